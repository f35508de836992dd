import { defineNarrative } from "../../../model/define-narrative.ts";
import type { NarrativePiece } from "../../../model/narrative-section.ts";
import { itemCompared } from "./items-compared.ts";

const ofVehicles: NarrativePiece = {
  when: { some: ["purchase", "running"] },
  say: [
    {
      list: {
        lines: [
          { name: "公务用车购置费", slot: "purchase" },
          { name: "公务用车运行维护费", slot: "running" },
        ],
        before: "（其中：",
        each: "{name}{amount}",
        between: "，",
      },
    },
    "）",
  ],
};

export const budgetThreePublic = defineNarrative({
  id: "budget/three-public",
  label: {
    zh: "财政拨款“三公”经费预算情况及增减变化原因",
    en: "“three public” expenses and why they changed",
  },
  why: "“三公”经费要公开总额和分项，每项与上年比较，增减要说原因。",
  basis: "财预〔2016〕143号；地方部门预算公开文本格式",
  since: 2018,
  facts: {
    total: "budget/three-public!three-public:total",
    travel: "budget/three-public!three-public.travel:total",
    vehicles: "budget/three-public!three-public.vehicles:total",
    purchase: "budget/three-public!vehicles.purchase:total",
    running: "budget/three-public!vehicles.running:total",
    hospitality: "budget/three-public!three-public.hospitality:total",
    "last-total": "own/prior-year!three-public:amount",
    "last-travel": "own/prior-year!three-public.travel:amount",
    "last-vehicles": "own/prior-year!three-public.vehicles:amount",
    "last-purchase": "own/prior-year!vehicles.purchase:amount",
    "last-running": "own/prior-year!vehicles.running:amount",
    "last-hospitality": "own/prior-year!three-public.hospitality:amount",
  },
  parts: [
    { heading: "财政拨款“三公”经费预算情况及增减变化原因", level: 1 },
    {
      say: [
        "{year}年，{department}财政拨款“三公”经费预算安排{total}",
        {
          list: {
            lines: [
              { name: "因公出国（境）费", slot: "travel" },
              { name: "公务用车购置及运维费", slot: "vehicles", further: [ofVehicles] },
              { name: "公务接待费", slot: "hospitality" },
            ],
            before: "，其中：",
            each: "{name}{amount}",
            between: "；",
          },
        },
        "。",
      ],
    },
    { chart: "three-public-structure" },
    {
      say: [
        {
          compare: {
            now: "total",
            before: "last-total",
            increase: "“三公”经费预算比{last-year}年增加{change}，增长{rate}",
            decrease: "“三公”经费预算比{last-year}年减少{change}，下降{rate}",
            same: "“三公”经费预算与{last-year}年持平",
            nothing: "{last-year}年和{year}年都没有安排“三公”经费",
            begun: "{last-year}年没有安排“三公”经费，{year}年增加{change}",
            under: "{last-year}年“三公”经费预算为{last-total}",
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
    { chart: "three-public-change" },
  ],
});
