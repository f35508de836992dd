import { type Comparison, compareFigures } from "../engine/evaluating/compare-figures.ts";
import { absolute, decimalTextTo, zero } from "../model/decimal.ts";
import type { TableResidue } from "../model/finding.ts";
import { type Figure, defineFunction, notAvailable, valueError } from "../model/function.ts";
import { countUnit } from "../model/unit.ts";

const residues: Readonly<Record<TableResidue, string>> = {
  rounded: "四舍五入所致",
  truncated: "去尾所致",
  "sum-of-rounded": "各项分别四舍五入所致",
};

const amount = (figure: Figure) => ({ ...figure, unit: countUnit });
const figureText = ({ value, decimals }: Figure): string => decimalTextTo(value, decimals);

export const verify = defineFunction({
  id: "VERIFY",
  label: { zh: "核对两个数", en: "comparison of two figures" },
  description: {
    zh: "核对一个数：相等为✓；四舍五入、去尾的尾差会说明；否则给出相差多少、应为多少。",
    en: "Compares a figure with what it should be: ✓, or the difference and what explains it (rounded, truncated).",
  },
  parameters: {
    stated: {
      label: { zh: "表中的数", en: "stated" },
      kind: "entry",
      text: { zh: "表里填的数，一个单元格或一个区域", en: "the figure as stated, or a range" },
    },
    expected: {
      label: { zh: "应有的数", en: "expected" },
      kind: "entry",
      text: { zh: "应当等于的数，与表中的数同一单位", en: "what it should be, in the same unit" },
    },
    addends: {
      label: { zh: "项数", en: "addends" },
      kind: "addends",
      text: {
        zh: "应有的数由几项相加而来：写项数，或选那些单元格；不写就是同一个数",
        en: "how many printed figures were added: their number, or the cells; left out, it is one figure",
      },
      optional: true,
    },
  },
  result: {
    zh: "✓，或相差多少和原因；数字按至少两位小数看待，文本按它写的位数",
    en: "✓, or the difference and its reason; numbers count as printed with two decimals at least",
  },
  examples: [
    { given: [7907.4, 7907.400000000001], gives: "✓" },
    { given: [40.53, 40.35], gives: "相差 0.18：应为 40.35，实为 40.53" },
    { given: ["40.4", 40.35], gives: "✓ 相差0.05，四舍五入所致" },
    { given: ["40.3", 40.35], gives: "✓ 相差0.05，去尾所致" },
    { given: [1703.95, 1703.96, 4], gives: "✓ 相差0.01，各项分别四舍五入所致" },
    { given: [238.29, 238.28, [[214.15], [24.13]]], gives: "✓ 相差0.01，各项分别四舍五入所致" },
    { given: [40.36, 40.35], gives: "相差 0.01（末位差1）：应为 40.35，实为 40.36" },
    { given: ["", "—"], gives: "✓" },
  ],
  refusals: [
    { given: ["", ""], says: "还没有填数" },
    { given: ["约5", 5], says: "“表中的数”的“约5”不是数" },
    { given: [5, "5万元"], says: "“应有的数”的“5万元”不是数" },
    { given: [5, 5, 0], says: "“项数”应是相加的项数" },
    { given: [5, 1000, 1000000], says: "1 到 1000 的整数" },
    { given: [5, 5.4, 1000], says: "按 1000 项相加，容许的尾差和数本身一样大" },
  ],
  run: ({ stated, expected, addends }) => {
    if (!stated && !expected) throw notAvailable("两个数都还没有填数。");
    const [is, should] = [stated ?? blank, expected ?? blank];
    const count = Math.max(addends ?? 1, 1);
    const against = (one: Figure, other: Figure) =>
      compareFigures(amount(one), amount(other), count);
    const outcome = against(is, should);
    if (outcome.kind === "equal") return "✓";
    const decimals = Math.max(is.decimals, should.decimals);
    const gap = decimalTextTo(absolute(outcome.difference), decimals);
    if (outcome.kind === "residue" && count > 1 && passesAsNothing(is, should, against)) {
      throw valueError(`按 ${count} 项相加，容许的尾差和数本身一样大，看不出对错；请核对“项数”。`);
    }
    if (outcome.kind === "residue") return `✓ 相差${gap}，${residues[outcome.residue]}`;
    const last = outcome.kind === "last-digit" ? "（末位差1）" : "";
    return `相差 ${gap}${last}：应为 ${figureText(should)}，实为 ${figureText(is)}`;
  },
});

/** Whether 0 in the place of either figure would pass as well: then passing says nothing. */
function passesAsNothing(
  is: Figure,
  should: Figure,
  against: (one: Figure, other: Figure) => Comparison,
): boolean {
  const nothing = (figure: Figure): Figure => ({ ...figure, value: zero });
  const all = [against(nothing(is), should), against(is, nothing(should))];
  return all.some(({ kind }) => kind === "equal" || kind === "residue");
}

/** A blank cell counts as nothing beside a figure. */
const blank: Figure = { value: zero, decimals: 2 };
