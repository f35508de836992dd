import type { Cell } from "../../model/cell.ts";
import {
  type ArgumentOf,
  type Figure,
  type ParameterKind,
  notAvailable,
  valueError,
} from "../../model/function.ts";
import { normalised } from "../../model/label.ts";
import { moneyUnit, moneyUnits } from "../../model/unit.ts";
import {
  type Place,
  type Values,
  cellFrom,
  errorOf,
  errorRefusal,
  isBlankValue,
  placeText,
  quoted,
  wordsFrom,
} from "./cells.ts";

type Coercions = {
  readonly [K in ParameterKind]: (value: unknown, place: Place) => ArgumentOf[K];
};

/** Kinds read cell by cell; of a whole range, `value` is all its values and the place its first cell. */
const coercions: Coercions = {
  figure: (value, place) => {
    if (isBlankValue(value)) throw notAvailable(`${placeText(place)}还没有填数。`);
    return figureFrom(value, place);
  },
  entry: (value, place) => (isBlankValue(value) ? null : figureFrom(value, place)),
  text: (value, place) => {
    if (isBlankAs("text", value)) throw notAvailable(`${placeText(place)}还没有填。`);
    return wordsFrom(value);
  },
  code: (value, place) => {
    if (isBlankAs("code", value)) throw notAvailable(`${placeText(place)}还没有填。`);
    return normalised(wordsFrom(value)).toUpperCase();
  },
  year: (value, place) => {
    const words = normalised(wordsFrom(value)).replace(/年度?$/, "");
    if (/^(?:19|20)\d\d$/.test(words)) return Number(words);
    throw valueError(
      `${placeText(place)}的${quoted(wordsFrom(value))}不是年度，请写四位数，如 2025。`,
    );
  },
  unit: (value, place) => {
    const unit = moneyUnit(normalised(wordsFrom(value)));
    if (unit) return unit;
    const known = [...moneyUnits].sort((a, b) => a.power! - b.power!).map(({ zh }) => zh);
    throw valueError(
      `${placeText(place)}的${quoted(wordsFrom(value))}不是金额单位，请写其中一个：${known.join("、")}。`,
    );
  },
  codes: (values) =>
    (values as Values).map((row) =>
      row.map((value) => (isBlankAs("codes", value) ? "" : normalised(wordsFrom(value)))),
    ),
  figures: (values) => (values as Values).map((row) => row.map(cellFrom)),
  addends: (values, place) => countOf(values as Values, place),
  table: (values) => values as Values,
};

/** Kinds of which 0 is none: a blank cell, which desktop Excel hands over as 0. */
const wordKinds: ReadonlySet<ParameterKind> = new Set<ParameterKind>([
  "text",
  "code",
  "year",
  "unit",
  "codes",
]);

/** Whether a value is what a blank cell is handed over as; among figures 0 is 0. */
export const isBlankAs = (kind: ParameterKind, value: unknown): boolean =>
  isBlankValue(value) || (value === 0 && wordKinds.has(kind));

/**
 * A value, or all values of a range, as the parameter's kind wants it.
 * @throws Refusal with the place and what to do
 */
export function coerced(kind: ParameterKind, value: unknown, place: Place): unknown {
  return coercions[kind](value, place);
}

/** @throws Refusal naming the first cell of the range that holds an error */
export function refuseErrors(label: string, values: Values): void {
  for (let row = 0; row < values.length; row++) {
    const cells = values[row]!;
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value === "number" || value === "" || value === null) continue;
      const error = errorOf(value);
      if (error !== null) throw errorRefusal(error, { label, values, row, column });
    }
  }
}

/**
 * Excel tells a function no number format: a number counts as printed with two decimals, as
 * amounts are published, or with its own where it has more. Text keeps what it prints.
 */
function figureFrom(value: unknown, place: Place): Figure {
  const cell = cellFrom(value);
  if (cell.kind === "nil") return { value: { digits: 0n, scale: 0 }, decimals: 2 };
  if (cell.kind === "amount") {
    const { value: exact, decimals } = cell.amount;
    return { value: exact, decimals: cell.storedAsText ? decimals : Math.max(2, exact.scale) };
  }
  throw valueError(`${placeText(place)}的${quoted(wordsFrom(value))}不是数，请改成数字。`);
}

/** One number says how many; of a range, the cells that hold a figure are counted. */
function countOf(values: Values, place: Place): number {
  const cells = values.flatMap((row) => row.map(cellFrom));
  const [only] = cells;
  if (cells.length > 1) return cells.filter(({ kind }) => kind === "amount").length;
  const count = only?.kind === "amount" ? wholeNumber(only) : null;
  if (count !== null) return count;
  throw valueError(
    `${placeText(place)}应是相加的项数（1以上的整数），或者相加的那些单元格；请改正。`,
  );
}

function wholeNumber(cell: Extract<Cell, { kind: "amount" }>): number | null {
  const { digits, scale } = cell.amount.value;
  return scale === 0 && digits >= 1n && digits <= 1_000_000n ? Number(digits) : null;
}
