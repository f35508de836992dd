import { decimalText, decimalTextTo, parseDecimal, shift } from "../../src/model/decimal.ts";
import { add as sum } from "../../src/model/decimal.ts";
import type { SourceText, Span } from "../../src/model/document.ts";
import type { Edit } from "./edits.ts";
import { type Target, inSource } from "./targets.ts";

/** Draws a number from 0 to n-1. */
export type Pick = (n: number) => number;

/** What is needed to change one figure. */
export interface Scene {
  readonly source: SourceText;
  readonly targets: readonly Target[];
  readonly pick: Pick;
}

/** A change of one figure; null where it would change nothing. */
export type Operator = (target: Target, index: number, scene: Scene) => readonly Edit[] | null;

const digitPlaces = (text: string): number[] =>
  [...text].flatMap((char, at) => (/\d/.test(char) ? [at] : []));

const replaced = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);

/** A change of the digits as they are printed. */
function ofDigits(change: (text: string, pick: Pick) => string | null): Operator {
  return ({ digits }, _, { source, pick }) => {
    const text = source.text.slice(digits.start, digits.end);
    const by = change(text, pick);
    return by === null || by === text ? null : [{ ...digits, by }];
  };
}

export function digitSubstituted(text: string, pick: Pick): string | null {
  const places = digitPlaces(text);
  if (places.length === 0) return null;
  const at = places[pick(places.length)]!;
  return replaced(text, at, 1, String((Number(text[at]) + 1 + pick(9)) % 10));
}

function digitsSwapped(text: string, pick: Pick): string | null {
  const pairs = digitPlaces(text).filter(
    (at) => /\d/.test(text[at + 1] ?? "") && text[at] !== text[at + 1],
  );
  if (pairs.length === 0) return null;
  const at = pairs[pick(pairs.length)]!;
  return replaced(text, at, 2, text[at + 1]! + text[at]!);
}

/** In a whole part of one digit nothing is dropped: the figure would lose its form, not its value. */
function digitDroppedOrDoubled(text: string, pick: Pick): string | null {
  const places = digitPlaces(text.split(".")[0]!);
  if (places.length === 0) return null;
  const at = places[pick(places.length)]!;
  const drop = places.length > 1 && pick(2) === 0;
  return drop ? replaced(text, at, 1, "") : replaced(text, at, 1, text[at]!.repeat(2));
}

const plain = (text: string) => parseDecimal(text.replace(/[,，\s]/g, ""));

function pointShifted(text: string, pick: Pick): string | null {
  const value = plain(text);
  return value && value.digits !== 0n ? decimalText(shift(value, pick(2) === 0 ? 1 : -1)) : null;
}

function lastDigitMoved(text: string, pick: Pick): string | null {
  const value = plain(text);
  if (!value || value.digits === 0n) return null;
  const step = { digits: pick(2) === 0 ? 1n : -1n, scale: value.scale };
  return decimalTextTo(sum(value, step), value.scale);
}

/** Where a word of the flow stands after the figure's digits. */
function unitPlace({ passage, mention }: Target, word: string): Span | null {
  const at = passage.flow.slice(mention.digits.end, mention.end).indexOf(word);
  const start = mention.digits.end + at;
  return at < 0 ? null : inSource(passage, { start, end: start + word.length });
}

const unitChanged: Operator = (target) => {
  const { unit, value } = target.mention;
  const place = unit === "万元" || unit === "元" ? unitPlace(target, unit) : null;
  if (!place || value.digits === 0n) return null;
  return [{ ...place, by: unit === "元" ? "万元" : "元" }];
};

const signChanged: Operator = ({ mention, digits }, _, { source }) => {
  if (mention.measure === "count" || mention.value.digits === 0n || mention.bound) return null;
  if (mention.upTo) return null;
  const before = source.text[digits.start - 1] ?? "";
  if (mention.value.digits > 0n) return [{ start: digits.start, end: digits.start, by: "-" }];
  return /[-－−–—负]/.test(before)
    ? [{ start: digits.start - 1, end: digits.start, by: "" }]
    : null;
};

const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
  上升: "下降",
  降低: "提高",
  提高: "降低",
};
const directionBefore = /(增加|减少|增长|下降|上升|降低|提高)(?:了|额|率|幅|幅度)?(?:为|约|达)?$/;

const directionTurned: Operator = ({ passage, mention }) => {
  if (mention.measure === "count" || mention.value.digits === 0n) return null;
  const found = directionBefore.exec(
    passage.flow.slice(Math.max(0, mention.start - 8), mention.start),
  );
  if (!found) return null;
  const start = mention.start - found[0].length;
  return [{ ...inSource(passage, { start, end: start + 2 }), by: opposites[found[1]!]! }];
};

/** The next figure of the same passage and unit that differs. */
function neighbour({ passage, mention }: Target, index: number, { targets }: Scene): Target | null {
  const next = targets[index + 1];
  if (!next || next.passage !== passage || next.mention.unit !== mention.unit) return null;
  return decimalText(next.mention.value) === decimalText(mention.value) ? null : next;
}

const printed = ({ digits }: Target, { source }: Scene): string =>
  source.text.slice(digits.start, digits.end);

const exchanged: Operator = (target, index, scene) => {
  const next = neighbour(target, index, scene);
  if (!next) return null;
  return [
    { ...target.digits, by: printed(next, scene) },
    { ...next.digits, by: printed(target, scene) },
  ];
};

const copied: Operator = (target, index, scene) => {
  const next = neighbour(target, index, scene);
  return next ? [{ ...target.digits, by: printed(next, scene) }] : null;
};

const pointsForPercent: Operator = (target) => {
  const { measure } = target.mention;
  if (measure === "percent") {
    const place = unitPlace(target, "%");
    return place ? [{ ...place, by: "个百分点" }] : null;
  }
  if (measure !== "points") return null;
  const place = unitPlace(target, "个百分点") ?? unitPlace(target, "百分点");
  return place ? [{ ...place, by: "%" }] : null;
};

const listWords = /其中|分别为|包括|分别是/;

/** An item of a list goes: all from the end of the item before it to its own end. */
const itemDeleted: Operator = ({ passage, mention }, index, { targets }) => {
  const before = targets[index - 1];
  if (!before || before.passage !== passage || before.mention.unit !== mention.unit) return null;
  const between = passage.flow.slice(before.mention.end, mention.start);
  if (!/^[、，；][^。；，]{2,24}$/.test(between)) return null;
  const sentence = passage.flow.lastIndexOf("。", before.mention.start) + 1;
  if (!listWords.test(passage.flow.slice(sentence, before.mention.start))) return null;
  return [{ start: before.span.end, end: targets[index]!.span.end, by: "" }];
};

/** The figure is changed wherever the document prints it; what is made of it is not. */
const totalNotUpdated: Operator = (target, _, scene) => {
  const text = printed(target, scene);
  const by = text.length < 4 ? null : digitSubstituted(text, scene.pick);
  if (by === null || !/^\d[\d,]*\.?\d*$/.test(text)) return null;
  const whole = new RegExp(`(?<![\\d.,])${text.replaceAll(".", "\\.")}(?![\\d]|[.,]\\d)`, "g");
  const edits = [...scene.source.text.matchAll(whole)].map(({ index }) => ({
    start: index,
    end: index + text.length,
    by,
  }));
  return edits.length > 1 ? edits : null;
};

/** The operators on figures, by the name they are reported under. */
export const operators: Readonly<Record<string, Operator>> = {
  "digit substituted": ofDigits(digitSubstituted),
  "digits swapped": ofDigits(digitsSwapped),
  "digit dropped or doubled": ofDigits(digitDroppedOrDoubled),
  "decimal point shifted": ofDigits(pointShifted),
  "万元 for 元": unitChanged,
  "sign changed": signChanged,
  "direction turned": directionTurned,
  "operands exchanged": exchanged,
  "copied from neighbour": copied,
  "百分点 for %": pointsForPercent,
  "last digit ±1": ofDigits(lastDigitMoved),
  "total not updated": totalNotUpdated,
  "item of a list deleted": itemDeleted,
};
