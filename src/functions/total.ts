import { defineFunction, notAvailable, valueError } from "../model/function.ts";
import { quoted } from "./calling/cells.ts";
import { isCode } from "./reckoning/coded-rows.ts";
import { rollUp } from "./reckoning/roll-up.ts";

const codes = [["合计"], ["208"], ["20805"], ["2080501"], ["2080505"], ["210"]];
const amounts = [[99], [12], [12], [4.5], [7.5], [3]];

export const total = defineFunction({
  id: "TOTAL",
  label: { zh: "科目合计", en: "total of a subject" },
  description: {
    zh: "按最末级科目重新加总：某个科目的合计；不写科目就是全部的合计。上级科目的数不会重复相加。",
    en: "Adds up the finest lines again: the total of one subject, or of all. Parents are never added twice.",
  },
  parameters: {
    codes: {
      label: { zh: "编码", en: "codes" },
      kind: "codes",
      text: {
        zh: "科目编码所在的区域，一列，或类、款、项分列",
        en: "the classification codes, in one column or in pieces",
      },
    },
    amounts: {
      label: { zh: "金额", en: "amounts" },
      kind: "figures",
      text: { zh: "同样几行的金额，一列", en: "the amounts on the same rows, one column" },
    },
    code: {
      label: { zh: "科目", en: "subject" },
      kind: "code",
      text: {
        zh: "要哪个科目的合计，如 208；不写就是全部",
        en: "the subject to total, such as 208; all when left out",
      },
      optional: true,
    },
  },
  result: { zh: "合计数，单位与金额列相同", en: "the total, in the unit of the amounts" },
  examples: [
    { given: [codes, amounts], gives: 15 },
    { given: [codes, amounts, 208], gives: 12 },
    { given: [codes, amounts, [["20805", "210"]]], gives: [[12, 3]] },
  ],
  refusals: [
    { given: [codes, amounts, "205"], says: "没有编码以“205”开头的科目" },
    { given: [codes, amounts, "2O8"], says: "不是科目编码" },
    { given: [codes, amounts, ""], says: "“科目”还没有填" },
    { given: [[["208", "210"]], [[5, 6]]], says: "请选一列编码" },
    { given: [[["2O8"]], [[5]]], says: "第 1 行的“2O8”不是科目编码" },
    { given: [[["208"]], [["约5"]]], says: "第 1 行的金额“约5”不是数" },
    { given: [[["208"], ["210"]], [[5]]], says: "“编码”有 2 行，“金额”有 1 行" },
    { given: [[["208"]], [[5, 6]]], says: "请只选一列金额" },
    { given: [[["208"]], [[""]]], says: "还没有金额" },
    { given: [[[""]], [[""]]], says: "没有科目编码" },
  ],
  run: ({ codes, amounts, code }) => {
    const { columns } = rollUp(codes, amounts);
    if (columns.length > 1) throw valueError(`“金额”选了 ${columns.length} 列；请只选一列金额。`);
    if (code !== null && !isCode(code)) {
      throw valueError(`${quoted(code)}不是科目编码；请写 3、5 或 7 位数字，如 208。`);
    }
    const sum = columns[0]!.get(code ?? "");
    if (sum === undefined) throw notAvailable(`没有编码以${quoted(code!)}开头的科目；请核对编码。`);
    if (sum.figure === null) throw notAvailable("这些科目还没有金额；填数以后会算出合计。");
    return sum.figure;
  },
});
