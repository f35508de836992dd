import { defineChart } from "../../model/define-chart.ts";

export const threePublicStructure = defineChart({
  id: "three-public-structure",
  label: { zh: "“三公”经费结构", en: "what three public expenses are made of" },
  why: "“三公”经费按项目公开，图中一眼看出哪一项为主。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2018,
  shape: "shares",
  title: "{year}年“三公”经费预算构成",
  series: ["{year}年预算"],
  points: [
    {
      name: "因公出国（境）费",
      figures: ["budget/three-public!three-public.travel:total"],
    },
    {
      name: "公务用车购置费",
      figures: ["budget/three-public!vehicles.purchase:total"],
    },
    {
      name: "公务用车运行维护费",
      figures: ["budget/three-public!vehicles.running:total"],
    },
    {
      name: "公务接待费",
      figures: ["budget/three-public!three-public.hospitality:total"],
    },
  ],
  atLeast: 2,
});
