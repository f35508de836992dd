import { defineNarrative } from "../../../model/define-narrative.ts";

export const budgetStateAssets = defineNarrative({
  id: "budget/state-assets",
  label: { zh: "国有资产信息", en: "state assets" },
  why: "部门占用多少资产、今年还要买多少，与采购预算对得上。",
  basis: "财预〔2016〕143号；地方部门预算公开文本格式",
  since: 2018,
  facts: {
    assets: "budget/fixed-assets!total:value",
    procured: "budget/procurement!total:total",
    planned: "own/particulars!planned-assets:amount",
  },
  parts: [
    { heading: "国有资产信息", level: 1 },
    {
      say: [
        "{department}",
        { when: { several: "budget/institutions" }, say: ["（含所属单位）"] },
        "上年末固定资产金额为{assets}",
        {
          when: { some: ["assets"] },
          say: ["（详见下表）。"],
          otherwise: ["，资产占用情况表空表列示。"],
        },
        {
          when: { some: ["planned"] },
          say: [
            "本年度拟购置固定资产总额为{planned}",
            {
              when: { within: ["planned", "procured"] },
              say: ["，已按要求列入政府采购预算，详见政府采购预算表"],
            },
            "。",
          ],
          otherwise: ["本年度没有购置固定资产的计划。"],
        },
      ],
    },
    { own: { section: "国有资产信息", paragraph: "购置说明" }, otherwise: "" },
    { table: "budget/fixed-assets" },
  ],
});
