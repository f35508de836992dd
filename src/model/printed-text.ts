import {
  type Decimal,
  absolute,
  decimalOfStored,
  decimalText,
  isZero,
  round,
  shift,
  tenTo,
  trim,
} from "./decimal.ts";
import type { GridCell } from "./grid.ts";
import { compileFormat, holds, type Section } from "./number-format.ts";
import { printedDate } from "./printed-date.ts";

/** Numbers that the General format prints as they are stored; most numbers of a workbook. */
const plainGeneral = /^-?(?:[1-9]\d{0,9}|0(?=\.))(?:\.\d{0,8}[1-9])?$/;

/**
 * What a cell shows, without the blanks that only fill its width. Exact: a stored number is
 * brought to Excel's fifteen digits and rounded half away from zero, never through a float.
 */
export function printedText(cell: GridCell): string {
  if (cell.printed !== undefined) return cell.printed;
  if (cell.type === "text") return cell.format === "General" ? cell.text : textIn(cell);
  if (cell.type !== "number") return cell.text;
  if (cell.format === "General" && cell.text.length <= 11 && plainGeneral.test(cell.text)) {
    return cell.text;
  }
  const value = decimalOfStored(cell.text);
  return value ? numberIn(value, cell.format) : cell.text;
}

/** Digits after the point of a printed figure: 2 for `1,234.50`, 1 for `12.5%`, 0 without a point. */
export function printedDecimals(text: string): number {
  return /[.．]([0-9０-９]+)/.exec(text)?.[1]?.length ?? 0;
}

/** Does a format print numbers as dates or times? */
export function isDateFormat(format: string): boolean {
  return format !== "General" && compileFormat(format).numbers.some(({ date }) => date);
}

function textIn(cell: GridCell): string {
  const section = compileFormat(cell.format).text;
  if (!section) return cell.text;
  return section.pieces
    .map((piece) =>
      piece.kind === "text" ? cell.text : piece.kind === "literal" ? piece.text : "",
    )
    .join("");
}

function numberIn(value: Decimal, code: string): string {
  const { section, signed } = sectionFor(value, compileFormat(code).numbers);
  if (!section) return "########";
  if (section.date) return printedDate(value, section) ?? general(value);
  const figure = inSection(absolute(value), section).trim();
  return value.digits < 0n && signed && section.pieces.length > 0 ? `-${figure}` : figure;
}

/** The section that prints a value, and whether it still needs a minus sign before a negative one. */
function sectionFor(
  value: Decimal,
  sections: readonly Section[],
): { section: Section | undefined; signed: boolean } {
  const [first, second, third] = sections;
  if (!first?.condition && !second?.condition) {
    if (value.digits < 0n && second) return { section: second, signed: false };
    return { section: isZero(value) && third ? third : first, signed: true };
  }
  const section =
    sections.find(({ condition }) => condition && holds(condition, value)) ??
    sections.filter(({ condition }) => !condition).pop();
  const { operator, bound } = section?.condition ?? { operator: "", bound: null };
  return { section, signed: !(operator.startsWith("<") && bound && bound.digits <= 0n) };
}

function inSection(value: Decimal, section: Section): string {
  if (section.general) {
    const figure = general(shift(value, section.scale));
    if (!section.pieces.some(({ kind }) => kind === "general" || kind === "text")) return figure;
    return section.pieces.map((piece) => (piece.kind === "literal" ? piece.text : figure)).join("");
  }
  const scaled = shift(value, section.scale);
  if (section.power > 0) {
    const { mantissa, exponent } = mantissaOf(scaled, section);
    return filled(mantissa, exponent, section);
  }
  return filled(round(scaled, section.fraction), 0, section);
}

/** Splits a value so that the mantissa has as many digits as the format has places for. */
function mantissaOf(value: Decimal, section: Section): { mantissa: Decimal; exponent: number } {
  if (isZero(value)) return { mantissa: value, exponent: 0 };
  const places = Math.max(section.whole, 1);
  const order = value.digits.toString().length - 1 - value.scale;
  const exponent = Math.floor(order / places) * places;
  const mantissa = round(shift(value, -exponent), section.fraction);
  if (mantissa.digits < tenTo(places + mantissa.scale)) return { mantissa, exponent };
  return {
    mantissa: round(shift(mantissa, -places), section.fraction),
    exponent: exponent + places,
  };
}

/** Puts the digits of an already rounded value into the places of a section. */
function filled(value: Decimal, exponent: number, section: Section): string {
  const padded = shiftTo(value, section.fraction);
  const [digits = "", fraction = ""] = decimalText(padded).split(".");
  const whole = digits === "0" ? "" : digits;
  const shownFraction = fraction.replace(/(?<!0)0+$/, "").length;
  const power = String(Math.abs(exponent)).padStart(section.power, "0");
  const at = { whole: 0, fraction: 0, power: 0 };
  let text = "";
  for (const piece of section.pieces) {
    if (piece.kind === "literal") text += piece.text;
    else if (piece.kind === "whole") text += wholePart(whole, piece.mark, at.whole++, section);
    else if (piece.kind === "point") text += (section.whole === 0 ? whole : "") + ".";
    else if (piece.kind === "fraction") {
      const place = at.fraction++;
      text += place < shownFraction ? fraction[place]! : piece.mark === "0" ? "0" : "";
    } else if (piece.kind === "exponent") text += exponent < 0 ? "E-" : piece.plus ? "E+" : "E";
    else if (piece.kind === "power" && at.power++ === 0) text += power;
  }
  return text;
}

/** The digits of one place before the point; the first place takes all that are left over. */
function wholePart(whole: string, mark: string, nth: number, section: Section): string {
  const right = section.whole - 1 - nth;
  const end = whole.length - right;
  const own = whole.slice(nth === 0 ? 0 : Math.max(end - 1, 0), Math.max(end, 0));
  const digits = own === "" && mark === "0" ? "0" : own;
  if (!section.grouped) return digits;
  let text = "";
  for (let at = 0; at < digits.length; at++) {
    const after = right + digits.length - 1 - at;
    text += digits[at]! + (after > 0 && after % 3 === 0 ? "," : "");
  }
  return text;
}

function shiftTo(value: Decimal, scale: number): Decimal {
  if (value.scale >= scale) return value;
  return { digits: value.digits * tenTo(scale - value.scale), scale };
}

/** The General format: at most eleven characters, scientific where that is too few. */
function general(value: Decimal): string {
  const magnitude = absolute(value);
  if (isZero(magnitude)) return "0";
  const order = trim(magnitude).digits.toString().length - 1 - trim(magnitude).scale;
  const sign = value.digits < 0n ? "-" : "";
  if (order >= 11 || order < -4) return sign + scientific(magnitude);
  const wholeDigits = Math.max(order + 1, 1);
  const rounded = round(magnitude, Math.max(0, 10 - wholeDigits));
  return sign + decimalText(trim(rounded));
}

function scientific(value: Decimal): string {
  const section = compileFormat("0.#####E+00").numbers[0]!;
  return inSection(value, section).replace(".E", "E");
}
