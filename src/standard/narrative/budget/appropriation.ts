import { defineNarrative } from "../../../model/define-narrative.ts";
import { budgetBasis, sentence } from "../budget-words.ts";

const cell = (place: string) => `budget/appropriation!${place}`;

export const budgetAppropriation = defineNarrative({
  id: "budget/appropriation",
  label: { zh: "财政拨款收支预算总体情况说明", en: "appropriation" },
  why: "财政拨款的来源和用途，分三本预算说清。",
  basis: budgetBasis,
  since: 2018,
  facts: {
    income: cell("income.total:amount"),
    carried: cell("income.carry-over:amount"),
    spending: cell("expenditure.total:total"),
  },
  parts: [
    { heading: "财政拨款收支预算总体情况说明", level: 1 },
    sentence(
      "{year}年财政拨款收入预算总计{income}",
      {
        list: {
          lines: {
            ...{ sheet: "budget/appropriation", column: "amount" },
            under: ["income.source."],
          },
          before: "，其中：",
          each: "{name}收入{amount}",
          between: "；",
        },
      },
      {
        when: { some: ["carried"] },
        say: ["；年初财政拨款结转和结余{carried}"],
      },
    ),
    sentence("{year}年财政拨款支出预算总计{spending}", {
      list: {
        lines: {
          ...{ sheet: "budget/appropriation", column: "total" },
          under: ["expenditure.class.", "expenditure.carry-over"],
        },
        before: "，其中：",
        each: "{name}{amount}",
        between: "；",
      },
    }),
  ],
});
