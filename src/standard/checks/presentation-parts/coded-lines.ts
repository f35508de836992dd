import type { Explained, Place } from "../../../model/check.ts";
import type { OpenCatalogue } from "../../../model/catalogue.ts";
import { cellAt } from "../../../model/grid.ts";
import type { BlockReading, Line, Reading, Seen, Table } from "../../../model/reading.ts";
import { catalogues } from "../../codes/index.ts";
import { groupedBy } from "./figures.ts";
import { intendedCode } from "./intended-code.ts";
import { placeIn } from "./places.ts";
import { followsOwnForm } from "./own-form.ts";

/** What is wrong with a line's code; each line has at most one trouble, told by one rule. */
export type Trouble = "shape" | "duplicate" | "orphan";

export interface CodedLine {
  readonly line: Line;
  readonly code: string;
  /** The cell with the last digits of the code. */
  readonly place: Place;
  readonly namePlace: Place | null;
  /** The code that carries the printed name, when it is not this one. */
  readonly intended: string | null;
}

/** A table whose lines are classification codes. */
export interface CodedTable {
  readonly table: Table;
  readonly catalogue: OpenCatalogue | null;
  readonly levels: readonly number[];
  /** Fiscal year of the names; null when the workbook does not say. */
  readonly year: number | null;
  readonly lines: readonly CodedLine[];
  readonly total: Line | null;
  /** Lines with figures whose code is no number: 20808O1. */
  readonly damaged: readonly Seen[];
  readonly troubles: ReadonlyMap<CodedLine, Trouble>;
}

const known = new WeakMap<Reading, readonly CodedTable[]>();

/** The coded tables of a workbook with what is wrong with their codes, looked at once. */
export function codedTables(reading: Reading): readonly CodedTable[] {
  let tables = known.get(reading);
  if (!tables) {
    tables = reading.tables.flatMap((table) =>
      table.blocks.flatMap((block) => codedTable(reading, table, block) ?? []),
    );
    known.set(reading, tables);
  }
  return tables;
}

function codedTable(reading: Reading, table: Table, block: BlockReading): CodedTable | null {
  const { rows } = block.block;
  if (rows.kind !== "codes") return null;
  const opened: Readonly<Record<string, OpenCatalogue>> = catalogues;
  const catalogue = opened[rows.catalogue] ?? null;
  const year = reading.year ?? table.year;
  const lines = block.lines.flatMap((line) => codedLine(table, block, line, catalogue, year) ?? []);
  const total = block.lines.find((line) => line.key === "total") ?? null;
  const own = followsOwnForm(reading);
  const troubles = troublesOf(lines, rows.levels, own);
  const damaged = damagedCodes(table, columnOf(block, "code") ?? 1);
  return { table, catalogue, levels: rows.levels, year, lines, total, damaged, troubles };
}

function columnOf(block: BlockReading, role: string): number | undefined {
  return block.columns.find(({ placed }) => placed.column.role === role)?.at;
}

function damagedCodes(table: Table, column: number): readonly Seen[] {
  return table.unknownLines.flatMap(({ row }) => {
    const text = cellAt(table.grid, row, column)?.text.trim() ?? "";
    return /^[\dA-Za-z.\-_]{3,12}$/.test(text) && /\d.*\d.*\d/.test(text)
      ? [{ text, row, column }]
      : [];
  });
}

function codedLine(
  table: Table,
  block: BlockReading,
  line: Line,
  catalogue: OpenCatalogue | null,
  year: number | null,
): CodedLine | null {
  if (line.code === null) return null;
  const first = columnOf(block, "code") ?? 1;
  const name = columnOf(block, "name");
  let column = first;
  for (let next = first + 1; next < (name ?? first); next++) {
    if (/^\d{1,2}$/.test(cellAt(table.grid, line.row, next)?.text ?? "")) column = next;
  }
  return {
    line,
    code: line.code,
    place: placeIn(table, line.row, column),
    namePlace: name === undefined ? null : placeIn(table, line.row, name),
    intended: catalogue && intendedCode(catalogue, line.code, line.label, year),
  };
}

function troublesOf(lines: readonly CodedLine[], levels: readonly number[], own: boolean) {
  const troubles = new Map<CodedLine, Trouble>();
  for (const one of lines) if (!levels.includes(one.code.length)) troubles.set(one, "shape");
  const sound = lines.filter((one) => !troubles.has(one));
  const byCode = groupedBy(sound, (one) => one.code);
  for (const same of byCode.values()) {
    const keeper = same.find((one) => one.intended === null) ?? same[0];
    for (const one of same) if (one !== keeper) troubles.set(one, "duplicate");
  }
  markOrphans(sound, byCode, levels, own, troubles);
  return troubles;
}

/** A line without its parent, unless the parent is there under a mistyped code. */
function markOrphans(
  sound: readonly CodedLine[],
  byCode: ReadonlyMap<string, readonly CodedLine[]>,
  levels: readonly number[],
  own: boolean,
  troubles: Map<CodedLine, Trouble>,
): void {
  const lengths = new Set(sound.map((one) => one.code.length));
  const absentOf = (one: CodedLine) =>
    parentCodes(one.code, levels).filter(
      (code) => !byCode.has(code) && (own || lengths.has(code.length)),
    );
  const orphans = sound.filter((one) => !troubles.has(one) && absentOf(one).length > 0);
  const mistyped = new Set([...troubles.keys(), ...orphans].map((one) => one.intended));
  for (const one of orphans) {
    if (!absentOf(one).every((code) => mistyped.has(code))) troubles.set(one, "orphan");
  }
}

/** The broader codes a code stands under, nearest first: 21301 and 213 for 2130135. */
export function parentCodes(code: string, levels: readonly number[]): readonly string[] {
  return levels
    .filter((length) => length < code.length)
    .map((length) => code.slice(0, length))
    .reverse();
}

/** Every code that has a longer one below it. */
export function codesWithItems(codes: Iterable<string>): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const code of codes) {
    for (let length = 3; length < code.length; length++) parents.add(code.slice(0, length));
  }
  return parents;
}

/**
 * The lines whose sums a wrong code upsets: the lines above it by its digits, by the code it
 * was meant to be, and by the place where it stands.
 */
export function upsetBy(coded: CodedTable, one: CodedLine): readonly Explained[] {
  const { levels, lines, total, table } = coded;
  const codes = new Set([one.code, ...parentCodes(one.code, levels)]);
  if (one.intended !== null) {
    for (const code of [one.intended, ...parentCodes(one.intended, levels)]) codes.add(code);
  }
  const before = lines[lines.indexOf(one) - 1];
  if (before) {
    if (before.code.length < levels.at(-1)!) codes.add(before.code);
    for (const code of parentCodes(before.code, levels)) codes.add(code);
  }
  const above = parentCodes(one.code, levels);
  if (total && !lines.some((other) => above.includes(other.code))) codes.add(total.key);
  return [...codes].map((line) => ({ table, line }));
}
