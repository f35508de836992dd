import { defineProfile } from "../../model/define.ts";

/** What every department publishes; provinces differ in titles, order and wording. */
export const national = defineProfile({
  id: "national",
  label: { zh: "全国通用", en: "national base" },
  why: "各省表样的共同部分；没有本省版式时按它识别。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）",
  since: 2018,
  editions: [2018],
  sheets: [
    { sheet: "own/particulars", optional: true },
    { sheet: "budget/income-expenditure" },
    { sheet: "budget/income" },
    { sheet: "budget/expenditure" },
    { sheet: "budget/appropriation" },
    { sheet: "budget/general-public-expenditure" },
    { sheet: "budget/basic-expenditure" },
    { sheet: "budget/government-fund-expenditure" },
    { sheet: "budget/state-capital-expenditure" },
    { sheet: "budget/three-public" },
    { sheet: "budget/institutions", optional: true },
    { sheet: "budget/procurement", optional: true },
    { sheet: "budget/fixed-assets", optional: true },
    { sheet: "own/projects", optional: true },
    { sheet: "own/indicators", optional: true },
    { sheet: "own/narrative", optional: true },
  ],
});
