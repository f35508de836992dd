import { type Decimal, decimalText, multiply, round, subtract, truncate } from "./decimal.ts";
import type { Piece, Section } from "./number-format.ts";

const weekdays = "日一二三四五六";
const dayMilliseconds = 86_400_000;
/** 9999-12-31, the last day a workbook knows. */
const lastSerial = 2_958_465;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  /** Seconds of the day. */
  readonly seconds: number;
}

/**
 * A date serial (1900 system) as the format prints it; formats with parts not known here, such
 * as English month names, give `yyyy-mm-dd`. Null when the number is no date.
 */
export function printedDate(serial: Decimal, section: Section): string | null {
  const moment = momentOf(serial);
  if (!moment) return null;
  const tokens = section.pieces.flatMap((piece) => (piece.kind === "date" ? [piece.token] : []));
  const noon = tokens.some((token) => token.includes("/"));
  let text = "";
  let nth = 0;
  for (const piece of section.pieces) {
    const part = piece.kind === "date" ? datePart(tokens, nth++, moment, noon) : otherPart(piece);
    if (part === null) return iso(moment);
    text += part;
  }
  return text.trim();
}

function momentOf(serial: Decimal): Moment | null {
  const days = truncate(serial, 0);
  const rest = subtract(serial, days);
  const seconds = Number(round(multiply(rest, { digits: 86_400n, scale: 0 }), 0).digits);
  const day = Number(days.digits) + (seconds === 86_400 ? 1 : 0);
  if (serial.digits < 0n || day > lastSerial) return null;
  // Excel keeps a 29 February 1900 that never was; days before it stand one lower.
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * dayMilliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    seconds: seconds % 86_400,
  };
}

function datePart(
  tokens: readonly string[],
  nth: number,
  moment: Moment,
  noon: boolean,
): string | null {
  const token = tokens[nth]!;
  const hours = Math.floor(moment.seconds / 3600);
  const minutes = Math.floor(moment.seconds / 60) % 60;
  switch (token[0]) {
    case "y":
      return token.length > 2 ? String(moment.year) : twoDigits(moment.year % 100, 2);
    case "e":
      return String(moment.year);
    case "m":
      if (token.length > 2) return null;
      return twoDigits(isMinutes(tokens, nth) ? minutes : moment.month, token.length);
    case "d":
      return token.length > 2 ? null : twoDigits(moment.day, token.length);
    case "h":
      return twoDigits(noon ? hours % 12 || 12 : hours, token.length);
    case "s":
      return twoDigits(moment.seconds % 60, token.length);
    case "上":
      return hours < 12 ? "上午" : "下午";
    case "a":
      if (token.includes("/")) return hours < 12 ? "AM" : "PM";
      return (token.length === 4 ? "星期" : "周") + weekdays[moment.weekday]!;
    default:
      return null;
  }
}

/** `m` means minutes after hours and before seconds. */
function isMinutes(tokens: readonly string[], nth: number): boolean {
  return /^\[?h/.test(tokens[nth - 1] ?? "") || /^\[?s/.test(tokens[nth + 1] ?? "");
}

function otherPart(piece: Piece): string | null {
  if (piece.kind === "literal") return piece.text;
  return piece.kind === "point" ? "." : null;
}

function twoDigits(value: number, width: number): string {
  return String(value).padStart(Math.min(width, 2), "0");
}

function iso({ year, month, day }: Moment): string {
  return decimalText({ digits: BigInt(year * 10_000 + month * 100 + day), scale: 0 }).replace(
    /(..)(..)$/,
    "-$1-$2",
  );
}
