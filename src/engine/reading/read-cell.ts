import { type Cell, blankCell } from "../../model/cell.ts";
import { type Decimal, decimalOfStored, negate, parseDecimal, trim } from "../../model/decimal.ts";
import type { GridCell } from "../../model/grid.ts";
import type { ColumnRole } from "../../model/sheet.ts";
import { type Unit, countUnit } from "../../model/unit.ts";

const nilMarks = /^[—–―‐\-/／\\×╳_一]+$/;

/**
 * What a cell of a figure column says; `unit` is the table's. A nought that does not show is a blank,
 * but where the clerk typed it on a sheet of their own it is a nought.
 */
export function readFigure(
  cell: GridCell | undefined,
  role: ColumnRole,
  unit: Unit,
  isOwn = false,
): Cell {
  if (cell === undefined) return blankCell;
  const own = role === "quantity" || role === "count" ? countUnit : unit;
  switch (cell.type) {
    case "blank":
      return cell.formula === undefined
        ? blankCell
        : { kind: "not-calculated", formula: cell.formula };
    case "number": {
      const value = decimalOfStored(cell.text);
      if (!value) return { kind: "unreadable", text: cell.text };
      const exact = trim(value);
      const isTyped = isOwn && cell.formula === undefined;
      if (exact.digits === 0n && !isTyped && hidesZero(cell)) return blankCell;
      const amount = { value: exact, decimals: decimalsShown(cell.format, exact), unit: own };
      return cell.formula === undefined
        ? { kind: "amount", amount, storedAsText: false }
        : { kind: "amount", amount, storedAsText: false, formula: cell.formula };
    }
    case "text":
      return readText(cell.text, own);
    default:
      return { kind: "unreadable", text: cell.text };
  }
}

function readText(text: string, unit: Unit): Cell {
  const bare = text.normalize("NFKC").replace(/\s+/g, "");
  if (bare === "") return blankCell;
  if (nilMarks.test(bare)) return { kind: "nil", mark: text.trim() };
  const value = numberIn(bare);
  if (!value) return { kind: "unreadable", text };
  return {
    kind: "amount",
    amount: { value, decimals: value.scale, unit },
    storedAsText: true,
  };
}

/** A number typed as text: grouped by thousands, or in brackets for a negative. */
function numberIn(bare: string): Decimal | null {
  const bracketed = /^\((.+)\)$/.exec(bare);
  const inner = (bracketed?.[1] ?? bare).replace("−", "-");
  const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(inner);
  const value = parseDecimal(grouped ? inner.replaceAll(",", "") : inner);
  return value && bracketed ? negate(value) : value;
}

const formatDecimals = new Map<string, number | null>();

/** Decimals a number shows: from its format when that fixes them, else its own. */
function decimalsShown(format: string, value: Decimal): number {
  let fixed = formatDecimals.get(format);
  if (fixed === undefined) {
    fixed = decimalsOfFormat(format);
    formatDecimals.set(format, fixed);
  }
  return fixed ?? value.scale;
}

const zeroHidden = new Map<string, boolean>();

/** Whether the cell prints nothing for zero, as the forms leave nil blank. */
function hidesZero({ format, printed }: GridCell): boolean {
  if (printed !== undefined) return printed.trim() === "";
  let hidden = zeroHidden.get(format);
  if (hidden === undefined) {
    hidden = format.split(";")[2] === "";
    zeroHidden.set(format, hidden);
  }
  return hidden;
}

/** Decimals of the positive section of a number format; null when it does not fix them. */
function decimalsOfFormat(format: string): number | null {
  const section = format.split(";")[0]!.replace(/"[^"]*"|\\.|_.|\*.|\[[^\][]*\]/g, "");
  if (section === "" || /general|@|%|[eE][+-]/i.test(section)) return null;
  const fraction = /\.([0#?]+)/.exec(section);
  if (!fraction) return /[0#?]/.test(section) ? 0 : null;
  return fraction[1]!.includes("#") ? null : fraction[1]!.length;
}

/** The words of a cell; empty for none. */
export function wordsOf(cell: GridCell | undefined): string {
  return cell === undefined || cell.type === "error" ? "" : cell.text;
}

/** Whether a cell shows nothing. */
export function isBlank(cell: GridCell | undefined): boolean {
  return cell === undefined || cell.text.trim() === "";
}
