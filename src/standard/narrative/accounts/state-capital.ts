import { defineNarrative } from "../../../model/define-narrative.ts";
import { fundParts } from "../accounts-fund.ts";
import { accountsBasis } from "../accounts-words.ts";

const sheet = "final-accounts/state-capital";

export const accountsStateCapitalText = defineNarrative({
  id: "accounts/state-capital",
  label: { zh: "国有资本经营预算财政拨款收入支出决算情况说明", en: "state capital" },
  why: "国有资本经营预算财政拨款的收支结余单独说明；没有的也要说明。",
  basis: accountsBasis,
  since: 2020,
  ...fundParts("国有资本经营预算财政拨款", sheet),
});
