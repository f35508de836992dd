import type { ContentLine } from "../../model/contents.ts";
import { cellAt } from "../../model/grid.ts";
import type { BlockReading, Line, Table } from "../../model/reading.ts";
import { holdsFigures } from "../../model/sheet.ts";
import type { FreeLine } from "./free-lines.ts";

/** A row of a table by codes and the line that is to stand there; null for none. */
export interface RowOfLine {
  readonly row: number;
  readonly line: ContentLine | null;
}

/** A line that is there, with what its row is for. */
interface Standing extends FreeLine {
  readonly line: ContentLine;
  /** Something was typed on it, or on a line below it: it stays where it is. */
  readonly fixed: boolean;
}

/**
 * The lines of a table by codes, with more of them, in the order of their codes: lines nobody
 * filled in yet make room. Null where lines that were filled in leave too little room between them.
 * @param more lines that are not there yet
 * @param levelOf length of the code of a line whose figures are sums; null for one that is typed
 */
export function arranged(
  table: Table,
  block: BlockReading,
  more: readonly ContentLine[],
  { free, levelOf }: { free: readonly FreeLine[]; levelOf: (line: ContentLine) => number | null },
): RowOfLine[] | null {
  const standing = block.lines.flatMap((line) => standingOf(table, block, line));
  const fixed = new Map(standing.filter((one) => one.fixed).map((one) => [one.line.key, one.row]));
  const loose = standing.filter((one) => !one.fixed);
  const rows = [...free, ...loose].sort((a, b) => a.row - b.row);
  const wanted = new Map([
    ...more.map((line) => [line.key, { line, level: levelOf(line) }] as const),
    ...standing.map((one) => [one.line.key, one] as const),
  ]);
  const lineAt = new Map<number, ContentLine>();
  let before = 0;
  for (const [key, { line, level }] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row =
      fixed.get(key) ?? rows.find((one) => one.row > before && one.level === level)?.row ?? 0;
    if (row <= before) return null;
    if (!fixed.has(key)) lineAt.set(row, line);
    before = row;
  }
  return rows.map(({ row }) => ({ row, line: lineAt.get(row) ?? null }));
}

function standingOf({ grid }: Table, block: BlockReading, one: Line): Standing[] {
  const { key, code, label, row } = one;
  if (code === null) return [];
  const isTyped = (line: Line): boolean =>
    block.columns.some(
      ({ placed, at }) =>
        holdsFigures(placed.column) &&
        cellAt(grid, line.row, at)?.formula === undefined &&
        (cellAt(grid, line.row, at)?.text ?? "") !== "",
    );
  const isComputed = block.columns.some(
    ({ placed, at }) => holdsFigures(placed.column) && cellAt(grid, row, at)?.formula !== undefined,
  );
  const fixed = block.lines.some(
    (other) => other.code?.startsWith(code) === true && isTyped(other),
  );
  const level = isComputed ? code.length : null;
  return [{ row, level, fixed, line: { key, label, values: {} } }];
}
