import { defineFunction, notAvailable } from "../model/function.ts";
import { claims as patterns } from "../standard/claims.ts";
import { narrativeOf } from "./reckoning/told.ts";
import { toldFigures } from "./reckoning/told-figures.ts";

/** Figures listed before the rest is only counted. */
const listed = 2_000;

export const claims = defineFunction({
  id: "CLAIMS",
  label: { zh: "文字里的数", en: "figures of a text" },
  description: {
    zh: "列出一段文字里的每个数：原文、数值、单位、是什么数（数额、增加、占比……）、说的是哪一项。",
    en: "Lists every figure of a text: as printed, value, unit, what it stands for, and what it is said of.",
  },
  parameters: {
    text: {
      label: { zh: "文字", en: "text" },
      kind: "lines",
      text: {
        zh: "情况说明的文字，一个单元格或一个区域，每个单元格是一段",
        en: "the text, one cell or a range, a paragraph in each cell",
      },
    },
  },
  result: {
    zh: "一张表，首行是列名：原文、数值、单位、类型、项目；年份、文号、编码、序号不算数",
    en: "a table under the headings 原文, 数值, 单位, 类型, 项目; years, document numbers, codes and ordinals are no figures",
  },
  examples: [
    {
      given: ["基本支出238.29万元，占11.95%，比上年减少5万元。"],
      gives: [
        ["原文", "数值", "单位", "类型", "项目"],
        ["238.29万元", 238.29, "万元", "数额", "基本支出"],
        ["11.95%", 11.95, "%", "占比", "基本支出"],
        ["5万元", 5, "万元", "减少", "基本支出"],
      ],
    },
    {
      given: [[["培训12人次。"], ["补助标准42.9元/人。"]]],
      gives: [
        ["原文", "数值", "单位", "类型", "项目"],
        ["12人次", 12, "人次", "数量", "培训"],
        ["42.9元/人", 42.9, "元/人", "数额", "补助标准"],
      ],
    },
  ],
  refusals: [
    { given: [""], says: "“文字”还没有填" },
    { given: ["按〔2021〕12号文件执行。"], says: "文字里没有数" },
  ],
  run: ({ text }) => {
    const all = toldFigures(narrativeOf(text, patterns));
    if (all.length === 0) {
      throw notAvailable("文字里没有数；请选写有金额、比率或数量的单元格。");
    }
    const rest = all.length - listed;
    return [
      ["原文", "数值", "单位", "类型", "项目"],
      ...all.slice(0, listed).map((one) => [one.text, one.value, one.unit, one.role, one.name]),
      ...(rest > 0 ? [[`另有 ${rest} 个数，请分段列出`, "", "", "", ""]] : []),
    ];
  },
});
