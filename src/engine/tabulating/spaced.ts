import { type RawTable } from "./cut.ts";
import { type Equation, equationsOf } from "./equations.ts";
import type { Evidence } from "./evidence.ts";
import { headersIn } from "./header-in-lines.ts";
import type { Head, Header } from "./header-tree.ts";
import { kindBelow } from "./header-words.ts";
import {
  type PlacedColumn,
  type Placement,
  type TokenCost,
  placements,
  valuesOf,
} from "./placements.ts";
import { type OpenRow, chooseWays } from "./roll-up.ts";
import { Sides } from "./sides.ts";
import { type SpacedRow, rowsOf } from "./spaced-rows.ts";
import { bare, isGrandTotal, isTotal } from "./words.ts";

/** A table whose columns and rows are known. */
export interface SolvedTable {
  readonly heads: readonly Head[];
  readonly serial: Head | null;
  readonly rows: readonly SolvedRow[];
}

export interface SolvedRow extends SpacedRow {
  /** Column of every token, counted from 0 without the column of line numbers. */
  readonly placed: readonly number[];
  /** Columns that were chosen for their order alone. */
  readonly doubtful: ReadonlySet<number>;
}

/** Finds header, rows and columns of a table whose blank cells left no trace. */
export function solveSpaced(table: RawTable, evidence: Evidence): SolvedTable | null {
  const lines = table.pages.flatMap(({ data }) => data);
  const headers = headersIn(table.pages[0]!.header, table.numbers?.length ?? null);
  let best: { header: Header; cost: number } | null = null;
  for (const header of headers) {
    if (best && header.cost > best.cost) break;
    const sample = tellingRows(rowsAs(header, lines.slice(0, 80)));
    const total = header.cost + misfit(header.heads, sample);
    if (!best || total < best.cost) best = { header, cost: total };
  }
  if (!best) return null;
  const { heads, serial } = best.header;
  return { heads, serial, rows: placeRows(heads, rowsAs(best.header, lines), evidence) };
}

/** The rows with the most figures tell headers apart best. */
const tellingRows = (rows: readonly SpacedRow[]): SpacedRow[] =>
  [...rows].sort((a, b) => figureCount(b) - figureCount(a)).slice(0, 12);

const figureCount = ({ tokens }: SpacedRow): number =>
  tokens.filter(({ kind }) => kind === "figure").length;

const rowsAs = ({ heads, serial }: Header, lines: RawTable["pages"][number]["data"]): SpacedRow[] =>
  rowsOf(lines, columnsOf(heads), serial !== null && isNumbered(lines));

/** Rows begin with 1, 2, 3 … */
function isNumbered(lines: RawTable["pages"][number]["data"]): boolean {
  const firsts = lines.map(({ tokens }) => tokens[0]!.text);
  return firsts.includes("1") && (lines.length < 3 || firsts.includes("2"));
}

/** The columns of a header, with the words of the group each stands in. */
export function columnsOf(heads: readonly Head[], group = ""): PlacedColumn[] {
  return heads.flatMap((head): PlacedColumn[] =>
    head.below.length > 0
      ? columnsOf(head.below, group || head.words)
      : [{ kind: kindBelow(head.words), words: head.words, group }],
  );
}

/** How badly rows fit into the columns of a header, on average. */
function misfit(heads: readonly Head[], rows: readonly SpacedRow[]): number {
  if (rows.length === 0) return 0;
  const columns = columnsOf(heads);
  const equations = equationsOf(heads);
  let sum = 0;
  for (const { tokens } of rows) {
    const [best] = placements(tokens, columns, equations, () => 0);
    sum += best ? Math.min(best.cost, 15) : 15;
  }
  return (sum / rows.length) * 4;
}

/** Sets every row's cells into columns. */
export function placeRows(
  heads: readonly Head[],
  rows: readonly SpacedRow[],
  evidence: Evidence,
  offCost: (row: number) => TokenCost = () => () => 0,
): SolvedRow[] {
  const columns = columnsOf(heads);
  const equations = equationsOf(heads);
  const sides = new Sides(columns);
  const open = rows.map((row, at) => {
    const one = openRow(row, columns, equations, sides, offCost(at));
    return one.total ? { ...one, ways: borneOut(row, one.ways, columns, evidence) } : one;
  });
  const doubtful = doubtfulColumns(open);
  const chosen = chooseWays(open);
  return rows.map((row, at) => ({ ...row, placed: placeOf(row, chosen[at]), doubtful }));
}

/** Of ways as good as each other, those first that other lines of the document bear out. */
function borneOut(
  { tokens }: SpacedRow,
  ways: readonly Placement[],
  columns: readonly PlacedColumn[],
  evidence: Evidence,
): Placement[] {
  const [best] = ways;
  const near = ways.filter(({ cost }) => cost <= best!.cost + alike);
  const judged = near.map((way) => {
    const borne = way.columns.filter((column, at) => {
      const { units } = tokens[at]!;
      return units !== null && evidence.speaksFor(columns[column]!.words, units);
    });
    return { ...way, cost: way.cost - 0.2 * borne.length };
  });
  return judged.sort((a, b) => a.cost - b.cost);
}

/** Ways whose costs differ by less than this differ in the order of columns only. */
const alike = 0.1;

/** Columns that the total could have left blank as well: nothing but their order speaks for them. */
function doubtfulColumns(rows: readonly OpenRow[]): ReadonlySet<number> {
  const doubtful = new Set<number>();
  for (const { total, ways } of rows) {
    const [best] = ways;
    if (!total || !best) continue;
    for (const { columns, cost } of ways) {
      if (cost > best.cost + alike) break;
      best.columns.forEach((column) => {
        if (!columns.includes(column)) doubtful.add(column);
      });
    }
  }
  return doubtful;
}

function openRow(
  { tokens }: SpacedRow,
  columns: readonly PlacedColumn[],
  equations: readonly Equation[],
  sides: Sides,
  off: TokenCost,
): OpenRow {
  const side = sides.several ? sides.costOf(tokens) : () => 0;
  const extra: TokenCost = (token, column) => off(token, column) + side(token, column);
  let ways = placements(tokens, columns, equations, extra);
  if (sides.several && ways[0]) {
    const [best] = ways;
    sides.keep(tokens, best.columns);
    const names = namesAt(tokens, best);
    ways = ways.filter((way) => namesAt(tokens, way) === names);
  }
  const words = tokens.filter(({ kind }) => kind === "text").map(({ text }) => bare(text));
  const code = codeOf(tokens, columns, ways[0]);
  return {
    ways,
    values: (way) => figuresOnly(valuesOf(tokens, way.columns), columns),
    code,
    total: code === null && words.length > 0 && words.every(sides.several ? isTotal : isGrandTotal),
  };
}

/** The code of a row, its pieces joined: 205 06 01 is 2050601; null for none, or two side by side. */
function codeOf(
  tokens: SpacedRow["tokens"],
  columns: readonly PlacedColumn[],
  way: Placement | undefined,
): string | null {
  const at = columns.findIndex(({ kind }) => kind === "code");
  if (at < 0 || !way || columns.filter(({ kind }) => kind === "text").length > 1) return null;
  const pieces = tokens.filter((_, token) => columns[way.columns[token]!]!.kind === "code");
  const code = pieces.map(({ text }) => text).join("");
  return /^\d{3}(?:\d\d){0,2}$/.test(code) ? code : null;
}

const namesAt = (tokens: SpacedRow["tokens"], { columns }: Placement): string =>
  columns.filter((_, at) => tokens[at]!.kind === "text").join();

const figuresOnly = (values: (bigint | null)[], columns: readonly PlacedColumn[]) =>
  columns.map(({ kind }, at) => (kind === "figure" ? (values[at] ?? null) : null));

/** A row that fits nowhere, for it has more cells than the table has columns, keeps their order. */
const placeOf = ({ tokens }: SpacedRow, way: Placement | undefined): readonly number[] =>
  way && way.columns.length === tokens.length ? way.columns : tokens.map((_, at) => at);
