import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { accountsDetailBlock, accountsDetailRelations } from "../accounts-detail.ts";

export const accountsGeneralPublicProjects = defineSheet({
  id: "final-accounts/general-public-projects",
  label: {
    zh: "一般公共预算财政拨款项目支出决算表",
    en: "project expenditure of the general public budget",
  },
  titles: ["一般公共预算财政拨款项目支出决算明细表", "一般公共预算项目支出决算表"],
  why: "一般公共预算财政拨款的项目支出单独列示，有的省要求公开。",
  basis: "四川省、云南省、内蒙古自治区部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A3",
  blocks: [accountsDetailBlock],
  relations: accountsDetailRelations,
});
