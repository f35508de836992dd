import { defineFunction } from "../model/function.ts";
import { changePhrase } from "../model/phrase.ts";

export const change = defineFunction({
  id: "CHANGE",
  label: { zh: "增减表述", en: "phrase of a change" },
  description: {
    zh: "比上年增减的标准说法，如“增加130.00万元，增长4.06%”；上年为0时不计算增减率。",
    en: "The standard phrase of a change from last year, with amount, direction and rate; no rate over zero.",
  },
  parameters: {
    current: {
      label: { zh: "本年数", en: "this year" },
      kind: "figure",
      text: { zh: "本年数，一个单元格或一个区域", en: "this year's figure or figures" },
    },
    previous: {
      label: { zh: "上年数", en: "last year" },
      kind: "figure",
      text: {
        zh: "上年数，与本年数同一单位",
        en: "last year's figure or figures, in the same unit",
      },
    },
    unit: {
      label: { zh: "单位", en: "unit" },
      kind: "unit",
      text: {
        zh: "两个数的金额单位：元、千元、万元、百万元、亿元；不写就是万元",
        en: "the money unit of both figures; 万元 when left out",
      },
      optional: true,
    },
  },
  result: { zh: "一句话；金额至少两位小数，比率两位小数", en: "a phrase; two decimals at least" },
  examples: [
    { given: [3332, 3202], gives: "增加130.00万元，增长4.06%" },
    { given: [18642.6, 27388.01], gives: "减少8745.41万元，下降31.93%" },
    { given: [50000, 60000, "元"], gives: "减少10000.00元，下降16.67%" },
    { given: [12.5, 12.5], gives: "与上年持平" },
    { given: [130, 0], gives: "增加130.00万元（上年为0，不计算增减率）" },
    { given: [0, "—"], gives: "与上年持平，均为0" },
    {
      given: [[[110], [90]], 100],
      gives: [["增加10.00万元，增长10.00%"], ["减少10.00万元，下降10.00%"]],
    },
  ],
  refusals: [
    { given: ["", 100], says: "“本年数”还没有填数" },
    { given: ["约100", 100], says: "“本年数”的“约100”不是数" },
    { given: [1, 2, "万"], says: "“万”不是金额单位" },
    {
      given: [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      says: "请选同样大小的区域",
    },
  ],
  run: ({ current, previous, unit }) =>
    changePhrase(current.value, previous.value, unit?.zh ?? "万元"),
});
