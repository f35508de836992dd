import { defineNarrative } from "../../../model/define-narrative.ts";
import { fundParts } from "../accounts-fund.ts";
import { accountsBasis } from "../accounts-words.ts";

const sheet = "final-accounts/government-fund";

export const accountsGovernmentFundText = defineNarrative({
  id: "accounts/government-fund",
  label: { zh: "政府性基金预算财政拨款收入支出决算情况说明", en: "government fund" },
  why: "政府性基金专款专用，年初结转、收入、支出和年末结转单独说明；没有的也要说明。",
  basis: accountsBasis,
  since: 2019,
  ...fundParts("政府性基金预算财政拨款", sheet),
});
