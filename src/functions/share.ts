import { decimalTextTo } from "../model/decimal.ts";
import { defineFunction, valueError } from "../model/function.ts";
import { sharePhrase } from "../model/phrase.ts";

export const share = defineFunction({
  id: "SHARE",
  label: { zh: "占比表述", en: "phrase of a share" },
  description: {
    zh: "部分占总体的标准说法，如“占45.67%”。总体为0、部分大于总体时说明原因，不给比率。",
    en: "The standard phrase of a part's share of the whole; refused where the part is no part of it.",
  },
  parameters: {
    part: {
      label: { zh: "部分", en: "part" },
      kind: "figure",
      text: { zh: "部分的数，一个单元格或一个区域", en: "the part, or a range of parts" },
    },
    whole: {
      label: { zh: "总体", en: "whole" },
      kind: "figure",
      text: { zh: "总体的数，与部分同一单位", en: "the whole, in the same unit" },
    },
  },
  result: { zh: "一句话，比率两位小数", en: "a phrase; two decimals" },
  examples: [
    { given: [45.67, 100], gives: "占45.67%" },
    { given: [238.29, 1995.32], gives: "占11.94%" },
    { given: [[[1, 2]], 3], gives: [["占33.33%", "占66.67%"]] },
    { given: ["—", 5], gives: "占0.00%" },
  ],
  refusals: [
    { given: [5, 0], says: "总体为0，不能计算占比" },
    { given: [6, 5], says: "部分 6.00 大于总体 5.00" },
    { given: [-1, 5], says: "有负数，不能计算占比" },
    { given: [5, ""], says: "“总体”还没有填数" },
    { given: [5, "5万元"], says: "“总体”的“5万元”不是数" },
  ],
  run: ({ part, whole }) => {
    const phrase = sharePhrase(part.value, whole.value);
    if (phrase !== null) return phrase;
    if (whole.value.digits === 0n) throw valueError("总体为0，不能计算占比；请核对选的单元格。");
    const [small, large] = [part, whole].map(({ value }) => decimalTextTo(value, 2));
    throw valueError(
      part.value.digits < 0n || whole.value.digits < 0n
        ? `部分 ${small}、总体 ${large} 中有负数，不能计算占比；请核对选的单元格。`
        : `部分 ${small} 大于总体 ${large}，不能计算占比；请核对选的单元格，或两者的单位。`,
    );
  },
});
