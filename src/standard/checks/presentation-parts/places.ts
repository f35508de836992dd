import type { Place } from "../../../model/check.ts";
import type { Grid } from "../../../model/grid.ts";
import type { Fact, Seen, Table } from "../../../model/reading.ts";

/** A place on a table's sheet. */
export function placeIn(table: Table, row: number, column: number): Place {
  return { grid: table.grid.name, row, column };
}

/** Where words of a table stand. */
export function placeOf(table: Table, seen: Seen): Place {
  return placeIn(table, seen.row, seen.column);
}

/** Where a figure stands; none for a cell the table does not have. */
export function placesOf(fact: Fact): readonly Place[] {
  return fact.row === null || fact.at === null ? [] : [placeIn(fact.table, fact.row, fact.at)];
}

/** What stands for a whole table: its title, else the first words of its sheet. */
export function headOf(table: Table): Place {
  return table.title ? placeOf(table, table.title) : firstCell(table.grid);
}

/** The first filled cell of a sheet; A1 of an empty one. */
export function firstCell(grid: Grid): Place {
  for (const [row, cells] of grid.rows) {
    const column = cells.findIndex((cell) => cell !== undefined && cell.text !== "");
    if (column > 0) return { grid: grid.name, row, column };
  }
  return { grid: grid.name, row: 1, column: 1 };
}

/** The title of a table as its form prints it. */
export function titleOf(table: Table): string {
  return table.definition.label.zh;
}

/** Header of a figure's column, for messages. */
export function columnName(fact: Fact): string {
  return fact.column.label.zh.replace("{year}年", "");
}

/** Name of a figure's line, for messages. */
export function lineName(fact: Fact): string {
  return fact.lineLabel.trim() || fact.line;
}
