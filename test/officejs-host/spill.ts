import { address, parseAddress } from "../../src/model/grid.ts";
import { emptyCell, entered, type FakeCell } from "./cell-values.ts";
import { holds, type FakeSheet } from "./sheet.ts";
import type { FakeWorkbook } from "./workbook.ts";

/** Cell of the formula whose result spills. */
export interface SpillPlace {
  readonly sheet: FakeSheet;
  readonly row: number;
  readonly column: number;
}

/** Puts a result into its cell and, if it is an array, into the cells beside and below. */
export function spill(book: FakeWorkbook, place: SpillPlace, name: string, value: unknown): void {
  const { sheet, row, column } = place;
  const anchor = address(row, column);
  takeBack(place);
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  const places = rows.flatMap((cells, down) =>
    cells.map((content, along) => ({ content, r: row + down, c: column + along })),
  );
  const others = places.filter(({ r, c }) => r !== row || c !== column);
  const isBlocked = others.some(({ r, c }) => holds(sheet.cell(r, c)));
  for (const { content, r, c } of isBlocked ? [] : others) {
    sheet.put(r, c, withContent(sheet.cell(r, c), content));
    sheet.spills.set(address(r, c), anchor);
  }
  const cell = sheet.cell(row, column);
  const first = isBlocked ? "#SPILL!" : places[0]?.content;
  sheet.put(row, column, { ...withContent(cell, first), formula: cell.formula ?? `${name}()` });
  book.changed({ kind: "calculated", sheet });
}

/** Empties the cells a result spilled into. */
export function takeBack({ sheet, row, column }: SpillPlace): void {
  const anchor = address(row, column);
  for (const [at, from] of sheet.spills) {
    if (from !== anchor) continue;
    const { row, column } = parseAddress(at)!;
    sheet.put(row, column, withContent(sheet.cell(row, column), ""));
    sheet.spills.delete(at);
  }
}

/** A result is never read as a formula or number; Excel makes 0 of nothing. */
function withContent({ format, locked }: FakeCell, content: unknown): FakeCell {
  const cell = { ...emptyCell, format, locked };
  if (typeof content === "string" && content !== "" && !content.startsWith("#")) {
    return { ...cell, type: "text", text: content };
  }
  return { ...entered({ ...cell, format: "General" }, content ?? 0), format };
}
