import { compare, negate } from "../../model/decimal.ts";
import type { Mention, Oddity } from "../../model/mention.ts";
import { beforeNumber } from "./mention-before.ts";
import { type Numeral, type Text, isDigit, numeralAt } from "./mention-numerals.ts";
import { type After, afterNumber } from "./mention-units.ts";

/**
 * The figure a number stands for, with all that belongs to it.
 * @param floor nothing before here belongs to it
 */
export function figureAt(text: Text, numeral: Numeral, floor: number): Mention {
  const { flow } = text;
  const { start, end } = numeral;
  const own = afterNumber(flow, end, start);
  const range = rangeAt(text, numeral, own);
  const bracket = range === null ? bracketed(flow, numeral, floor) : null;
  const after = range?.after ?? bracket ?? own;
  const stray = after.unit === "元" && isStray(flow, start, floor);
  const before = beforeNumber(flow, bracket !== null || stray ? start - 1 : start, floor, {
    unit: after.unit,
    decimals: numeral.decimals,
    perPerson: after.measure === "money" || after.measure === "count",
  });
  const isNegative = before.negative || bracket !== null;
  const oddities: Oddity[] = [
    ...(stray ? (["stray-ten-thousand"] as const) : []),
    ...numeral.oddities,
    ...(after.oddity === null ? [] : [after.oddity]),
  ];
  return {
    start: before.start,
    end: after.end,
    digits: { start, end },
    measure: after.measure,
    value: isNegative ? negate(numeral.value) : numeral.value,
    decimals: Math.max(numeral.decimals, range?.upper.decimals ?? 0),
    unit: stray ? "万元" : after.unit,
    per: joined(before.per, after.per),
    bound: after.bound ?? before.bound,
    approximate: after.approximate ?? before.approximate,
    upTo: range?.upper.value ?? null,
    spelled: false,
    oddities,
  };
}

interface Range {
  readonly upper: Numeral;
  readonly after: After;
}

/** The upper end, when a number is the lower end of a range with one unit for both. */
function rangeAt(text: Text, lower: Numeral, after: After): Range | null {
  const { flow } = text;
  if (after.bound !== null || after.per !== null) return null;
  const mark = /^(?:--|[-~至])/.exec(flow.slice(after.end, after.end + 2))?.[0];
  if (mark === undefined) return null;
  const from = after.end + mark.length;
  if (!isDigit(flow[from])) return null;
  const upper = numeralAt(text, from);
  if (upper === null || compare(lower.value, upper.value) >= 0) return null;
  if (flow[upper.end] === "年" && /^(?:19|20)\d\d$/.test(upper.whole)) return null;
  const above = afterNumber(flow, upper.end, from);
  if (isReckoned(flow, lower.start, above.end)) return null;
  if (above.unit === "" && mark === "至") return null;
  const isScale = after.unit === "万" || after.oddity === "yuan-missing";
  const isShared =
    after.unit === "" ||
    after.unit === above.unit ||
    (isScale && above.unit.startsWith(after.unit[0]!));
  return isShared ? { upper, after: above } : null;
}

/** 4.24-1.15-8618.50: a chain of minus signs reckons, it is no range. */
function isReckoned(flow: string, start: number, end: number): boolean {
  if (/[-+*/]/.test(flow[start - 1] ?? "") && isDigit(flow[start - 2])) return true;
  return /[-+*=]/.test(flow[end] ?? "") && isDigit(flow[end + 1]);
}

/** 万0元: a 万 before the number that belongs to none. */
function isStray(flow: string, start: number, floor: number): boolean {
  if (start - 1 < floor || flow[start - 1] !== "万") return false;
  return !/[一二三四五六七八九十百千两几数\d]/.test(flow[start - 2] ?? "");
}

/** （1,234.56）万元: a number alone in brackets with its unit behind is negative. */
function bracketed(flow: string, numeral: Numeral, floor: number): After | null {
  const { start, end, whole, decimals } = numeral;
  if (start - 1 < floor || flow[start - 1] !== "（" || flow[end] !== "）") return null;
  const after = afterNumber(flow, end + 1, start);
  if (after.measure === "percent" || after.measure === "points") return after;
  if (after.measure !== "money" || after.oddity !== null) return null;
  return decimals > 0 || whole.length > 2 || after.unit !== "元" ? after : null;
}

/** 每人4000元/年 is for 人·年. */
function joined(before: string | null, after: string | null): string | null {
  if (before === null || after === null) return after ?? before;
  if (before.split("·").includes(after)) return before;
  return `${before}·${after}`;
}
