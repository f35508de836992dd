import {
  type Decimal,
  add,
  decimalText,
  equals,
  parseDecimal,
  trim,
  zero,
} from "../../model/decimal.ts";
import type { Indicator, IndicatorField } from "../../model/performance.ts";
import type { SlotText } from "./slot-text.ts";

/** A sum that a form prints of its indicators: 总分, or the points in the name of a level. */
export interface PrintedSum {
  readonly field: IndicatorField;
  /** `total`, `level1` or `level2`: what is summed up. */
  readonly over: string;
  readonly text: string;
  /** The indicator in whose row it stands; those after it for a total. */
  readonly at: number;
}

const sums = new Set(["total", "level1", "level2"]);

/** Whether a form reckons a field itself, so that it is not the indicator's own. */
export const isSum = ({ format }: SlotText): boolean => sums.has(format);

/** What is printed as a sum and is none, a sentence each. */
export function sumsAmiss(printed: readonly PrintedSum[], all: readonly Indicator[]): string[] {
  return printed.flatMap(({ field, over, text, at }) => {
    const said = parseDecimal(text.replaceAll(",", "").trim());
    const own = all.filter((one) => belongs(one, all[at], over));
    const values = own.flatMap((one): Decimal[] => {
      const value = parseDecimal(one[field] ?? "");
      return value ? [value] : [];
    });
    if (!said || values.length === 0) return [];
    const sum = values.reduce(add, zero);
    if (equals(said, sum)) return [];
    const name = over === "total" ? "总分" : `“${all[at]?.[over as "level1"] ?? ""}”的分值`;
    return [`${name}印的是${text.trim()}，各项合计${decimalText(trim(sum))}，重新生成时按合计印`];
  });
}

function belongs(one: Indicator, first: Indicator | undefined, over: string): boolean {
  if (over === "total") return true;
  return one.level1 === first?.level1 && (over === "level1" || one.level2 === first?.level2);
}

/** Levels with the points that the form prints in their names, by indicator: 部门预算管理（55分）. */
export function levelsAsPrinted(
  printed: readonly PrintedSum[],
  all: readonly Indicator[],
): Map<Indicator, Indicator> {
  const found = new Map<Indicator, Indicator>();
  for (const { over, text, at } of printed) {
    if (over !== "level1" && over !== "level2") continue;
    for (const one of all.filter((each) => belongs(each, all[at], over))) {
      found.set(one, { ...found.get(one), [over]: `${one[over] ?? ""}（${text}分）` });
    }
  }
  return found;
}
