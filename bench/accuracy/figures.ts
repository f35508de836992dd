import { absolute, decimalText, parseDecimal, trim } from "../../src/model/decimal.ts";

/** A number without sign, unit, separators and trailing zeros: `8745.41`, `0.5`. */
export type Figure = string;

const number = /\d[\d,]*(?:\.\d+)?/g;

/** The figure a text is, or null where it is more or less than one number: `98.40%` is `98.4`. */
export function figureOf(text: string): Figure | null {
  const bare = /^[-+−－]?(\d[\d,]*(?:\.\d+)?)%?$/.exec(text.trim())?.[1];
  return bare === undefined ? null : bareFigure(bare);
}

/** Every number printed in a text. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(number)].map(([one]) => bareFigure(one));
}

function bareFigure(digits: string): Figure {
  return decimalText(trim(absolute(parseDecimal(digits.replaceAll(",", ""))!)));
}
