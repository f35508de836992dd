import { type Decimal, compare, negate } from "../../model/decimal.ts";
import type { Flow } from "../../model/flow.ts";
import type { Measure, Mention, Oddity, Token } from "../../model/mention.ts";
import { beforeNumber } from "./mention-before.ts";
import { codeAt } from "./mention-codes.ts";
import { gluedItem, itemAt, startsClause } from "./mention-items.ts";
import { type Gap, type Numeral, type Text, numeralAt, withPoint } from "./mention-numerals.ts";
import { spelledAt, spelledPercentAt, spelledTokenAt } from "./mention-spelled.ts";
import { dateAt, latinAt, numberedAt, patternAt } from "./mention-tokens.ts";
import { type After, afterNumber } from "./mention-units.ts";

/** Every number of a text: figures, and digits that are none. */
export interface Figures {
  readonly mentions: Mention[];
  readonly tokens: Token[];
}

/** Reads every figure of a flow, in order; the two lists never overlap. */
export function readMentions(flow: string): Figures {
  return new Scan({ flow, gap: () => "none" }).read();
}

/** The same with an eye on the source: blanks inside a number are noticed, two numbers kept apart. */
export function readMentionsAt({ text, at }: Flow, source: string): Figures {
  const gap = (k: number): Gap => {
    const from = at[k - 1]! + 1;
    const to = at[k]!;
    if (to <= from) return "none";
    for (let i = from; i < to; i++) {
      const sign = source[i];
      if (sign === "\n" || sign === "\r" || sign === "\u2028" || sign === "\f") return "line";
    }
    return /^[\\${}]*$/.test(source.slice(from, Math.min(to, from + 8))) ? "none" : "blank";
  };
  return new Scan({ flow: text, gap }).read();
}

/** What a character may begin: 1 a number in digits, 2 one in words, 3 a list mark, 4 an address. */
const classes = new Uint8Array(65_536);
for (const sign of "0123456789") classes[sign.charCodeAt(0)] = 1;
for (const sign of "一二三四五六七八九十两百千第") classes[sign.charCodeAt(0)] = 2;
classes["h".charCodeAt(0)] = classes["w".charCodeAt(0)] = 4;
for (let code = 0x2460; code <= 0x249b; code++) classes[code] = 3;

const address = /(?:https?：\/\/|www\.)[!-~：]{1,400}/y;

const spelledMeasures: Readonly<Record<string, Measure>> = {
  个百分点: "points",
  倍: "times",
  "%": "percent",
};

class Scan {
  private readonly mentions: Mention[] = [];
  private readonly tokens: Token[] = [];
  /** Where the last figure or token ended: nothing reads back past it. */
  private floor = 0;
  /** Nothing before here begins a number. */
  private next = 0;
  /** The last list item's number. */
  private item = 0;

  constructor(private readonly text: Text) {}

  read(): Figures {
    const { flow } = this.text;
    let at = 0;
    while (at < flow.length) {
      const kind = classes[flow.charCodeAt(at)]!;
      if (kind === 0) {
        at += 1;
        continue;
      }
      if (kind === 1) this.number(at);
      else if (kind === 2) this.words(at);
      else if (kind === 3) this.token({ kind: "ordinal", start: at, end: at + 1, year: null });
      else this.address(at);
      at = Math.max(at + 1, this.floor, this.next);
    }
    return { mentions: this.mentions, tokens: this.tokens };
  }

  private token(token: Token): void {
    const start = Math.max(token.start, this.floor);
    this.tokens.push(start === token.start ? token : { ...token, start });
    this.floor = token.end;
    if (token.kind === "ordinal") {
      const number = /\d{1,3}/.exec(this.text.flow.slice(token.start, token.end));
      if (number) this.item = Number(number[0]);
    }
  }

  private mention(mention: Mention): void {
    if (mention.unit !== "" && !mention.spelled) this.shareUnit(mention);
    this.mentions.push(mention);
    this.floor = mention.end;
  }

  /** 分别为12.3、45.6和78.9万元: the unit printed once stands for every number of the list. */
  private shareUnit({ start, unit, measure }: Mention): void {
    const { flow } = this.text;
    let first = this.mentions.length;
    let next = start;
    while (first > 0) {
      const before = this.mentions[first - 1]!;
      if (before.unit !== "" || before.end !== next - 1 || !/[、，和与及]/.test(flow[next - 1]!))
        break;
      next = before.start;
      first -= 1;
    }
    if (!/分别|依次/.test(flow.slice(Math.max(0, next - 16), next))) return;
    for (let i = first; i < this.mentions.length; i++) {
      this.mentions[i] = { ...this.mentions[i]!, unit, measure };
    }
  }

  /** An address of the web, digits and all. */
  private address(start: number): void {
    address.lastIndex = start;
    const found = address.exec(this.text.flow);
    if (found === null) return;
    this.token({ kind: "other", start, end: start + found[0].length, year: null });
  }

  /** A number in digits. */
  private number(start: number): void {
    const { flow } = this.text;
    const numeral = numeralAt(this.text, start);
    if (numeral === null) {
      this.token({ kind: "other", start, end: digitsEnd(flow, start), year: null });
      return;
    }
    const glued = gluedItem(this.text, numeral, this.item);
    if (glued !== null) {
      this.token(glued);
      return;
    }
    const token =
      numberedAt(flow, numeral) ??
      dateAt(flow, numeral) ??
      latinAt(flow, numeral) ??
      patternAt(flow, numeral);
    if (token !== null) {
      this.token(token);
      return;
    }
    this.figure(withPoint(flow, numeral));
  }

  private figure(numeral: Numeral): void {
    const { flow } = this.text;
    const { start, end } = numeral;
    const range = this.rangeAt(numeral, afterNumber(flow, end, start));
    const bracket = range === null ? bracketed(flow, numeral, this.floor) : null;
    const after = range?.after ?? bracket ?? afterNumber(flow, end, start);
    if (after.unit === "" && range === null) {
      const token = itemAt(flow, numeral, this.item) ?? codeAt(flow, numeral);
      if (token !== null) {
        this.token(token);
        return;
      }
    }
    const stray = after.unit === "元" && isStray(flow, start, this.floor);
    const before = beforeNumber(flow, bracket !== null || stray ? start - 1 : start, this.floor, {
      unit: after.unit,
      decimals: numeral.decimals,
      perPerson: after.measure === "money" || after.measure === "count",
    });
    const signed = (value: Decimal) =>
      before.negative || bracket !== null ? negate(value) : value;
    const oddities: Oddity[] = [...numeral.oddities];
    if (stray) oddities.unshift("stray-ten-thousand");
    if (after.oddity !== null) oddities.push(after.oddity);
    this.mention({
      start: before.start,
      end: after.end,
      digits: { start, end },
      measure: after.measure,
      value: signed(numeral.value),
      decimals: Math.max(numeral.decimals, range?.upper.decimals ?? 0),
      unit: stray ? "万元" : after.unit,
      per: joined(before.per, after.per),
      bound: after.bound ?? before.bound,
      approximate: after.approximate ?? before.approximate,
      upTo: range === null ? null : range.upper.value,
      spelled: false,
      oddities,
    });
  }

  /** The upper end, when a number is the lower end of a range with one unit for both. */
  private rangeAt(lower: Numeral, after: After): { upper: Numeral; after: After } | null {
    const { flow } = this.text;
    if (after.bound !== null || after.per !== null) return null;
    const mark = /^(?:--|[-~至])/.exec(flow.slice(after.end, after.end + 2))?.[0];
    if (mark === undefined) return null;
    const from = after.end + mark.length;
    if (!isDigit(flow, from)) return null;
    const upper = numeralAt(this.text, from);
    if (upper === null || compare(lower.value, upper.value) >= 0) return null;
    const above = afterNumber(flow, upper.end, from);
    const isScale = after.unit === "万" || after.oddity === "yuan-missing";
    const isShared =
      after.unit === "" ||
      after.unit === above.unit ||
      (isScale && above.unit.startsWith(after.unit[0]!));
    if (!isShared || (above.unit === "" && mark === "至")) return null;
    if (flow[upper.end] === "年" && /^(?:19|20)\d\d$/.test(upper.whole)) return null;
    return { upper, after: above };
  }

  /** A number in words, or an ordinal, year or date in words. */
  private words(at: number): void {
    const { flow } = this.text;
    const token = spelledTokenAt(
      flow,
      at,
      at === 0 || startsClause(flow, at) || flow[at - 1] === "，",
    );
    if (token !== null) {
      this.token(token);
      return;
    }
    const spelled = spelledAt(flow, at) ?? spelledPercentAt(flow, at);
    if (spelled === null) {
      this.next = wordsEnd(flow, at);
      return;
    }
    const { value, unit, more, end, digitsEnd: to } = spelled;
    const measure = spelledMeasures[unit] ?? (unit.endsWith("元") ? "money" : "count");
    const before = beforeNumber(flow, at, this.floor, { unit, decimals: 0, perPerson: false });
    const tail = /^(?:及?以上|左右|及?以下|以内)/.exec(flow.slice(end, end + 3))?.[0] ?? "";
    this.mention({
      start: before.start,
      end: end + tail.length,
      digits: { start: at, end: to },
      measure,
      value: before.negative ? negate(value) : value,
      decimals: value.scale,
      unit: unit === "个百分点" ? "百分点" : unit,
      per: null,
      bound: tail.endsWith("以上") ? "≥" : /以[下内]/.test(tail) ? "≤" : before.bound,
      approximate: more ? "more" : tail === "左右" ? "about" : before.approximate,
      upTo: null,
      spelled: true,
      oddities: [],
    });
  }
}

/** 每人4000元/年 is for 人·年. */
function joined(before: string | null, after: string | null): string | null {
  if (before === null || after === null || before === after) return after ?? before;
  return `${before}·${after}`;
}

function isDigit(flow: string, at: number): boolean {
  return classes[flow.charCodeAt(at)] === 1;
}

function digitsEnd(flow: string, start: number): number {
  let end = start;
  while (isDigit(flow, end) || flow[end] === ",") end += 1;
  return end;
}

/** Past numerals in words that are no number. */
function wordsEnd(flow: string, start: number): number {
  let end = start + 1;
  while (end < flow.length && classes[flow.charCodeAt(end)] === 2 && flow[end] !== "第") end += 1;
  return end;
}

/** 万0元: a 万 before the number that belongs to none. */
function isStray(flow: string, start: number, floor: number): boolean {
  return (
    start - 1 >= floor &&
    flow[start - 1] === "万" &&
    !/[一二三四五六七八九十百千两几数\d]/.test(flow[start - 2] ?? "")
  );
}

/** （1,234.56）万元: a number alone in brackets with its unit behind is negative. */
function bracketed(
  flow: string,
  { start, end, whole, decimals }: Numeral,
  floor: number,
): After | null {
  if (start - 1 < floor || flow[start - 1] !== "（" || flow[end] !== "）") return null;
  const after = afterNumber(flow, end + 1, start);
  if (after.measure === "percent" || after.measure === "points") return after;
  if (after.measure !== "money" || after.oddity !== null) return null;
  return decimals > 0 || whole.length > 2 || after.unit !== "元" ? after : null;
}
