import type { CellEdit } from "../../hosts/ports.ts";
import type { ContentLine, SheetContents } from "../../model/contents.ts";
import { cellAt } from "../../model/grid.ts";
import type { BlockReading, Reading, Table } from "../../model/reading.ts";
import { holdsFigures } from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import { contentOf } from "../edits.ts";
import { type BegunLine, type LinesPlaced, movedTo, newLines } from "./new-lines.ts";
import {
  type Offered,
  type OfferedCell,
  type OfferedLine,
  blank,
  editOf,
  figure,
  isBlankAt,
  words,
} from "./offered-cell.ts";

/** Everything but texts, which go into a list of their own. */
type Found = Omit<Offered, "texts">;

const none: Found = { figures: [], words: [], lines: [], left: [], edits: [] };

/** What a workbook begins with by cell, `own/particulars!short-name:text`: it may be written over. */
export type Ready = ReadonlyMap<string, string>;

/** How the contents of some sheets go into those of an open workbook: into blank cells, on free rows. */
export function intoTables(
  sheets: ReadonlyMap<string, SheetContents>,
  { tables }: Reading,
  { standard, ready }: { readonly standard: Standard; readonly ready: Ready },
): Found {
  const found = [...sheets].map(([id, { lines }]): Found => {
    const table = tables.find(({ definition }) => definition.id === id);
    if (table) return together(table.blocks.map((block) => intoBlock(table, block, lines, ready)));
    const labels = lines.map(nameOf);
    return {
      ...none,
      left: [{ sheet: standard.sheets.get(id)!.label.zh, absent: true, labels }],
    };
  });
  return together(found);
}

const unmoved: LinesPlaced = { begun: [], cleared: [], left: [] };

function intoBlock(
  table: Table,
  block: BlockReading,
  lines: readonly ContentLine[],
  ready: Ready,
): Found {
  const isCoded = block.block.rows.kind === "codes";
  const placed = isCoded ? newLines(table, block, lines) : unmoved;
  const rowOf = new Map([
    ...block.lines.map(({ key, row }) => [key, row] as const),
    ...placed.begun.map(({ line, row }) => [line.key, row] as const),
  ]);
  const cells = lines.flatMap((line) => {
    const row = rowOf.get(line.key);
    return row === undefined ? [] : cellsOf(table, block, { line, row }, ready);
  });
  const stuck = isCoded ? lines.filter((line) => isSummedUp(table, block, line, rowOf)) : [];
  const gone = [...placed.left, ...stuck].map(nameOf);
  const sheet = table.grid.name;
  return {
    figures: cells.filter(({ becomes }) => becomes.kind === "number"),
    words: cells.filter(({ becomes }) => becomes.kind === "text"),
    lines: linesOf(sheet, block, placed),
    left: gone.length === 0 ? [] : [{ sheet, absent: false, labels: gone }],
    edits: [
      ...placed.begun.flatMap((one) => beginningOf(table, block, one)),
      ...placed.cleared.flatMap((row) => clearing(table, block, row)),
      ...cells.map(({ label: _, ...edit }) => edit),
    ],
  };
}

/** Rows on which another line would stand, from the first to the last. */
function linesOf(
  sheet: string,
  { lines }: BlockReading,
  { begun, cleared }: LinesPlaced,
): OfferedLine[] {
  const names = new Map(lines.map((line) => [line.row, nameOf(line)]));
  const wasAt = (row: number): string => names.get(row) ?? "";
  return [
    ...begun.map(({ line, row }) => ({ sheet, row, was: wasAt(row), becomes: nameOf(line) })),
    ...cleared.map((row) => ({ sheet, row, was: wasAt(row), becomes: "" })),
  ].sort((a, b) => a.row - b.row);
}

/** What a line says, for its cells that hold nothing or what the workbook began with. */
function cellsOf(
  { definition, grid }: Table,
  { columns, lines }: BlockReading,
  { line, row }: { readonly line: ContentLine; readonly row: number },
  ready: Ready,
): OfferedCell[] {
  const label = lines.find(({ key }) => key === line.key)?.label ?? nameOf(line);
  return columns.flatMap(({ placed: { column }, at }): OfferedCell[] => {
    const said = line.values[column.id];
    if (said === undefined) return [];
    const began = ready.get(`${definition.id}!${line.key}:${column.id}`);
    const isOpen =
      isBlankAt(grid, row, at) ||
      (began !== undefined && contentOf(cellAt(grid, row, at)).text.trim() === began);
    if (!isOpen || began === said) return [];
    const becomes = holdsFigures(column) ? figure(said) : words(said);
    return [{ label, ...editOf(grid, row, at, becomes) }];
  });
}

/** A figure that no line is below, where this year's table sums up lines below. */
function isSummedUp(
  { grid }: Table,
  { columns }: BlockReading,
  { key, values }: ContentLine,
  rowOf: ReadonlyMap<string, number>,
): boolean {
  const row = rowOf.get(key);
  if (row === undefined) return false;
  return columns.some(
    ({ placed, at }) =>
      values[placed.column.id] !== undefined && cellAt(grid, row, at)?.formula !== undefined,
  );
}

/** The code and the name of a line that is begun, and the formulas it does not have yet. */
function beginningOf(
  { grid }: Table,
  { columns }: BlockReading,
  { line: { key, label }, row, as }: BegunLine,
): CellEdit[] {
  return columns.flatMap(({ placed: { column }, at }) => {
    const said = column.role === "code" ? key : column.role === "name" ? (label ?? "") : "";
    if (said !== "") return changed(editOf(grid, row, at, words(said)));
    const formula = as === null ? undefined : cellAt(grid, as, at)?.formula;
    if (as === null || formula === undefined) return [];
    const moved = { kind: "formula", text: movedTo(formula, as, row) } as const;
    return [editOf(grid, row, at, moved)];
  });
}

/** The code and the name of a line nobody filled in, taken off its row. */
const clearing = ({ grid }: Table, { columns }: BlockReading, row: number): CellEdit[] =>
  columns.flatMap(({ placed: { column }, at }) =>
    column.role === "code" || column.role === "name" ? changed(editOf(grid, row, at, blank)) : [],
  );

const changed = (edit: CellEdit): CellEdit[] =>
  edit.was.kind === edit.becomes.kind && edit.was.text === edit.becomes.text ? [] : [edit];

const nameOf = ({ key, label }: Pick<ContentLine, "key" | "label">): string =>
  label === null ? key : label.startsWith(key) ? label : `${key} ${label}`;

function together(all: readonly Found[]): Found {
  return {
    figures: all.flatMap(({ figures }) => figures),
    words: all.flatMap((one) => one.words),
    lines: all.flatMap(({ lines }) => lines),
    left: all.flatMap(({ left }) => left),
    edits: all.flatMap(({ edits }) => edits),
  };
}
