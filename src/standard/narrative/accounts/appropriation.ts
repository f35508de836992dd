import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis, sentence, withLastYear } from "../accounts-words.ts";

const section = "财政拨款收入支出决算总体情况说明";
const cell = (place: string) => `final-accounts/appropriation!${place}`;

export const accountsAppropriationText = defineNarrative({
  id: "accounts/appropriation",
  label: { zh: section, en: "appropriation as a whole" },
  why: "财政拨款的收支既要与上年决算比，也要与年初预算比。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    income: cell("income.total:amount"),
    spending: cell("expenditure.total:total"),
    received: cell("income.of-year:amount"),
    spent: cell("expenditure.of-year:total"),
    "last-received": "own/accounts!appropriation-income:last",
    "last-spent": "own/accounts!appropriation-spending:last",
    "planned-received": "own/accounts!appropriation-income:budget",
    "planned-spent": "own/accounts!appropriation-spending:budget",
  },
  parts: [
    { heading: section, level: 1 },
    sentence(
      "{year}年度财政拨款收入总计{income}，支出总计{spending}，均含财政拨款结转和结余。财政拨款本年收入{received}，本年支出{spent}",
    ),
    { heading: "与上年度决算对比情况", level: 2 },
    sentence({
      compare: withLastYear({
        ...{ name: "财政拨款本年收入", now: "received", before: "last-received" },
        reason: { section, paragraph: "收入比上年增减原因" },
      }),
    }),
    sentence({
      compare: withLastYear({
        ...{ name: "财政拨款本年支出", now: "spent", before: "last-spent" },
        reason: { section, paragraph: "支出比上年增减原因" },
      }),
    }),
    { heading: "与年初预算数对比情况", level: 2 },
    sentence({
      compare: {
        ...{ now: "received", before: "planned-received" },
        increase: "财政拨款本年收入完成年初预算的{completion}，比年初预算增加{change}",
        decrease: "财政拨款本年收入完成年初预算的{completion}，比年初预算减少{change}",
        same: "财政拨款本年收入完成年初预算的{completion}",
        nothing: "财政拨款年初没有安排收入预算，当年没有收入",
        begun: "财政拨款年初没有安排收入预算，当年收入{received}",
        under: "财政拨款年初收入预算为{planned-received}，当年收入{received}",
        reason: { section, paragraph: "收入与预算差异原因" },
      },
    }),
    sentence({
      compare: {
        ...{ now: "spent", before: "planned-spent" },
        increase: "财政拨款本年支出完成年初预算的{completion}，比年初预算增加{change}",
        decrease: "财政拨款本年支出完成年初预算的{completion}，比年初预算减少{change}",
        same: "财政拨款本年支出完成年初预算的{completion}",
        nothing: "财政拨款年初没有安排支出预算，当年没有支出",
        begun: "财政拨款年初没有安排支出预算，当年支出{spent}",
        under: "财政拨款年初支出预算为{planned-spent}，当年支出{spent}",
        reason: { section, paragraph: "支出与预算差异原因" },
      },
    }),
  ],
});
