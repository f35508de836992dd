import { defineNarrative } from "../../../model/define-narrative.ts";

export const budgetProcurement = defineNarrative({
  id: "budget/procurement",
  label: { zh: "政府采购预算情况", en: "government procurement" },
  why: "采购什么、多少钱，先在预算里公开，才能照着采购。",
  basis: "财预〔2016〕143号；地方部门预算公开文本格式",
  since: 2018,
  facts: { total: "budget/procurement!total:total" },
  parts: [
    { heading: "政府采购预算情况", level: 1 },
    {
      say: [
        "{year}年，{department}安排政府采购预算{total}",
        {
          when: { some: ["total"] },
          say: ["，具体内容见下表。"],
          otherwise: ["，采购预算表空表列示。"],
        },
      ],
    },
    { table: "budget/procurement" },
  ],
});
