import type { Column } from "../../model/sheet.ts";
import { indicatorFrames } from "../codes/performance-indicators.ts";
import { terms } from "../terms.ts";
import { words } from "./columns.ts";

const ofProjects = indicatorFrames.filter(({ scope }) => scope === "project");
const firstLevels = new Set(ofProjects.flatMap(({ groups }) => groups.map(({ name }) => name)));
const secondLevels = new Set(
  ofProjects.flatMap(({ groups }) => groups.flatMap(({ second }) => second)),
);

/** Columns of the clerk's sheets of indicators; their ids are the fields of `Indicator`. */
export const indicatorColumns: readonly Column[] = [
  words("level1", terms.firstLevelIndicator, { width: 12, open: true, choices: [...firstLevels] }),
  words("level2", terms.secondLevelIndicator, {
    width: 18,
    open: true,
    choices: [...secondLevels],
  }),
  words("level3", terms.thirdLevelIndicator, { width: 24 }),
  words("description", { zh: "绩效指标描述", en: "description" }, { width: 30 }),
  words(
    "comparator",
    { zh: "符号", en: "comparator" },
    { width: 8, choices: ["≥", "≤", "＝", "＞", "＜", "定性"] },
  ),
  words("value", terms.targetValue, { width: 14 }),
  words(
    "measure",
    { zh: "计量单位", en: "unit of measure" },
    {
      width: 10,
      open: true,
      choices: ["%", "万元", "元", "元/人", "人", "人次", "万人", "户", "个", "次", "天", "年"],
    },
  ),
  words("basis", { zh: "指标值确定依据", en: "basis of the value" }, { width: 24 }),
  {
    id: "points",
    label: { zh: "分值", en: "points" },
    role: "count",
    optional: true,
    width: 8,
  },
  words(
    "criterion",
    { zh: "评（扣）分标准", en: "how points are given" },
    { width: 30, optional: true, synonyms: ["计分标准"] },
  ),
  words("actual", { zh: "实际完成指标值", en: "what was reached" }, { width: 14, optional: true }),
  { id: "score", label: { zh: "得分", en: "score" }, role: "count", optional: true, width: 8 },
];
