import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { accountsExpenditureBlock } from "../fund-accounts.ts";
import { fundExpenditureRelations } from "../fund-expenditure.ts";

export const accountsStateCapitalExpenditure = defineSheet({
  id: "final-accounts/state-capital-expenditure",
  label: {
    zh: "国有资本经营预算财政拨款支出决算表",
    en: "state capital expenditure accounts",
  },
  titles: ["国有资本经营预算支出决算表", "国有资本经营支出决算表"],
  why: "国有资本经营预算财政拨款全年支出单独公开；没有的也要列空表并说明。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2020,
  unit: tenThousandYuan,
  paper: "A4",
  blocks: [accountsExpenditureBlock],
  relations: fundExpenditureRelations,
  nilNote: ["空表", "无国有资本经营预算", "没有国有资本经营预算", "本表无数据", "无数据"],
});
