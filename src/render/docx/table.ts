import type * as Library from "docx";
import type { Table, TableCell } from "docx";
import {
  type PlacedCell,
  type PrintedForm,
  headRows,
  placedCells,
} from "../../model/printed-form.ts";
import { linesOf } from "../printable.ts";
import { halfPoints, sizes } from "./page.ts";
import { styleIds } from "./styles.ts";

/** The library, loaded when a document is first written. */
export type Docx = typeof Library;

/** From this many columns on, cells are lettered small. */
const manyColumns = 9;

/**
 * A form as a table as wide as the room: every width given in twips, rows that do not break over
 * pages, head rows again on each page.
 */
export function tableOf(docx: Docx, form: PrintedForm, room: number): Table {
  const widths = columnWidths(form.widths, room);
  const heads = headRows(form);
  const cells: TableCell[][] = form.rows.map(() => []);
  for (const placed of placedCells(form)) cells[placed.row]!.push(cellOf(docx, placed, widths));
  const rows = cells.map(
    (children, row) => new docx.TableRow({ children, cantSplit: true, tableHeader: row < heads }),
  );
  return new docx.Table({
    rows,
    columnWidths: widths,
    width: { size: room, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    alignment: docx.AlignmentType.CENTER,
    margins: { left: 60, right: 60, marginUnitType: docx.WidthType.DXA },
  });
}

/** Twips of every column; what rounding leaves goes to the last one. */
export function columnWidths(relative: readonly number[], room: number): number[] {
  const whole = relative.reduce((sum, width) => sum + width, 0);
  const widths = relative.map((width) => Math.floor((width * room) / whole));
  const left = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + left : width));
}

function cellOf(docx: Docx, { cell, column }: PlacedCell, widths: readonly number[]): TableCell {
  const width = widths.slice(column, column + cell.across).reduce((sum, one) => sum + one, 0);
  const small = widths.length >= manyColumns ? { size: halfPoints(sizes.smallCell) } : {};
  return new docx.TableCell({
    columnSpan: cell.across,
    rowSpan: cell.down,
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    children: linesOf(cell.text).map(
      (text) =>
        new docx.Paragraph({
          style: cell.head ? styleIds.label : styleIds.cell,
          children: [new docx.TextRun({ text, ...small })],
        }),
    ),
  });
}
