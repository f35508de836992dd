import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import {
  threePublicAccountsBlock,
  threePublicAccountsRelations,
} from "../three-public-accounts.ts";

export const accountsFundThreePublic = defineSheet({
  id: "final-accounts/fund-three-public",
  label: {
    zh: "政府性基金预算财政拨款“三公”经费支出决算表",
    en: "“three public” expense accounts of the government fund",
  },
  titles: ["政府性基金预算“三公”经费支出决算表"],
  why: "有的省要求用政府性基金安排的“三公”经费另表公开；没有的也要列空表并说明。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；四川省部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  blocks: [threePublicAccountsBlock],
  relations: threePublicAccountsRelations,
  nilNote: [
    "空表",
    "无“三公”经费使用政府性基金",
    "无政府性基金预算",
    "没有政府性基金预算",
    "本表无数据",
    "无数据",
  ],
});
