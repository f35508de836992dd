import type { ComposedRun } from "../../model/composed.ts";
import { type Decimal, decimalText, decimalTextTo, isZero, trim } from "../../model/decimal.ts";
import { percentOf } from "../../model/phrase.ts";
import type { Change } from "./comparison.ts";
import type { GivenFigure } from "./fact-book.ts";

/** What the slots of some words may be of, beside the facts of their section. */
export interface About {
  readonly change?: Change;
  readonly share?: ShareOfWhole | null;
  /** Of a line of a listing. */
  readonly name?: string;
  readonly figure?: GivenFigure;
}

/** The line that sentences said of each line are about. */
export interface LineWords {
  /** Its id or code. */
  readonly key: string;
  readonly name: string;
  readonly path: string;
  /** Which of the lines it is, from 1. */
  readonly nth: number;
}

interface ShareOfWhole {
  readonly percent: string;
  /** Places of part and whole. */
  readonly from: readonly string[];
}

/** Null over nothing or less. */
export function shareOf(part: GivenFigure, whole: GivenFigure): ShareOfWhole | null {
  if (whole.value.digits <= 0n) return null;
  const from = [part.place, whole.place].filter((place) => place !== null);
  return { percent: percent(percentOf(part.value, whole.value)), from };
}

/** The name of a line of a listing, or what the line that is talked about is called. */
export function wordsOfLine(
  slot: string,
  listed: string | undefined,
  line: LineWords | null,
): ComposedRun | null {
  if (slot === "name" && listed !== undefined) return { text: listed };
  if (!line) return null;
  if (slot === "nth") return { text: `${line.nth}` };
  return slot === "name" || slot === "path" ? { text: line[slot] } : null;
}

/** A figure that was reckoned from others. */
export function reckonedRun(slot: string, { change, share }: About): ComposedRun | null {
  if (slot === "share" && share) return { text: share.percent, from: share.from };
  if (!change) return null;
  if (slot === "change") return { text: moneyText(change.size), from: change.from };
  if (slot === "rate") return { text: percent(change.rate!), from: change.from };
  return slot === "completion" ? { text: percent(change.completion!), from: change.from } : null;
}

const percent = (value: Decimal): string => `${decimalText(value)}%`;

export const placedRun = (text: string, place: string | null): ComposedRun =>
  place === null ? { text } : { text, fact: place };

/** Money, or a mere number. */
export const figureText = ({ value, counted }: GivenFigure): string =>
  counted ? decimalText(trim(value)) : moneyText(value);

/** 7907.40万元; nothing is 0万元. */
const moneyText = (value: Decimal): string =>
  isZero(value) ? "0万元" : `${decimalTextTo(trim(value), 2)}万元`;
