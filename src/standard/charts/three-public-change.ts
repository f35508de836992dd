import { defineChart } from "../../model/define-chart.ts";

export const threePublicChange = defineChart({
  id: "three-public-change",
  label: { zh: "“三公”经费变动", en: "three public expenses against the year before" },
  why: "“三公”经费的增减要说明，逐项对比最清楚。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2018,
  shape: "columns",
  title: "“三公”经费预算与{last-year}年比较",
  series: ["{last-year}年预算", "{year}年预算"],
  points: [
    {
      name: "合计",
      figures: ["own/prior-year!three-public:amount", "budget/three-public!three-public:total"],
    },
    {
      name: "因公出国（境）费",
      figures: [
        "own/prior-year!three-public.travel:amount",
        "budget/three-public!three-public.travel:total",
      ],
    },
    {
      name: "公务用车购置费",
      figures: [
        "own/prior-year!vehicles.purchase:amount",
        "budget/three-public!vehicles.purchase:total",
      ],
    },
    {
      name: "公务用车运行维护费",
      figures: [
        "own/prior-year!vehicles.running:amount",
        "budget/three-public!vehicles.running:total",
      ],
    },
    {
      name: "公务接待费",
      figures: [
        "own/prior-year!three-public.hospitality:amount",
        "budget/three-public!three-public.hospitality:total",
      ],
    },
  ],
  atLeast: 2,
});
