import type { FreeRow } from "../model/live.ts";
import type { Table } from "../model/reading.ts";

/** The first free row below the lines of a clerk's list, or below its headers; null without the sheet. */
export function freeRowOf(table: Table | undefined): FreeRow | null {
  const block = table?.blocks[0];
  if (!table || !block || table.headerLast === null) return null;
  const last = Math.max(table.headerLast, ...block.lines.map(({ row }) => row));
  const columns = block.columns.map(({ placed, at }) => [placed.column.id, at] as const);
  return { sheet: table.grid.name, row: last + 1, columns: Object.fromEntries(columns) };
}
