import type { Cell } from "../../model/cell.ts";
import { type Decimal, add, zero } from "../../model/decimal.ts";
import { type ArgumentOf, notAvailable } from "../../model/function.ts";
import { type CodedRow, codedRows } from "./coded-rows.ts";

/** What finest lines come to; null while none of them has a figure. */
export interface Sum {
  readonly figure: Decimal | null;
}

/** Sums by every code at or above a finest line; by "" that of everything. */
export type Sums = ReadonlyMap<string, Sum>;

/** A list of subjects added up again from its finest lines. */
export interface RolledUp {
  readonly rows: readonly CodedRow[];
  /** Codes that other lines divide. */
  readonly parents: ReadonlySet<string>;
  /** One for each column of amounts. */
  readonly columns: readonly Sums[];
}

/**
 * Adds up every column by 类, 款, 项. Only lines that no other line divides are added, so a
 * parent printed beside its children is not counted twice. Linear in the number of rows.
 * @throws Refusal where a row cannot be read, or there is no line at all
 */
export function rollUp(codes: ArgumentOf["codes"], figures: ArgumentOf["figures"]): RolledUp {
  const known = remembered.get(figures);
  if (known) return known;
  const rows = codedRows(codes, figures);
  if (!rows.some(({ kind }) => kind === "code")) {
    throw notAvailable("选中的区域里没有科目编码；请选科目编码所在的列。");
  }
  const parents = parentsIn(rows);
  const columns = (figures[0] ?? []).map((_, column) => sumsOf(rows, parents, figures, column));
  const rolled = { rows, parents, columns };
  remembered.set(figures, rolled);
  return rolled;
}

/** One call asks for the totals of many subjects of one list. */
const remembered = new WeakMap<ArgumentOf["figures"], RolledUp>();

/** Length of the code above a code of this length: a 项 has 7, its 款 5, its 类 3, everything 0. */
const broader = (length: number): number => (length > 3 ? length - 2 : 0);

function parentsIn(rows: readonly CodedRow[]): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const row of rows) {
    if (row.kind !== "code") continue;
    for (let to = broader(row.code.length); to > 0; to = broader(to)) {
      parents.add(row.code.slice(0, to));
    }
  }
  return parents;
}

function sumsOf(
  rows: readonly CodedRow[],
  parents: ReadonlySet<string>,
  figures: readonly (readonly Cell[])[],
  column: number,
): Sums {
  const sums = new Map<string, { figure: Decimal | null }>();
  rows.forEach((row, at) => {
    if (row.kind !== "code" || parents.has(row.code)) return;
    const figure = figureIn(figures[at]![column]);
    for (let to = row.code.length; ; to = broader(to)) {
      const code = row.code.slice(0, to);
      let sum = sums.get(code);
      if (!sum) sums.set(code, (sum = { figure: null }));
      if (figure !== null) sum.figure = sum.figure === null ? figure : add(sum.figure, figure);
      if (to === 0) break;
    }
  });
  return sums;
}

/** The figure of a cell: a dash says that there is nothing; a blank cell says nothing. */
export function figureIn(cell: Cell | undefined): Decimal | null {
  if (cell?.kind === "amount") return cell.amount.value;
  return cell?.kind === "nil" ? zero : null;
}
