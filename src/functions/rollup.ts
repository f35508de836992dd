import { zero } from "../model/decimal.ts";
import { type Answer, defineFunction } from "../model/function.ts";
import { figureIn, rollUp } from "./reckoning/roll-up.ts";

const codes = [["合计"], ["208"], ["20805"], ["2080501"], ["2080505"], ["210"]];

export const rollup = defineFunction({
  id: "ROLLUP",
  label: { zh: "逐级汇总", en: "column added up again" },
  description: {
    zh: "把整列金额按类、款、项重新汇总：每行等于它下面最末级科目之和，没有下级的保留原数；第一个合计行是总数。",
    en: "Adds up a whole column by its codes: each line is the sum of its finest lines, the first total line that of all.",
  },
  parameters: {
    codes: {
      label: { zh: "编码", en: "codes" },
      kind: "codes",
      text: {
        zh: "科目编码所在的区域，一列，或类、款、项分列；可连同名称列一起选",
        en: "the classification codes, in one column or in pieces; the names may be included",
      },
    },
    amounts: {
      label: { zh: "金额", en: "amounts" },
      kind: "figures",
      text: {
        zh: "同样几行的金额，一列或几列",
        en: "the amounts on the same rows, one column or several",
      },
    },
  },
  result: {
    zh: "与金额同样大小的区域，到最后填了内容的一行为止；没有编码的行留空",
    en: "a range of the size of the amounts, down to the last row in use; rows without a code are blank",
  },
  examples: [
    {
      given: [codes, [[99], [1], [2], [4.5], [7.5], [3]]],
      gives: [[15], [12], [12], [4.5], [7.5], [3]],
    },
    {
      given: [
        [
          ["208", ""],
          ["", "05"],
          ["", ""],
        ],
        [
          ["", 9],
          [1.5, "—"],
          [7, 7],
        ],
      ],
      gives: [
        [1.5, 0],
        [1.5, 0],
        ["", ""],
      ],
    },
  ],
  refusals: [
    { given: [[["2O8"]], [[5]]], says: "第 1 行的“2O8”不是科目编码" },
    { given: [[["208"]], [["约5"]]], says: "第 1 行的金额“约5”不是数" },
    { given: [[["208"], ["210"]], [[5]]], says: "请选同样的行" },
    { given: [[["科目编码"]], [["金额"]]], says: "没有科目编码" },
  ],
  run: ({ codes, amounts }) => {
    const { rows, parents, columns } = rollUp(codes, amounts);
    const totalAt = rows.findIndex(({ kind }) => kind === "total");
    return rows.map((row, at) =>
      amounts[at]!.map((cell, column): Answer => {
        if (row.kind === "code" && !parents.has(row.code)) return figureIn(cell) ?? "";
        if (row.kind !== "code" && at !== totalAt) return "";
        const sum = columns[column]!.get(row.kind === "code" ? row.code : "");
        // A line that neither prints a figure nor has one below it stays blank.
        return sum?.figure ?? (cell.kind === "blank" ? "" : zero);
      }),
    );
  },
});
