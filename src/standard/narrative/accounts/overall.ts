import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis, sentence, withLastYear } from "../accounts-words.ts";

const section = "收入支出决算总体情况说明";

export const accountsOverall = defineNarrative({
  id: "accounts/overall",
  label: { zh: section, en: "income and expenditure as a whole" },
  why: "全年收了多少、支了多少，比上年多了还是少了，先总说一遍。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    income: "final-accounts/income-expenditure!income.total:amount",
    spending: "final-accounts/income-expenditure!expenditure.total:amount",
    "last-income": "own/accounts!income:last",
    "last-spending": "own/accounts!spending:last",
  },
  parts: [
    { heading: section, level: 1 },
    sentence("{year}年度收入总计{income}，支出总计{spending}，均含结转和结余"),
    sentence({
      compare: withLastYear({
        ...{ name: "收入总计", now: "income", before: "last-income" },
        reason: { section, paragraph: "收入增减原因" },
      }),
    }),
    sentence({
      compare: withLastYear({
        ...{ name: "支出总计", now: "spending", before: "last-spending" },
        reason: { section, paragraph: "支出增减原因" },
      }),
    }),
    { chart: "accounts-change" },
  ],
});
