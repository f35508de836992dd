import { type Decimal, parseDecimal } from "../../model/decimal.ts";
import type { Oddity } from "../../model/mention.ts";

/** What the source had between two neighbouring characters of the flow. */
export type Gap = "none" | "blank" | "line";

/** The text being read; `gap(k)` tells of the place before character `k`. */
export interface Text {
  readonly flow: string;
  readonly gap: (k: number) => Gap;
}

/** A number as digits print it, without sign and unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly decimals: number;
  /** Digits before the point, without commas. */
  readonly whole: string;
  readonly oddities: readonly Oddity[];
  /** Whether more digits follow that the source keeps apart by blanks. */
  readonly isCut: boolean;
}

const literal = /\d+(?:,\d{3})*(?:\.\d+)?/y;
const grouped = /\d{1,3}(?:[，,]\d{1,8}){1,5}(?:\.\d{1,8})?/y;
const moneyUnit = /[百千万亿]{0,2}元/y;
/** Longer digit runs are codes, never figures. */
const longest = 24;

/** Whether a character is an ASCII digit. */
export const isDigit = (sign: string | undefined) =>
  sign !== undefined && sign >= "0" && sign <= "9";
/** What may follow a number whose thousands blanks part. */
const afterFigure = /[元万亿千百%‰倍人户名家个辆台项，。；、）]|$/y;

/** The number that begins at `start`, a digit; null where the digits are too many for one. */
export function numeralAt({ flow, gap }: Text, start: number): Numeral | null {
  literal.lastIndex = start;
  const whole = literal.exec(flow)![0];
  let end = start + whole.length;
  if (whole.length > longest) return null;
  const oddities: Oddity[] = [];
  for (let k = start + 1; k < end; k++) {
    const between = gap(k);
    if (between === "none") continue;
    if (!joins(flow, start, k, end, gap)) {
      end = flow[k - 1] === "." || flow[k - 1] === "," ? k - 1 : k;
      break;
    }
    if (between === "blank" && oddities.length === 0) oddities.push("blank-inside");
  }
  const regrouped = end === start + whole.length ? misgrouped(flow, start, end) : end;
  if (regrouped > end) {
    end = regrouped;
    oddities.push("grouping");
  }
  const digits = flow.slice(start, end).replace(/[,，]/g, "");
  const value = parseDecimal(digits)!;
  const point = digits.indexOf(".");
  return {
    start,
    end,
    value,
    decimals: value.scale,
    whole: point < 0 ? digits : digits.slice(0, point),
    oddities,
    isCut: isDigit(flow[end]),
  };
}

/**
 * Whether the parts before and after a gap at `k` are one number: blanks part thousands, stand
 * behind a comma or point, or between justified single digits; a line end cuts a figure anywhere
 * but after a year or where the first part would be an item number.
 */
function joins(flow: string, start: number, k: number, end: number, gap: Text["gap"]): boolean {
  const left = flow.slice(start, k);
  const right = flow.slice(k, end);
  const point = left.indexOf(".");
  if (point === left.length - 1) {
    // 支出1.⏎00万元 in the middle of a clause is a figure; at its beginning an item number.
    const inside = gap(k) === "line" && !/[。；：！？]/.test(flow[start - 1] ?? "。");
    return start > 0 && (left.length > 2 || inside);
  }
  if (right[0] === "." || right[0] === "," || left.endsWith(",")) return true;
  if (point >= 0) return gap(k) === "line" && end - start - point - 1 <= 2;
  if (gap(k) === "line") return start > 0 && !/^(?:19|20)\d\d$/.test(left);
  if (justified(start, end, gap)) return true;
  const following = /^\d+/.exec(right)![0].length;
  let length = 0;
  while (length < following && (length === 0 || gap(k + length) === "none")) length++;
  afterFigure.lastIndex = end;
  const isGroup = left.length <= 3 || gap(k - 3) !== "none";
  return length === 3 && isGroup && left[0] !== "0" && afterFigure.test(flow);
}

/** Three digits and more, each with blanks around it. */
function justified(start: number, end: number, gap: Text["gap"]): boolean {
  if (end - start < 3) return false;
  for (let k = start + 1; k < end; k++) if (gap(k) === "none") return false;
  return true;
}

/** 为.5万元: a number that begins with its point; itself when it does not. */
export function withPoint(flow: string, numeral: Numeral): Numeral {
  const { start, end, whole, decimals } = numeral;
  const before = flow[start - 2];
  const opens = flow[start - 1] === "." && before !== undefined && before >= "一" && before <= "龥";
  if (
    !opens ||
    decimals > 0 ||
    end - start !== whole.length ||
    !/[元万亿%]/.test(flow[end] ?? "")
  ) {
    return numeral;
  }
  const value = { digits: numeral.value.digits, scale: whole.length };
  return { ...numeral, start: start - 1, value, decimals: whole.length, whole: "" };
}

/** Where 3，45万元 ends, its comma no separator of thousands; `end` for a sound number. */
function misgrouped(flow: string, start: number, end: number): number {
  if (flow[end] !== "，") return end;
  grouped.lastIndex = start;
  const wrong = grouped.exec(flow)?.[0];
  if (wrong === undefined) return end;
  moneyUnit.lastIndex = start + wrong.length;
  if (!moneyUnit.test(flow)) return end;
  const isList =
    wrong.split("，").length > 2 || /分别|依次/.test(flow.slice(Math.max(0, start - 12), start));
  return isList ? end : start + wrong.length;
}
