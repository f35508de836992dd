import { read } from "../../src/engine/read.ts";
import { type Grid, type GridCell, type Workbook, address, cellAt } from "../../src/model/grid.ts";
import type { Fact, Reading } from "../../src/model/reading.ts";
import { standard } from "../../src/standard/index.ts";

/** A cell by meaning: line and column of a table. */
export interface Spot {
  readonly table: string;
  readonly line: string;
  readonly column: string;
}

/**
 * What is done to the cell: `set` types `becomes` over it; `overwrite` the same over a formula,
 * the other formulas of the sheet staying; `drop` takes its row out; `swap` exchanges the
 * columns `was` and `becomes` in every line of the table.
 */
export type Deed = "set" | "overwrite" | "drop" | "swap";

/** One planted error. */
export interface Edit {
  readonly number: number;
  readonly what: string;
  readonly deed: Deed;
  readonly spot: Spot;
  readonly was: string;
  readonly becomes: string;
  /** Where a checker should send the clerk first. */
  readonly first: Spot;
}

/** Errors planted in the workbook of a department. */
export interface Planting {
  readonly of: string;
  readonly edits: readonly Edit[];
}

/** Reads `of: name` and lines `n. what | deed | table | line:column | was → becomes | line:column`. */
export function plantingFrom(text: string): Planting {
  const edits: Edit[] = [];
  let of = "";
  text.split("\n").forEach((line, index) => {
    const words = line.trim();
    if (words === "" || words.startsWith("#")) return;
    const base = /^of: (\S+)$/.exec(words);
    if (base) of = base[1]!;
    else edits.push(editFrom(words, index + 1));
  });
  return { of, edits };
}

const form =
  /^(\d+)\. (.+?) \| (set|overwrite|drop|swap) \| (\S+) \| (\S+):(\S+) \| (.*?) ?→ ?(.*?) \| (\S+):(\S+)$/;

function editFrom(words: string, at: number): Edit {
  const parts = form.exec(words);
  if (!parts) throw new Error(`line ${at}: no edit: ${words}`);
  const [, number, what, deed, table, line, column, was, becomes, firstLine, firstColumn] =
    parts as unknown as string[];
  if (!standard.sheets.has(table!)) throw new Error(`line ${at}: no table "${table}"`);
  return {
    number: Number(number),
    what: what!,
    deed: deed as Deed,
    spot: { table: table!, line: line!, column: column! },
    was: was!,
    becomes: becomes!,
    first: { table: table!, line: firstLine!, column: firstColumn! },
  };
}

/** Rows the edits take out, by sheet, as the department's own workbook counts them. */
export function droppedRows(
  workbook: Workbook,
  edits: readonly Edit[],
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { spot } of edits.filter((edit) => edit.deed === "drop")) {
    const { table, row } = factAt(readingOf(workbook), spot);
    rows.set(table.grid.name, [...(rows.get(table.grid.name) ?? []), row!]);
  }
  return rows;
}

/** Where a cell stands: sheet and address. @throws Error when the workbook has no such cell. */
export function placeOf(reading: Reading, spot: Spot): { sheet: string; cell: string } {
  const fact = factAt(reading, spot);
  return { sheet: fact.table.grid.name, cell: address(fact.row!, fact.at!) };
}

/**
 * The workbook with the edits made. Sheets hold plain figures, as published tables do, except
 * those where a formula is overwritten.
 * @throws Error when a cell is not there or does not hold what the edit says it was.
 */
export function plant(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const reading = readingOf(workbook);
  const drafts = new Map(workbook.grids.map((grid) => [grid, new Draft(grid)]));
  const alive = new Set(
    edits
      .filter((edit) => edit.deed === "overwrite")
      .map((edit) => factAt(reading, edit.spot).table.grid),
  );
  for (const [grid, draft] of drafts) if (!alive.has(grid)) draft.settle();
  for (const edit of edits) make(edit, reading, drafts);
  return { ...workbook, grids: workbook.grids.map((grid) => drafts.get(grid)!.grid()) };
}

const readings = new WeakMap<Workbook, Reading>();

/** The workbook understood; remembered, since many twins are made of one base. */
function readingOf(workbook: Workbook): Reading {
  let reading = readings.get(workbook);
  if (!reading) readings.set(workbook, (reading = read(workbook, standard, null)));
  return reading;
}

function make(edit: Edit, reading: Reading, drafts: ReadonlyMap<Grid, Draft>): void {
  if (edit.deed === "swap") return swap(edit, reading, drafts);
  const fact = factAt(reading, edit.spot);
  const draft = drafts.get(fact.table.grid)!;
  const cell = cellAt(fact.table.grid, fact.row!, fact.at!);
  if ((cell?.text ?? "") !== plainText(edit.was, cell))
    throw new Error(`edit ${edit.number}: the cell holds "${cell?.text}", not "${edit.was}"`);
  if (edit.deed === "drop") draft.drop(fact.row!);
  else draft.set(fact.row!, fact.at!, edit.becomes);
}

/** Stored figures have no trailing zeros where the host keeps numbers; compare as it keeps them. */
function plainText(text: string, cell: GridCell | undefined): string {
  if (cell?.type !== "number" || cell.text === text) return text;
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function swap({ spot, was, becomes }: Edit, reading: Reading, drafts: ReadonlyMap<Grid, Draft>) {
  const table = reading.tables.find((one) => one.definition.id === spot.table);
  for (const line of table?.blocks.flatMap((block) => block.lines) ?? []) {
    const [a, b] = [line.facts.get(was)!, line.facts.get(becomes)!];
    drafts.get(table!.grid)!.exchange(line.row, a.at!, b.at!);
  }
}

function factAt(reading: Reading, { table, line, column }: Spot): Fact {
  const fact = reading.tables
    .filter((one) => one.definition.id === table)
    .flatMap((one) => one.blocks.flatMap((block) => block.lines))
    .find((one) => one.key === line)
    ?.facts.get(column);
  if (!fact || fact.row === null) throw new Error(`no cell ${table} ${line}:${column}`);
  return fact;
}

/** A grid being changed. */
class Draft {
  private readonly rows: Map<number, (GridCell | undefined)[]>;
  private readonly dropped = new Set<number>();

  constructor(private readonly original: Grid) {
    this.rows = new Map([...original.rows].map(([row, cells]) => [row, [...cells]]));
  }

  /** Formulas become the figures they show. */
  settle(): void {
    for (const cells of this.rows.values()) {
      cells.forEach((cell, at) => {
        if (cell?.formula === undefined) return;
        const { type, text, format } = cell;
        cells[at] = { type, text, format };
      });
    }
  }

  set(row: number, at: number, text: string): void {
    const { type, format } = this.rows.get(row)![at]!;
    this.rows.get(row)![at] = { type, text, format };
  }

  exchange(row: number, a: number, b: number): void {
    const cells = this.rows.get(row)!;
    [cells[a], cells[b]] = [cells[b], cells[a]];
  }

  drop(row: number): void {
    this.dropped.add(row);
  }

  /** The grid as it is now; what stood below a dropped row moves up. */
  grid(): Grid {
    const up = (row: number) => row - [...this.dropped].filter((one) => one < row).length;
    const kept = [...this.rows].filter(([row]) => !this.dropped.has(row));
    return {
      ...this.original,
      rows: new Map(kept.map(([row, cells]) => [up(row), cells])),
      merges: this.original.merges.map((area) => ({
        ...area,
        top: up(area.top),
        bottom: up(area.bottom),
      })),
    };
  }
}
