import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { accountsDetailBlock, accountsDetailRelations } from "../accounts-detail.ts";

export const accountsGeneralPublicDetail = defineSheet({
  id: "final-accounts/general-public-detail",
  label: { zh: "一般公共预算财政拨款支出决算明细表", en: "general public expenditure in detail" },
  titles: ["一般公共预算支出决算明细表"],
  why: "一般公共预算财政拨款全年支出再按经济分类细列，有的省要求公开。",
  basis: "四川省部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A3",
  blocks: [accountsDetailBlock],
  relations: accountsDetailRelations,
});
