import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { accountsExpenditureBlock } from "../fund-accounts.ts";
import { fundExpenditureRelations } from "../fund-expenditure.ts";

export const accountsGeneralPublicExpenditure = defineSheet({
  id: "final-accounts/general-public-expenditure",
  label: { zh: "一般公共预算财政拨款支出决算表", en: "general public budget expenditure accounts" },
  titles: ["一般公共预算支出决算表", "一般公共预算财政拨款支出决算总表"],
  why: "一般公共预算财政拨款全年支出按功能分类公开到项级。",
  basis:
    "《中华人民共和国预算法》第十四条；《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  nilNote: ["空表", "无一般公共预算财政拨款支出", "无一般公共预算", "没有一般公共预算"],
  blocks: [accountsExpenditureBlock],
  relations: fundExpenditureRelations,
});
