import { defineChart } from "../../model/define-chart.ts";

const items = [
  ["因公出国（境）费", "travel"],
  ["公务用车购置费", "purchase"],
  ["公务用车运行维护费", "running"],
  ["公务接待费", "hospitality"],
] as const;

export const accountsThreePublicStructure = defineChart({
  id: "accounts-three-public-structure",
  label: { zh: "“三公”经费决算结构", en: "what three public expenses were made of" },
  why: "“三公”经费按项目公开，图中一眼看出哪一项为主。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2019,
  shape: "shares",
  title: "{year}年度“三公”经费支出决算结构",
  series: ["{year}年决算"],
  points: items.map(([name, column]) => ({
    name,
    figures: [`final-accounts/three-public!line-1:final-${column}`],
  })),
  atLeast: 2,
});
