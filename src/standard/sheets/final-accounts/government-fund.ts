import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { fundAccountsBlock, fundAccountsRelations } from "../fund-accounts.ts";

export const accountsGovernmentFund = defineSheet({
  id: "final-accounts/government-fund",
  label: { zh: "政府性基金预算财政拨款收入支出决算表", en: "government fund accounts" },
  titles: [
    "政府性基金预算收入支出决算表",
    "政府性基金预算财政拨款收支决算表",
    "政府性基金预算财政拨款支出决算表",
  ],
  why: "政府性基金预算财政拨款的收支结余单独公开；没有的也要列空表并说明。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  blocks: [fundAccountsBlock],
  relations: fundAccountsRelations,
  nilNote: ["空表", "无政府性基金预算", "没有政府性基金预算", "本表无数据", "无数据"],
});
