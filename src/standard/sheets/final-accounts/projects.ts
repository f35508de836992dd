import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { accountsDetailBlock, accountsDetailRelations } from "../accounts-detail.ts";

export const accountsProjects = defineSheet({
  id: "final-accounts/projects",
  label: { zh: "项目支出决算表", en: "project expenditure" },
  titles: ["项目收入支出决算表", "项目支出决算明细表", "部门项目支出决算表"],
  why: "全部项目支出单独列示，有的省要求公开。",
  basis: "天津市、内蒙古自治区部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A3",
  blocks: [accountsDetailBlock],
  relations: accountsDetailRelations,
});
