import { type Cell, blankCell } from "../../model/cell.ts";
import { zero } from "../../model/decimal.ts";
import type { Fact, Line, Table } from "../../model/reading.ts";
import { type PlacedColumn, type SheetDefinition, holdsFigures } from "../../model/sheet.ts";
import { countUnit, tenThousandYuan } from "../../model/unit.ts";
import type { PlannedLine } from "./lines.ts";

/** A standard table with no lines yet, on a sheet of that name. */
export function emptyTable(definition: SheetDefinition, name: string): Table {
  return {
    definition,
    grid: { name, visibility: "visible", rows: new Map(), merges: [] },
    because: "",
    rival: null,
    title: null,
    unit: definition.unit ?? tenThousandYuan,
    unitStated: null,
    year: null,
    department: null,
    headerLast: null,
    blocks: [],
    labels: [],
    notes: [],
    unknownLines: [],
    unknownColumns: [],
  };
}

/** A planned line as a reading would have it, every figure that can stand there being there. */
export function lineOf(
  table: Table,
  planned: PlannedLine,
  row: number,
  columns: readonly { readonly placed: PlacedColumn; readonly at: number }[],
): Line {
  const facts = new Map<string, Fact>();
  for (const { placed, at } of columns) {
    const { column } = placed;
    const nil = planned.item?.nil?.includes(column.id) === true;
    const counted = column.role === "count" || column.role === "quantity";
    const figure: Cell = {
      kind: "amount",
      amount: { value: zero, decimals: 2, unit: counted ? countUnit : table.unit },
      storedAsText: false,
    };
    const cell = holdsFigures(column) && !nil ? figure : blankCell;
    const place = { line: planned.key, lineLabel: planned.label, row, at };
    facts.set(column.id, { table, column, cell, ...place });
  }
  const { key, label, code, item } = planned;
  return { key, label, code, item, row, facts };
}
