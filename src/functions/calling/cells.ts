import { readFigure } from "../../engine/reading/read-cell.ts";
import type { Cell } from "../../model/cell.ts";
import { type Refusal, valueError } from "../../model/function.ts";
import type { GridCell } from "../../model/grid.ts";
import { countUnit } from "../../model/unit.ts";
import { plainText } from "../../report/plain-text.ts";

/** Values of a range, row by row; a single value is a range of one cell. */
export type Values = readonly (readonly unknown[])[];

/** A range as some host hands it over: rows of cells, or one value. */
export function valuesOf(given: unknown): Values {
  if (!Array.isArray(given)) return [[given]];
  const rows = (given.every(Array.isArray) ? given : [given]) as Values;
  return rows.length > 0 && rows[0]!.length > 0 ? rows : [[""]];
}

/** Whether office.js put its own account of the call here: it stands behind the last argument given. */
export const isCallAccount = (given: unknown): boolean =>
  typeof given === "object" && given !== null && "functionName" in given;

/** One cell of an argument, and where it stands in the range that was given. */
export interface Place {
  /** The parameter, as messages call it. */
  readonly label: string;
  readonly values: Values;
  readonly row: number;
  readonly column: number;
}

/** `“金额”第 3 行第 1 列`; the parameter alone where only one cell was given. */
export function placeText({ label, values, row, column }: Place): string {
  const alone = values.length === 1 && values[0]!.length === 1;
  return alone ? `“${label}”` : `“${label}”第 ${row + 1} 行第 ${column + 1} 列`;
}

/** Words of a cell as a sentence may quote them: short, and harmless. */
export function quoted(text: string): string {
  const letters = Array.from(plainText(text.slice(0, 100)));
  return `“${letters.length > 20 ? `${letters.slice(0, 20).join("")}…` : letters.join("")}”`;
}

const errorCode =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|UNKNOWN!|BLOCKED!|GETTING_DATA)$/;

/** The error code a cell holds, or null. Excel itself calls no function with one; other hosts do. */
export function errorOf(value: unknown): string | null {
  if (typeof value === "string") return errorCode.test(value) ? value : null;
  if (typeof value !== "object" || value === null) return null;
  const { basicValue, code } = value as { basicValue?: unknown; code?: unknown };
  const named = [basicValue, code].find((one) => typeof one === "string" && errorCode.test(one));
  return (named as string | undefined) ?? "#VALUE!";
}

/** What to answer to a cell that holds an error. */
export function errorRefusal(error: string, place: Place): Refusal {
  return valueError(`${placeText(place)}是错误值 ${error}，请先改正那个单元格。`);
}

export const isBlankValue = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** What a value says as an amount, read as the cells of a table are. */
export function cellFrom(value: unknown): Cell {
  return readFigure(gridCell(value), "count", countUnit);
}

function gridCell(value: unknown): GridCell | undefined {
  if (value === "" || value === null || value === undefined) return undefined;
  if (typeof value === "number") return { type: "number", text: String(value), format: "General" };
  if (typeof value === "boolean") {
    return { type: "boolean", text: value ? "TRUE" : "FALSE", format: "General" };
  }
  return { type: "text", text: wordsFrom(value), format: "General" };
}

/** A value as words. */
export function wordsFrom(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
