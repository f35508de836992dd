import { type Head, leavesOf } from "./header-tree.ts";
import { kindBelow } from "./header-words.ts";
import { isTotal } from "./words.ts";

/** What a row of a table keeps: the column `total` is the sum (or the product) of the others. */
export interface Equation {
  readonly kind: "sum" | "product";
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * The sums the headers themselves promise: 合计 is the sum of what stands beside it, 小计 of the
 * columns of its group. Columns count from 0.
 */
export function equationsOf(heads: readonly Head[]): readonly Equation[] {
  const leaves = leavesOf(heads);
  const found: Equation[] = [];
  const sums = (siblings: readonly Head[]): void => {
    const figures = siblings.filter((one) => figuresBelow(one).length > 0);
    const [first, ...rest] = figures;
    if (first && isTotal(first.words) && rest.length > 0) {
      for (const total of leavesOf([first])) {
        const same = first.below.length > 0 ? total.words : null;
        const parts = rest
          .flatMap(sumColumns)
          .filter(({ words }) => same === null || words === same);
        const at = parts.map((leaf) => leaves.indexOf(leaf));
        found.push({ kind: "sum", total: leaves.indexOf(total), parts: at });
      }
    }
    for (const one of siblings) if (!isTotal(one.words)) sums(one.below);
  };
  sums(heads);
  return [...found, ...productOf(leaves)];
}

const figuresBelow = (head: Head): Head[] =>
  leavesOf([head]).filter((leaf) => kindBelow(leaf.words) === "figure");

/** The columns that say how much a group holds: its 小计, else all of them. */
function sumColumns(head: Head): Head[] {
  if (head.below.length === 0) return [head];
  const [first] = head.below;
  if (first && isTotal(first.words)) return leavesOf([first]);
  return head.below.flatMap((one) => (figuresBelow(one).length > 0 ? sumColumns(one) : []));
}

/** 数量 × 单价 is the sum of money that stands behind them. */
function productOf(leaves: readonly Head[]): Equation[] {
  const quantity = leaves.findIndex(({ words }) => words === "数量");
  const price = leaves.findIndex(({ words }) => /^单价/.test(words));
  const total = leaves.findIndex(
    ({ words }, at) => at > Math.max(quantity, price) && /合计|金额|总价/.test(words),
  );
  if (quantity < 0 || price < 0 || total < 0) return [];
  return [{ kind: "product", total, parts: [quantity, price] }];
}

/** One in the sixth decimal: what figures are counted in. */
const one = 1_000_000n;

/** How far a row is from an equation: 0 held or nothing to say, 1 but for rounding, 10 not. */
export function breach(equation: Equation, values: readonly (bigint | null)[]): number {
  const total = values[equation.total] ?? null;
  const parts = equation.parts.map((at) => values[at] ?? null);
  if (total === null && parts.every((part) => part === null)) return 0;
  if (equation.kind === "product") {
    const [a, b] = parts;
    if (typeof a !== "bigint" || typeof b !== "bigint")
      return total !== null && typeof (a ?? b) === "bigint" ? 4 : 0;
    return total !== null && (a * b) / one === total ? 0 : 6;
  }
  const sum = parts.reduce<bigint>((all, part) => all + (part ?? 0n), 0n);
  const gap = sum - (total ?? 0n);
  if (gap === 0n) return 0;
  if (total === null) return 25;
  const near = gap < 0n ? -gap : gap;
  return near <= 20_000n && total > one ? 1 : 10;
}
