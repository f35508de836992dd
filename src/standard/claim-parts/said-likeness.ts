import { absolute, compare, equals, shift, subtract, trim } from "../../model/decimal.ts";
import { similarity } from "../../model/label.ts";
import type { Statement } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { type Said, isRough, telling } from "./said-figures.ts";

/** Two names with four signs in a row in common speak of the same matter. */
export function sharesWords({ subject: a }: Statement, { subject: b }: Statement): boolean {
  for (let i = 0; i + 4 <= a.core.length; i++) {
    if (b.core.includes(a.core.slice(i, i + 4))) return true;
  }
  return false;
}

/** 9200余 and 9212: the exact figure lies where the rough one says. */
export function roughly(a: Said, b: Said): boolean {
  const [rough, exact] = isRough(a) ? [a, b] : [b, a];
  const zeros = /(?<!0)0*$/.exec(trim(rough.figure.value).digits.toString())![0].length;
  const step = shift({ digits: 1n, scale: 0 }, zeros);
  const gap = subtract(exact.figure.value, rough.figure.value);
  return compare(absolute(gap), step) < 0 && rough.figure.value.scale === 0;
}

/** In another paragraph and under the same name; 收入 and 支出 are two. */
export const isApart = ({ statement: a }: Said, { statement: b }: Said): boolean =>
  a.passage !== b.passage &&
  (a.subject.core !== "" || a.subject.words === b.subject.words) &&
  (a.subject.side === b.subject.side || a.subject.core === b.subject.core);

/** One slip leaves all but two digits side by side as they are: a cheap look before the exact one. */
export function mayBeSlip(said: Said, other: Said): boolean {
  if (said.digits === other.digits) return true;
  if (said.figure.value.scale !== other.figure.value.scale) return true;
  const [a, b] = [said.bare, other.bare];
  const least = Math.min(a.length, b.length);
  const most = Math.max(a.length, b.length);
  if (most - least > 1) return false;
  let alike = 0;
  while (alike < least && a.charCodeAt(alike) === b.charCodeAt(alike)) alike++;
  let ends = 0;
  const left = least - alike;
  while (ends < left && a.charCodeAt(a.length - 1 - ends) === b.charCodeAt(b.length - 1 - ends)) {
    ends++;
  }
  return alike + ends >= most - 2;
}

/** A slip of the pen, or the same digits in another unit: 5611.47元 for 5611.47万元. */
export const isSlip = (a: Said, b: Said): boolean =>
  a.figure.unit !== b.figure.unit
    ? equals(a.figure.value, b.figure.value) && a.digits.length >= telling.alone
    : slipBetween(a.text, b.text) !== null;

/** How like the names of two figures are, in the same year: 0 to 1. */
export function likeness(
  { name, statement: a }: Said,
  { name: other, statement: b }: Said,
): number {
  if (a.year !== b.year) return 0;
  if (name === other) return 0.8;
  const [x, y] = [a.subject.core, b.subject.core];
  if (x.length < 2 || y.length < 2) return x === y && a.subject.side === b.subject.side ? 0.6 : 0;
  if (x.includes(y) || y.includes(x)) return 0.8;
  return similarity(x, y);
}
