import type { Span } from "../../model/document.ts";
import { joined } from "./draft.ts";
import { isCode, unitsOf } from "./figures.ts";
import type { TableLine, Token } from "./lines.ts";
import type { PlacedColumn, RowToken } from "./placements.ts";
import { bare, isGrandTotal, isTotal, opensLine } from "./words.ts";

/** A cell of a row with its place; a wrapped name is one cell. */
export interface CellToken extends RowToken {
  readonly span: Span;
}

/** A row of a table whose blank cells vanished in print. */
export interface SpacedRow {
  readonly serial: Token | null;
  readonly tokens: readonly CellToken[];
}

interface OpenRow {
  readonly serial: Token | null;
  readonly lines: (readonly Token[])[];
}

/** Puts lines together to rows: by their numbers where they are numbered, else by codes and names. */
export function rowsOf(
  lines: readonly TableLine[],
  columns: readonly PlacedColumn[],
  numbered: boolean,
): SpacedRow[] {
  const open = numbered ? byNumbers(lines) : byNames(lines, columns);
  return open.map(({ serial, lines: ofRow }) => ({ serial, tokens: cellsOf(ofRow, columns) }));
}

function byNumbers(lines: readonly TableLine[]): OpenRow[] {
  const rows: OpenRow[] = [];
  let waiting: (readonly Token[])[] = [];
  let expected: number | null = null;
  lines.forEach(({ tokens }, at) => {
    const [first] = tokens;
    const number = first && /^\d{1,4}$/.test(first.text) ? Number(first.text) : null;
    if (number !== null && (expected === null || number === expected)) {
      expected = number + 1;
      rows.push({ serial: first!, lines: [...waiting, tokens.slice(1)] });
      waiting = [];
      return;
    }
    const last = rows.at(-1);
    if (last && !isNamedAhead(last, lines, at, expected)) last.lines.push(tokens);
    else waiting.push(tokens);
  });
  if (waiting.length > 0) rows.push({ serial: null, lines: waiting });
  return rows;
}

/** Words between a finished row and a numbered row without a name belong to the latter. */
function isNamedAhead(
  last: OpenRow,
  lines: readonly TableLine[],
  at: number,
  expected: number | null,
): boolean {
  const isWords = (tokens: readonly Token[]) => tokens.every(({ kind }) => kind === "text");
  if (!isWords(lines[at]!.tokens) || !last.lines.flat().some(({ kind }) => kind === "figure"))
    return false;
  const next = lines[at + 1]?.tokens;
  return (
    next !== undefined &&
    next[0]!.text === String(expected) &&
    next.length > 1 &&
    next.every(({ kind }) => kind !== "text")
  );
}

function byNames(lines: readonly TableLine[], columns: readonly PlacedColumn[]): OpenRow[] {
  const coded = columns[0]?.kind === "code";
  const rows: OpenRow[] = [];
  for (const { tokens } of lines) {
    const last = rows.at(-1);
    if (!last || begins(tokens, last, columns, coded)) rows.push({ serial: null, lines: [tokens] });
    else last.lines.push(tokens);
  }
  return rows;
}

function begins(
  tokens: readonly Token[],
  last: OpenRow,
  columns: readonly PlacedColumn[],
  coded: boolean,
): boolean {
  const first = tokens[0]!;
  if (coded) {
    const code = isCode(first.text) && first.text.length >= 3;
    return (code && (tokens.length > 1 || complete(last))) || isGrandTotal(bare(first.text));
  }
  if (first.kind !== "text") return false;
  if (opensLine(first.text) || isTotal(bare(first.text)) || complete(last)) return true;
  const printed = last.lines.flat();
  const names = columns.filter(({ kind }) => kind === "text").length;
  if (names > 2) return printed.length + tokens.length > columns.length;
  return tokens.length > 1 && (printed.at(-1)?.text.length ?? 0) < longestName;
}

/** Names shorter than this are not wrapped. */
const longestName = 12;

const complete = ({ lines }: OpenRow): boolean =>
  lines.flat().some(({ kind, text }) => kind !== "text" && !/^\d{3,7}$/.test(text));

/** The cells of a row: words on neighbouring lines are one wrapped cell, where columns of words are few. */
function cellsOf(
  lines: readonly (readonly Token[])[],
  columns: readonly PlacedColumn[],
): CellToken[] {
  const names = columns.filter(({ kind }) => kind === "text").length;
  const cells: CellToken[] = [];
  lines.forEach((tokens, line) => {
    tokens.forEach((token, at) => {
      const before = cells.at(-1);
      const wrapped = line > 0 && at === 0 && !opensLine(token.text);
      const together = before?.kind === "text" && token.kind === "text";
      if (together && (names <= 1 || wrapped)) cells[cells.length - 1] = grown(before, token);
      else cells.push(cellOf(token));
    });
  });
  return cells;
}

const grown = (cell: CellToken, { text, span }: Token): CellToken => ({
  ...cell,
  text: joined(cell.text, text),
  span: { start: cell.span.start, end: span.end },
});

const cellOf = ({ text, span, kind }: Token): CellToken => ({
  text,
  span,
  kind,
  units: kind === "figure" ? unitsOf(text) : null,
});
