import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { fundAccountsBlock, fundAccountsRelations } from "../fund-accounts.ts";

export const accountsStateCapital = defineSheet({
  id: "final-accounts/state-capital",
  label: { zh: "国有资本经营预算财政拨款收入支出决算表", en: "state capital accounts" },
  titles: ["国有资本经营预算收入支出决算表", "国有资本经营预算财政拨款收支决算表"],
  why: "国有资本经营预算财政拨款的收支结余单独公开；没有的也要列空表并说明。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2020,
  unit: tenThousandYuan,
  paper: "A4",
  blocks: [fundAccountsBlock],
  relations: fundAccountsRelations,
  nilNote: ["空表", "无国有资本经营预算", "没有国有资本经营预算", "本表无数据", "无数据"],
});
