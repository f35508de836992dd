import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import {
  threePublicAccountsBlock,
  threePublicAccountsRelations,
} from "../three-public-accounts.ts";

export const accountsThreePublic = defineSheet({
  id: "final-accounts/three-public",
  label: { zh: "财政拨款“三公”经费支出决算表", en: "“three public” expense accounts" },
  titles: [
    "一般公共预算财政拨款“三公”经费支出决算表",
    "一般公共预算“三公”经费支出决算表",
    "“三公”经费支出决算表",
    "“三公”经费财政拨款支出决算表",
  ],
  why: "“三公”经费的预算数和决算数公开总额和分项，公务用车分购置和运行。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  nilNote: ["空表", "无财政拨款“三公”经费", "没有“三公”经费", "无“三公”经费"],
  blocks: [threePublicAccountsBlock],
  relations: threePublicAccountsRelations,
});
