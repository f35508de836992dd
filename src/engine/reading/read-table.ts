import type { Grid } from "../../model/grid.ts";
import type { Seen, Table } from "../../model/reading.ts";
import { tenThousandYuan } from "../../model/unit.ts";
import type { HeaderMatch } from "./header.ts";
import { headerLabels } from "./labels.ts";
import { LineReader } from "./line-reader.ts";
import type { Recognition } from "../recognise.ts";
import { readSurroundings, unitInHeader } from "./surroundings.ts";

/** Turns the cells below a recognised header into lines of facts. */
export function readTable(grid: Grid, recognition: Recognition): Table {
  const { definition, header } = recognition;
  const around = readSurroundings(grid, header.first);
  const unit = around.unit ?? unitInHeader(headersSeen(grid, header));
  const labels = headerLabels(grid, recognition, unit);
  const table: Table = {
    definition,
    grid,
    because: recognition.because,
    rival: recognition.rival,
    title: recognition.title,
    unit: unit?.unit ?? definition.unit ?? tenThousandYuan,
    unitStated: unit?.seen ?? null,
    year: around.year,
    department: around.department,
    headerLast: header.last,
    blocks: [],
    labels,
    notes: [],
    unknownLines: [],
    unknownColumns: [],
  };
  const lines = new LineReader(table, header);
  const end = recognition.below[0]?.row ?? Infinity;
  for (const [row, cells] of grid.rows) {
    if (row > header.last && row < end) lines.take(row, cells);
  }
  return Object.assign(table, {
    blocks: lines.blocks,
    notes: lines.notes,
    unknownLines: lines.unknownLines,
    unknownColumns: unknownColumns(grid, header, end),
    labels: [...labels, ...lines.labels],
  });
}

/** Headed columns with figures that are none of the table's. */
function unknownColumns(grid: Grid, { last, unmatched }: HeaderMatch, end: number): Seen[] {
  const holdsNumbers = (at: number) => {
    for (const [row, cells] of grid.rows) {
      if (row > last && row < end && cells[at]?.type === "number") return true;
    }
    return false;
  };
  return unmatched.filter(({ at }) => holdsNumbers(at)).map(({ seen }) => seen);
}

function headersSeen(grid: Grid, header: HeaderMatch): Seen[] {
  const seen: Seen[] = [];
  for (let row = header.first; row <= header.last; row++) {
    grid.rows.get(row)?.forEach((cell, column) => {
      if (cell?.type === "text") seen.push({ text: cell.text, row, column });
    });
  }
  return seen;
}
