import type { Flow } from "../../model/flow.ts";
import type { Mention, Token } from "../../model/mention.ts";
import { codeAt } from "./mention-codes.ts";
import { figureAt } from "./mention-figure.ts";
import { gluedItem, itemAt, startsClause } from "./mention-items.ts";
import { type Gap, type Text, numeralAt, withPoint } from "./mention-numerals.ts";
import { spelledMention } from "./mention-spelled.ts";
import { spelledTokenAt } from "./mention-spelled-tokens.ts";
import { addressAt, dateAt, latinAt, numberedAt, patternAt } from "./mention-tokens.ts";

/** Every number of a text: figures, and digits that are none. */
export interface Figures {
  readonly mentions: Mention[];
  readonly tokens: Token[];
}

/** Reads every figure of a flow, in order; the two lists never overlap. */
export function readMentions(flow: string): Figures {
  return new Scan({ flow, gap: () => "none" }).read();
}

/**
 * The same with an eye on the source, which tells two numbers apart that only a blank parted.
 * Blanks that part thousands or stand behind a comma or point join, as an oddity; a line end
 * inside a number joins without a word.
 */
export function readMentionsAt({ text, at }: Flow, source: string): Figures {
  const gap = (k: number): Gap => {
    const from = at[k - 1]! + 1;
    const to = at[k]!;
    if (to <= from) return "none";
    const between = source.slice(from, Math.min(to, from + 400));
    if (/[\n\r\f\u2028]/.test(between)) return "line";
    return /^[\\${}]*$/.test(between) ? "none" : "blank";
  };
  return new Scan({ flow: text, gap }).read();
}

/** What a character may begin: 1 a number in digits, 2 one in words, 3 a list mark, 4 an address. */
const classes = new Uint8Array(65_536);
for (const sign of "0123456789") classes[sign.charCodeAt(0)] = 1;
for (const sign of "一二三四五六七八九十两百千第") classes[sign.charCodeAt(0)] = 2;
for (let code = 0x2460; code <= 0x249b; code++) classes[code] = 3;
for (const sign of "hw") classes[sign.charCodeAt(0)] = 4;

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
      else {
        const other: Token = { kind: "ordinal", start: at, end: at + 1, year: null };
        const token = kind === 3 ? other : addressAt(flow, at);
        if (token !== null) this.addToken(token);
      }
      at = Math.max(at + 1, this.floor, this.next);
    }
    return { mentions: this.mentions, tokens: this.tokens };
  }

  /** A number in digits. */
  private number(start: number): void {
    const { flow } = this.text;
    const numeral = numeralAt(this.text, start);
    if (numeral === null) {
      this.addToken({ kind: "other", start, end: digitsEnd(flow, start), year: null });
      return;
    }
    const token =
      gluedItem(this.text, numeral, this.item) ??
      numberedAt(flow, numeral) ??
      dateAt(flow, numeral) ??
      latinAt(flow, numeral) ??
      patternAt(flow, numeral);
    if (token !== null) {
      this.addToken(token);
      return;
    }
    const figure = figureAt(this.text, withPoint(flow, numeral), this.floor);
    const bare =
      figure.unit === "" && figure.upTo === null
        ? (itemAt(flow, numeral, this.item) ?? codeAt(flow, numeral))
        : null;
    if (bare === null) this.addMention(figure);
    else this.addToken(bare);
  }

  /** A number in words, or an ordinal, year or date in words. */
  private words(at: number): void {
    const { flow } = this.text;
    const opens = startsClause(flow, at) || flow[at - 1] === "，";
    const token = spelledTokenAt(flow, at, opens);
    if (token !== null) {
      this.addToken(token);
      return;
    }
    const mention = spelledMention(flow, at, this.floor);
    if (mention === null) this.next = wordsEnd(flow, at);
    else this.addMention(mention);
  }

  private addToken(token: Token): void {
    const start = Math.max(token.start, this.floor);
    this.tokens.push(start === token.start ? token : { ...token, start });
    this.floor = token.end;
    if (token.kind !== "ordinal") return;
    const number = /\d{1,3}/.exec(this.text.flow.slice(token.start, token.end));
    if (number) this.item = Number(number[0]);
  }

  private addMention(mention: Mention): void {
    if (mention.unit !== "" && !mention.spelled) this.shareUnit(mention);
    this.mentions.push(mention);
    this.floor = mention.end;
  }

  /** 分别为12.3、45.6和78.9万元: the unit printed once stands for every number of the list. */
  private shareUnit({ start, unit, measure }: Mention): void {
    const { flow } = this.text;
    let first = this.mentions.length;
    let next = start;
    while (first > 0 && this.mentions.length - first < 20) {
      const before = this.mentions[first - 1]!;
      const isListed = before.end === next - 1 && /[、，和与及]/.test(flow[next - 1]!);
      if (before.unit !== "" || !isListed) break;
      next = before.start;
      first -= 1;
    }
    if (!/分别|依次/.test(flow.slice(Math.max(0, next - 16), next))) return;
    for (let i = first; i < this.mentions.length; i++) {
      this.mentions[i] = { ...this.mentions[i]!, unit, measure };
    }
  }
}

function digitsEnd(flow: string, start: number): number {
  let end = start;
  while (classes[flow.charCodeAt(end)] === 1 || flow[end] === ",") end += 1;
  return end;
}

/** Past numerals in words that are no number. */
function wordsEnd(flow: string, start: number): number {
  let end = start + 1;
  while (classes[flow.charCodeAt(end)] === 2 && flow[end] !== "第") end += 1;
  return end;
}
