import {
  type PlacedCell,
  type PrintedForm,
  headRows,
  isFigure,
  placedCells,
} from "../../model/printed-form.ts";
import { linesOf } from "../printable.ts";
import { cellMargin, columnWidths } from "./column-widths.ts";
import { paragraphOf, runsOf } from "./paragraph.ts";
import { cellStyle, rowHeights } from "./row-heights.ts";

const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
const borders = sides
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");
const cellMargins = ["left", "right"]
  .map((side) => `<w:${side} w:w="${cellMargin}" w:type="dxa"/>`)
  .join("");

/**
 * A form as a table as wide as the room: every width given in twips, rows that do not break over
 * pages, head rows again on each page.
 */
export function tableOf(form: PrintedForm, room: number): string {
  const widths = columnWidths(form, room);
  const heads = headRows(form);
  const heights = rowHeights(form, widths);
  const table = { form, widths, heads };
  const cells: { column: number; xml: string }[][] = form.rows.map(() => []);
  for (const placed of placedCells(form)) {
    const { row, column, cell } = placed;
    cells[row]!.push({ column, xml: cellOf(placed, table) });
    for (let below = row + 1; below < row + cell.down && below < cells.length; below++) {
      cells[below]!.push({ column, xml: coveredOf(placed, table) });
    }
  }
  const rows = cells.map((row, nth) => {
    const own = row.sort((a, b) => a.column - b.column).map(({ xml }) => xml);
    const head = nth < heads ? "<w:tblHeader/>" : "";
    const height = `<w:trHeight w:val="${heights[nth]}" w:hRule="atLeast"/>`;
    return `<w:tr><w:trPr><w:cantSplit/>${height}${head}</w:trPr>${own.join("")}</w:tr>`;
  });
  const properties =
    `<w:tblW w:w="${room}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${cellMargins}</w:tblCellMar>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

interface Table {
  readonly form: PrintedForm;
  readonly widths: readonly number[];
  /** How many rows at its top come again. */
  readonly heads: number;
}

function cellOf(placed: PlacedCell, { form, widths, heads }: Table): string {
  const { cell, row } = placed;
  const style = cellStyle(form, cell);
  const align = isFigure(cell) ? { align: "right" as const } : {};
  // Heads go with the row below them.
  const first = row < heads ? { first: "<w:keepNext/>" } : {};
  const lines = linesOf(cell.text).map((text) =>
    paragraphOf({ style, ...first, ...align }, runsOf(text)),
  );
  const down = cell.down > 1 ? '<w:vMerge w:val="restart"/>' : "";
  return `<w:tc>${propertiesOf(placed, widths, down)}${lines.join("")}</w:tc>`;
}

/** A place that the cell above covers. */
const coveredOf = (placed: PlacedCell, { form, widths }: Table): string =>
  `<w:tc>${propertiesOf(placed, widths, "<w:vMerge/>")}${paragraphOf({ style: cellStyle(form, placed.cell) }, "")}</w:tc>`;

function propertiesOf(
  { cell, column }: PlacedCell,
  widths: readonly number[],
  merge: string,
): string {
  const width = widths.slice(column, column + cell.across).reduce((sum, one) => sum + one, 0);
  const across = cell.across > 1 ? `<w:gridSpan w:val="${cell.across}"/>` : "";
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${merge}<w:vAlign w:val="center"/></w:tcPr>`;
}
