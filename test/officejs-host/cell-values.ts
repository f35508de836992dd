import type { GridCell } from "../../src/model/grid.ts";
import { isDateFormat, printedText } from "../../src/model/printed-text.ts";
import { invalidArgument } from "./host-error.ts";

/** A cell of the in-memory workbook: what it holds, how it prints, whether it is locked. */
export interface FakeCell extends GridCell {
  readonly locked: boolean;
}

/** What the API gives for a value: numbers as JavaScript numbers, errors as `#DIV/0!`, blanks as `""`. */
export type ApiValue = number | string | boolean;

export const emptyCell: FakeCell = { type: "blank", text: "", format: "General", locked: true };

export function apiValue({ type, text }: GridCell): ApiValue {
  if (type === "number") return Number(text);
  return type === "boolean" ? text === "TRUE" : text;
}

/** `Excel.RangeValueType`. */
export function apiType({ type }: GridCell): "Double" | "String" | "Boolean" | "Error" | "Empty" {
  if (type === "number") return "Double";
  if (type === "text") return "String";
  return type === "boolean" ? "Boolean" : type === "error" ? "Error" : "Empty";
}

/** A formula with its `=`, otherwise the value. */
export const apiFormula = (cell: GridCell): ApiValue =>
  cell.formula === undefined ? apiValue(cell) : `=${cell.formula}`;

/** What the cell shows; Excel shows a never calculated formula as nothing here. */
export const apiText = (cell: GridCell): string => (cell.type === "blank" ? "" : printedText(cell));

const errors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;
const plainNumber = /^[+-]?(?:\d+(?:,\d{3})*\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i;

/**
 * What a cell becomes when somebody, or the API, enters something into it: words that look like
 * a number, date, or formula become one, except behind an apostrophe or in a cell of text format.
 */
export function entered(cell: FakeCell, input: unknown): FakeCell {
  const { format, locked } = cell;
  const plain = { format, locked };
  if (input === null || input === undefined) return cell;
  if (typeof input === "number" && Number.isFinite(input)) {
    return { ...plain, type: "number", text: String(input) };
  }
  if (typeof input === "boolean") return { ...plain, type: "boolean", text: truth(input) };
  if (typeof input !== "string") throw invalidArgument(typeof input);
  if (input.length > 32_767) throw invalidArgument("longer than 32,767 characters");
  if (input === "") return { ...plain, type: "blank", text: "" };
  if (format === "@") return { ...plain, type: "text", text: input.replace(/^'/, "") };
  if (input.startsWith("'")) return { ...plain, type: "text", text: input.slice(1) };
  if (errors.test(input)) return { ...plain, type: "error", text: input };
  if (/^(?:true|false)$/i.test(input))
    return { ...plain, type: "boolean", text: input.toUpperCase() };
  const number = numberIn(input, format);
  if (number) return { ...plain, ...number, type: "number" };
  const formula = /^=(?=.)|^@|^[+-](?=\S)/.exec(input);
  if (!formula) return { ...plain, type: "text", text: input };
  return { ...plain, type: "blank", text: "", formula: input.replace(/^[=@]/, "") };
}

/** The number words look like, and the format Excel gives a General cell for it. */
function numberIn(input: string, format: string): { text: string; format: string } | null {
  const text = input.trim();
  const given = (own: string) => (format === "General" ? own : format);
  if (plainNumber.test(text)) {
    const own = text.includes(",") ? (text.includes(".") ? "#,##0.00" : "#,##0") : format;
    return { text: String(Number(text.replaceAll(",", ""))), format: given(own) };
  }
  if (/%$/.test(text) && plainNumber.test(text.slice(0, -1))) {
    return { text: String(Number(text.slice(0, -1)) / 100), format: given("0%") };
  }
  const date = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!date && !short) return null;
  const [year, month, day] = date
    ? date.slice(1).map(Number)
    : [2026, ...short!.slice(1).map(Number)];
  const serial = Date.UTC(year!, month! - 1, day!) / 86_400_000 + 25_569;
  return { text: String(serial), format: isDateFormat(format) ? format : "yyyy/m/d" };
}

const truth = (value: boolean) => (value ? "TRUE" : "FALSE");
