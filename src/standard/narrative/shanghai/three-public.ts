import { defineNarrative } from "../../../model/define-narrative.ts";
import { itemCompared } from "../budget/items-compared.ts";

const cell = (column: string) => `budget/three-public-across!line-1:${column}`;
const last = (line: string) => `own/prior-year!${line}:amount`;

export const shanghaiThreePublic = defineNarrative({
  id: "shanghai/three-public",
  label: { zh: "“三公”经费预算情况说明", en: "three public expenses" },
  why: "“三公”经费要公开总额和分项，每项与上年比较，增减要说原因。",
  basis: "财预〔2016〕143号；上海市部门预算公开文本格式",
  since: 2018,
  facts: {
    total: cell("total"),
    travel: cell("travel"),
    purchase: cell("purchase"),
    running: cell("running"),
    hospitality: cell("hospitality"),
    "last-total": last("three-public"),
    "last-travel": last("three-public.travel"),
    "last-purchase": last("vehicles.purchase"),
    "last-running": last("vehicles.running"),
    "last-hospitality": last("three-public.hospitality"),
  },
  parts: [
    { heading: "“三公”经费预算情况说明", level: 1 },
    {
      say: [
        "{year}年“三公”经费预算安排{total}",
        {
          compare: {
            ...{ now: "total", before: "last-total" },
            increase: "，比{last-year}年预算增加{change}，增长{rate}",
            decrease: "，比{last-year}年预算减少{change}，下降{rate}",
            same: "，与{last-year}年预算持平",
            nothing: "，与{last-year}年预算一样没有安排",
            begun: "，比{last-year}年预算增加{change}，{last-year}年没有安排",
            under: "，{last-year}年预算为{last-total}",
            reason: { section: "财政拨款“三公”经费预算情况", paragraph: "增减原因" },
          },
        },
        "。",
      ],
    },
    ...itemCompared("因公出国（境）费", "travel"),
    ...itemCompared("公务用车购置费", "purchase"),
    ...itemCompared("公务用车运行维护费", "running"),
    ...itemCompared("公务接待费", "hospitality"),
  ],
});
