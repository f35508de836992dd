import type { Cell } from "../../model/cell.ts";
import { isZero } from "../../model/decimal.ts";
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
  lines: (values, place) => {
    const words = (values as Values).flatMap((row) =>
      row.flatMap((value) => (isBlankAs("lines", value) ? [] : [wordsFrom(value)])),
    );
    if (words.length === 0) throw notAvailable(`“${place.label}”还没有填。`);
    return words.join("\n");
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
  "lines",
  "code",
  "year",
  "unit",
  "codes",
]);

/** Whether a value is what a blank cell is handed over as; among figures 0 is 0. */
const isBlankAs = (kind: ParameterKind, value: unknown): boolean =>
  isBlankValue(value) || (value === 0 && wordKinds.has(kind));

/** Kinds of which there is a usual one: a blank cell says no more than a parameter left out. */
const usualKinds: ReadonlySet<ParameterKind> = new Set<ParameterKind>(["year", "unit"]);

/**
 * Whether a cell given for a parameter that may be left out leaves it out. A subject not yet
 * typed does not: left out, it stands for all subjects.
 */
export const leavesOut = (kind: ParameterKind, value: unknown): boolean =>
  usualKinds.has(kind) && isBlankAs(kind, value);

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

/** More parts than anybody adds up by hand; who has more of them selects their cells. */
const mostAddends = 1000;

/**
 * One number says how many; of a range, the figures other than 0 are counted, since a blank cell
 * may be handed over as 0, and a part that is nothing hides no rounding.
 */
function countOf(values: Values, place: Place): number {
  if (values.length > 1 || values[0]!.length > 1) {
    return values.reduce((count, row) => count + row.filter(isAddend).length, 0);
  }
  const count = wholeNumber(cellFrom(values[0]![0]));
  if (count !== null) return count;
  throw valueError(
    `${placeText(place)}应是相加的项数（1 到 ${mostAddends} 的整数），或者相加的那些单元格；请改正。`,
  );
}

function isAddend(value: unknown): boolean {
  if (value === 0 || isBlankValue(value)) return false;
  const cell = cellFrom(value);
  return cell.kind === "amount" && !isZero(cell.amount.value);
}

function wholeNumber(cell: Cell): number | null {
  if (cell.kind !== "amount") return null;
  const { digits, scale } = cell.amount.value;
  return scale === 0 && digits >= 1n && digits <= BigInt(mostAddends) ? Number(digits) : null;
}
