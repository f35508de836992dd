import { defineFunction, notAvailable } from "../model/function.ts";
import { codesFound, relativesOf, yearsText } from "../standard/codes/look-up.ts";
import { quoted } from "./calling/cells.ts";

export const subject = defineFunction({
  id: "SUBJECT",
  label: { zh: "科目名称", en: "name of a subject" },
  description: {
    zh: "科目编码的标准名称：功能分类、经济分类、收入科目或采购品目；可指定年度，不写就是最新的名称。",
    en: "Standard name of a classification code, in a fiscal year or the newest one.",
  },
  parameters: {
    code: {
      label: { zh: "编码", en: "code" },
      kind: "code",
      text: { zh: "科目编码，一个单元格或一个区域", en: "the code, or a range of codes" },
    },
    year: {
      label: { zh: "年度", en: "year" },
      kind: "year",
      text: { zh: "预算年度，四位数，如 2025", en: "fiscal year, four digits" },
      optional: true,
    },
  },
  result: {
    zh: "标准名称；几种分类都有这个编码时，先取现行的，再依次取功能分类、部门经济分类、政府经济分类、收入科目、采购品目",
    en: "the standard name; of the functional classification first where several know the code",
  },
  examples: [
    { given: [2080505], gives: "机关事业单位基本养老保险缴费支出" },
    { given: ["30108"], gives: "机关事业单位基本养老保险缴费" },
    { given: ["A02010105", 2021], gives: "便携式计算机" },
    { given: ["A02010105"], gives: "台式计算机" },
    { given: [[["208"], ["20805"]]], gives: [["社会保障和就业支出"], ["行政事业单位养老支出"]] },
  ],
  refusals: [
    { given: ["2089905"], says: "没有查到科目“2089905”；相近的有 20899 其他社会保障和就业支出" },
    { given: ["A0603", 2024], says: "A0603 椅凳类（到 2022 年）" },
    { given: ["工资"], says: "没有查到科目“工资”" },
    { given: [""], says: "“编码”还没有填" },
    { given: ["208", "去年"], says: "“年度”的“去年”不是年度" },
  ],
  run: ({ code, year }) => {
    const known = codesFound(code, year ?? undefined).map(({ entries }) => entries.at(-1)!);
    const name = known.find(({ until }) => until === null) ?? known[0];
    if (name) return name.name;
    const near = relativesOf(code, year ?? undefined).slice(0, 3);
    const named = near.map((one) => `${one.code} ${one.name}（${yearsText(one)}）`).join("、");
    const hint = named === "" ? "请核对编码。" : `相近的有 ${named}。`;
    throw notAvailable(`没有查到科目${quoted(code)}${year ? `（${year} 年）` : ""}；${hint}`);
  },
});
