import type { Token } from "../../model/mention.ts";
import type { Numeral } from "./mention-numerals.ts";

/** Digits read as no amount, and where they end. */
export type Kind = Token["kind"];

const token = (kind: Kind, start: number, end: number, year: number | null = null): Token => ({
  kind,
  start,
  end,
  year,
});

const yearLike = /^(?:19|20)\d\d$/;
const month = "(?:0?[1-9]|1[0-2])";
const day = "(?:[12]\\d|3[01]|0?[1-9])";
const part = "(?:份|底|末|初|中旬|上旬|下旬)?";
const span = "(?:-{1,2}|~|至|、)";
const dated = new RegExp(
  `\\d{2,4}年(?:度)?(?:${month}月${day}[日号]|${month}(?:月份?)?(?:${span}${month}(?:月份?)?){1,4}(?<=[月份])${part}|${month}月${part})?`,
  "y",
);
const monthly = new RegExp(
  `${month}月${day}[日号]|${month}(?:月份?)?(?:(?:-{1,2}|~|至|、|和|到)${month}(?:月份?)?){1,5}(?<=[月份])(?:底|末|初)?(?!\\d)|${month}月(?:${day}[日号]|${part})`,
  "y",
);
const daily = new RegExp(`${day}日(?!均|常|元|内|以内|历|用)`, "y");
const slashed = /(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:[12]\d|3[01]|0?[1-9])(?!\d)/y;
const yearChain =
  /(?:19|20)\d\d(?:年度?)?(?=(?:(?:-{1,2}|~|至|、|和|与|及|到|\/)(?:19|20)\d\d(?:年度?)?){1,6}(?<=年|年度))/y;
const quarterly = /[1-4](?:(?:-|~|至|、|和)[1-4]){0,3}季度/y;
const months =
  /(?:19|20)\d\d\.(?:0[1-9]|1[0-2])[-~至](?:19|20)\d\d\.(?:0[1-9]|1[0-2])(?![\d万亿元%])/y;
const shortYear = /[123]\d年(?:度|(?=初(?!步)|末|底))/y;
const yearPair = /(?:19|20)\d\d(?=[-~至](?:19|20)\d\d(?!\d|\.\d))/y;

/** Years, months, days, periods. */
export function dateAt(flow: string, { start, end, whole, decimals }: Numeral): Token | null {
  slashed.lastIndex = start;
  if (whole.length === 4 && slashed.test(flow))
    return token("date", start, slashed.lastIndex, Number(whole));
  months.lastIndex = start;
  if (decimals === 2 && months.test(flow)) {
    return token("date", start, months.lastIndex, Number(whole));
  }
  if (decimals > 0 || end - start !== whole.length) return null;
  if (yearLike.test(whole)) return yearAt(flow, start, end, Number(whole));
  if (whole.length > 2) return null;
  if (/[≥≤><=~]|不超过|至少|达到|数/.test(flow.slice(Math.max(0, start - 3), start))) return null;
  monthly.lastIndex = start;
  if (monthly.test(flow)) return token("date", start, monthly.lastIndex);
  quarterly.lastIndex = start;
  if (quarterly.test(flow)) return token("date", start, quarterly.lastIndex);
  daily.lastIndex = start;
  if (daily.test(flow)) return token("date", start, daily.lastIndex);
  shortYear.lastIndex = start;
  if (shortYear.test(flow)) return token("year", start, shortYear.lastIndex, 2000 + Number(whole));
  return null;
}

function yearAt(flow: string, start: number, end: number, year: number): Token | null {
  dated.lastIndex = start;
  if (flow[end] === "年" && dated.test(flow)) {
    const last = dated.lastIndex;
    const isYear = last === end + 1 || (flow.startsWith("年度", end) && last === end + 2);
    return token(isYear ? "year" : "date", start, last, year);
  }
  yearChain.lastIndex = start;
  yearPair.lastIndex = start;
  const before = flow[start - 1];
  const bracketed = before === "（" && flow[end] === "）" && flow[end + 1] !== "%";
  const isYear =
    bracketed ||
    yearChain.test(flow) ||
    yearPair.test(flow) ||
    (/[-~至]/.test(before ?? "") && yearLike.test(flow.slice(start - 5, start - 1))) ||
    /^(?:部门|单位|预算|决算|财政|级|版|财年)/.test(flow.slice(end, end + 2));
  return isYear ? token("year", start, end, year) : null;
}

const yearedNumber = /(?:19|20)\d\d〔\d{1,4}〕第?号?/y;
const bracketYear = /\d{1,4}〕(?:第?\d{1,5}(?:-\d{1,4})?号?|号)?/y;
const roundYear = /(?:19|20)\d\d）第?\d{1,5}号/y;
const numbered = /\d{1,5}(?:[-~至、]\d{1,5}){0,4}/y;

/** 〔2021〕12号, 第12号令, 第3条, page 5. */
export function numberedAt(flow: string, { start, end }: Numeral): Token | null {
  const before = flow[start - 1];
  if (before === "〔") {
    bracketYear.lastIndex = start;
    if (bracketYear.test(flow)) {
      const last = bracketYear.lastIndex;
      const isNote = last - start <= 4 && flow[last - 1] === "〕";
      return token(isNote ? "ordinal" : "document-number", start - 1, last);
    }
  }
  if (flow[end] === "〔") {
    yearedNumber.lastIndex = start;
    if (yearedNumber.test(flow)) return token("document-number", start, yearedNumber.lastIndex);
  }
  if (before === "（") {
    roundYear.lastIndex = start;
    if (roundYear.test(flow)) return token("document-number", start - 1, roundYear.lastIndex);
  }
  if (before === "第") {
    numbered.lastIndex = start;
    numbered.test(flow);
    const last = numbered.lastIndex;
    return flow[last] === "号"
      ? token("document-number", start - 1, last + 1)
      : token("ordinal", start - 1, last);
  }
  if (flow[end] === "号" && end - start <= 5) {
    const isPlace = /^号(?:楼|线|院|房|车|机|门|地|井|桥|口)/.test(flow.slice(end, end + 2));
    return token(isPlace ? "other" : "document-number", start, end + 1);
  }
  return null;
}

const dots = /\d{1,4}(?:\.\d{1,4}){2,}(?:\.)?/y;
const phone = /0\d{2,3}-\d{7,8}(?!\d)|1[3-9]\d{9}(?!\d)/y;
const clock = /\d{1,2}：[0-5]\d(?:：[0-5]\d)?(?![\d.%]|，\d)/y;
const ratio = /\d{1,3}(?:[：∶+]\d{1,3}(?![\d.%])){1,3}|\d{1,3}\/\d{1,4}(?![\d.])/y;
const dashes = /\d+-\d+-\d+(?:-\d+){0,6}/y;

/** 1.2.3, telephone numbers, times of day, ratios, 1+4. */
export function patternAt(flow: string, { start, end, isCut }: Numeral): Token | null {
  if (isCut) return null;
  dots.lastIndex = start;
  if (flow[end] === "." && dots.test(flow)) {
    const isShort = dots.lastIndex - start <= 8 && !/\d{3}/.test(flow.slice(start, dots.lastIndex));
    return token(isShort ? "ordinal" : "other", start, dots.lastIndex);
  }
  for (const pattern of [phone, clock, ratio, dashes]) {
    pattern.lastIndex = start;
    if (pattern.test(flow)) return token("other", start, pattern.lastIndex);
  }
  return null;
}

const latin = /[A-Za-z0-9.-]*[A-Za-z][A-Za-z0-9]*/y;
const latinUnits = /(?:kg|km|cm|mm|m|t|g|kW|kWh|kV|m2|m3|km2)(?![A-Za-z0-9])/y;

/** 3M, A4, V1.0: digits that grow together with letters. */
export function latinAt(flow: string, { start, end }: Numeral): Token | null {
  const isLetter = (at: number) => /[A-Za-z]/.test(flow[at] ?? "");
  if (isLetter(start - 1) || (flow[start - 1] === "-" && isLetter(start - 2))) {
    latin.lastIndex = start;
    return token("other", start, latin.test(flow) ? latin.lastIndex : end);
  }
  if (!isLetter(end)) return null;
  latinUnits.lastIndex = end;
  if (latinUnits.test(flow)) return null;
  latin.lastIndex = start;
  return latin.test(flow) ? token("other", start, latin.lastIndex) : null;
}

const address = /(?:https?：\/\/|www\.)[!-~：？]{1,400}/y;

/** An address of the web at `start`, digits and all; null for other letters. */
export function addressAt(flow: string, start: number): Token | null {
  address.lastIndex = start;
  return address.test(flow) ? token("other", start, address.lastIndex) : null;
}
