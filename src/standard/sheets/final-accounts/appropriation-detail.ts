import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { accountsDetailBlock, accountsDetailRelations } from "../accounts-detail.ts";

export const accountsAppropriationDetail = defineSheet({
  id: "final-accounts/appropriation-detail",
  label: { zh: "财政拨款支出决算明细表", en: "appropriation expenditure in detail" },
  titles: ["财政拨款支出决算明细表（按经济分类）"],
  why: "财政拨款全年支出再按经济分类细列，有的省要求公开。",
  basis: "四川省部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A3",
  blocks: [accountsDetailBlock],
  relations: accountsDetailRelations,
});
