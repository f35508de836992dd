import type { FixedRow, FormLayout, IndicatorRows } from "../../model/form-layout.ts";
import { normalised, similarity } from "../../model/label.ts";
import type { FormTableRow } from "./form-table.ts";
import { layoutColumns } from "./layout-grid.ts";

/** A form found among the rows of a table: which row is which, and where its columns stand. */
export interface MatchedForm {
  readonly layout: FormLayout;
  /** First row of the form's grid, and the row after its last: indices into the table's rows. */
  readonly first: number;
  readonly end: number;
  readonly fixed: readonly MatchedFixed[];
  readonly indicators: MatchedIndicators | null;
  /** Labels of the form that the table has not. */
  readonly lost: readonly string[];
  /** How well the labels fit: found less lost. */
  readonly fit: number;
}

export interface MatchedFixed {
  readonly row: FixedRow;
  readonly at: number;
  /** First and last column of each cell of the layout's row; null where the table has no such column. */
  readonly columns: readonly (ColumnRange | null)[];
}

export interface MatchedIndicators {
  readonly row: IndicatorRows;
  readonly from: number;
  readonly end: number;
  readonly columns: readonly ColumnRange[];
}

export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

const searchAhead = 3;
const alikeEnough = 0.75;

const withoutStop = (text: string): string =>
  text.endsWith(":") || text.endsWith(".") ? text.slice(0, -1) : text;

/** Does a printed label say what the layout says? */
export function sameLabel(printed: string, label: string): boolean {
  const a = withoutStop(normalised(printed));
  const b = withoutStop(normalised(label));
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (b.length < 5 || short < long * alikeEnough) return false;
  const pair = `${a}|${b}`;
  let alike = compared.get(pair);
  if (alike === undefined) {
    alike = similarity(a, b) >= alikeEnough;
    if (compared.size >= 20_000) compared.clear();
    compared.set(pair, alike);
  }
  return alike;
}

/** Labels that resemble each other recur in every form. */
const compared = new Map<string, boolean>();

/** Finds the layout's form in the rows from `start` on; null when its indicators' header is not there. */
export function matchForm(
  layout: FormLayout,
  rows: readonly FormTableRow[],
  start: number,
): MatchedForm | null {
  const columns = layoutColumns(layout);
  const headAt = new Map<number, number>();
  const fixed: MatchedFixed[] = [];
  const lost: string[] = [];
  let indicators: MatchedIndicators | null = null;
  let first: number | null = null;
  let next = firstLabels(layout, rows, start);
  let found = 0;
  for (const [index, row] of layout.rows.entries()) {
    if ("indicators" in row) {
      const end = endOfIndicators(layout, rows, next);
      indicators = {
        row,
        from: next,
        end,
        columns: indicatorColumns(row, columns[index]!, headAt),
      };
      next = end;
      continue;
    }
    const heads = headsOf(row);
    const ahead = Math.min(rows.length, next + searchAhead);
    const match: RowMatch | null =
      heads.length > 0 ? findHeads(heads, rows, next, ahead) : bareRow(layout, index, rows, next);
    if (!match) {
      if (row.when === undefined) lost.push(...heads);
      continue;
    }
    first ??= match.at;
    next = match.at + 1;
    found += match.columns.filter((column) => column !== null).length;
    lost.push(...heads.filter((_, at) => heads.length > 0 && match.columns[at] === null));
    const ranges = cellRanges(
      row,
      columns[index]!,
      match.columns,
      headAt,
      rows[match.at]!.texts.length,
    );
    fixed.push({ row, at: match.at, columns: ranges });
  }
  if (first === null || !headerFound(fixed)) return null;
  return { layout, first, end: next, fixed, indicators, lost, fit: found - 2 * lost.length };
}

/** The first row that has labels of the form. */
function firstLabels(layout: FormLayout, rows: readonly FormTableRow[], start: number): number {
  const labels = labelRows(layout.rows);
  for (let at = start; at < rows.length; at++) {
    if (labels.some((heads) => findHeads(heads, rows, at, at + 1))) return at;
  }
  return rows.length;
}

const headsOf = ({ cells }: FixedRow): string[] =>
  cells.filter(({ head }) => head).map(({ text }) => text);

const labelRows = (rows: FormLayout["rows"]): string[][] =>
  rows.map((row) => ("cells" in row ? headsOf(row) : [])).filter((heads) => heads.length > 0);

/** A form of indicators is known by the names of their levels. */
const headerFound = (fixed: readonly MatchedFixed[]): boolean =>
  fixed.some(({ row, columns }) =>
    row.cells.some(({ text }, at) => text === "三级指标" && columns[at] !== null),
  );

interface RowMatch {
  readonly at: number;
  /** Column of every label, in order; null for one that is not there. */
  readonly columns: readonly (number | null)[];
}

function findHeads(
  heads: readonly string[],
  rows: readonly FormTableRow[],
  from: number,
  end: number,
): RowMatch | null {
  for (let at = from; at < end; at++) {
    const columns = headColumns(heads, rows[at]!.texts);
    const there = columns.filter((column) => column !== null).length;
    if (there * 5 >= heads.length * 3 && columns[0] !== null) return { at, columns };
  }
  return null;
}

function headColumns(heads: readonly string[], texts: readonly string[]): (number | null)[] {
  let from = 0;
  return heads.map((head, at) => {
    for (let column = from; column < texts.length; column++) {
      if (texts[column] === "" || texts[column] === undefined) continue;
      if (sameLabel(texts[column]!, head)) {
        from = column + 1;
        return column;
      }
      // The first label of a row is the first thing in it.
      if (at === 0) return null;
    }
    return null;
  });
}

/** A row without labels stands right under the one before it, unless the next labels stand there. */
function bareRow(
  layout: FormLayout,
  index: number,
  rows: readonly FormTableRow[],
  at: number,
): RowMatch | null {
  if (at >= rows.length) return null;
  const taken = labelRows(layout.rows.slice(index + 1)).some((heads) =>
    findHeads(heads, rows, at, at + 1),
  );
  if (taken) return null;
  return { at, columns: [] };
}

/** Columns of a fixed row's cells: labels where they are, fields between them or under the labels above. */
function cellRanges(
  row: FixedRow,
  starts: readonly number[],
  heads: readonly (number | null)[],
  headAt: Map<number, number>,
  width: number,
): (ColumnRange | null)[] {
  let label = 0;
  const labelled = row.cells.some(({ head }) => head);
  const found = row.cells.map(({ head, across = 1 }, at) => {
    for (let i = 0; labelled && i < across; i++) headAt.delete(starts[at]! + i);
    if (!head) return null;
    const column = heads[label++] ?? null;
    if (column !== null) headAt.set(starts[at]!, column);
    return column;
  });
  return row.cells.map(({ head }, at) => {
    const own = found[at] ?? null;
    if (head) return own === null ? null : { first: own, last: own };
    const before = found.slice(0, at).findLast((column) => column !== null) ?? null;
    const under = headAt.get(starts[at]!) ?? null;
    const first = before !== null ? before + 1 : under;
    if (first === null) return null;
    const after = found.slice(at + 1).find((column) => column !== null) ?? null;
    const nextUnder = row.cells
      .slice(at + 1)
      .map((_, i) => headAt.get(starts[at + 1 + i]!))
      .find((column) => column !== undefined);
    const bound = after ?? (before === null ? nextUnder : undefined) ?? Math.max(width, first + 1);
    return { first, last: Math.max(first, bound - 1) };
  });
}

/** Indicators stand under their labels; where a label's place is of no use, one column after the other. */
function indicatorColumns(
  { indicators }: IndicatorRows,
  starts: readonly number[],
  headAt: ReadonlyMap<number, number>,
): ColumnRange[] {
  const firsts: number[] = [];
  for (const start of starts) {
    const under = headAt.get(start);
    const before = firsts.at(-1);
    const follows = before === undefined ? start + 1 : before + 1;
    firsts.push(under !== undefined && under >= follows ? under : follows);
  }
  return indicators.map((_, at) => ({
    first: firsts[at]!,
    last: at + 1 < firsts.length ? firsts[at + 1]! - 1 : Number.MAX_SAFE_INTEGER,
  }));
}

/** Indicators go on until the form's next labels, a note, or a line of its own (the next title). */
function endOfIndicators(layout: FormLayout, rows: readonly FormTableRow[], from: number): number {
  const labels = labelRows(layout.rows);
  for (let at = from; at < rows.length; at++) {
    const filled = rows[at]!.texts.filter((text) => text.trim() !== "");
    if (filled.length === 1) return at;
    if (labels.some((heads) => findHeads(heads, rows, at, at + 1))) return at;
  }
  return rows.length;
}
