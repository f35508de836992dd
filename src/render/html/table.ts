import {
  type PlacedCell,
  type PrintedForm,
  isFigure,
  placedCells,
} from "../../model/printed-form.ts";
import { type Markup, element } from "../../report/html-parts.ts";
import { linesOf, printable } from "../printable.ts";
import type { Dress } from "./dress.ts";

/** A form's grid as a table: labels head their row, or their column where a whole row is labels. */
export function tableMarkup(form: PrintedForm, dress: Dress): Markup | null {
  if (form.rows.length === 0) return null;
  const whole = form.widths.reduce((sum, width) => sum + width, 0);
  const columns = form.widths.map((width) => ({
    html: `<col style="width: ${Math.round((width * 1000) / whole) / 10}%">`,
  }));
  const cells: Markup[][] = form.rows.map(() => []);
  for (const placed of placedCells(form)) {
    const heads = form.rows[placed.row]!.every(({ head }) => head) ? "col" : "row";
    cells[placed.row]!.push(cellMarkup(placed, heads, dress));
  }
  return element(
    "table",
    { ...dress("table"), "aria-label": printable(form.title) },
    element("colgroup", {}, columns),
    element(
      "tbody",
      {},
      cells.map((row) => element("tr", {}, row)),
    ),
  );
}

function cellMarkup({ cell }: PlacedCell, heads: "col" | "row", dress: Dress): Markup {
  const spans = {
    ...(cell.across > 1 && { colspan: String(cell.across) }),
    ...(cell.down > 1 && { rowspan: String(cell.down) }),
    ...(cell.fact !== undefined && { "data-fact": printable(cell.fact) }),
  };
  const lines = linesOf(cell.text).map((line, at) => (at === 0 ? line : [{ html: "<br>" }, line]));
  return cell.head
    ? element("th", { ...dress("label"), ...spans, scope: heads }, lines)
    : element("td", { ...dress(isFigure(cell) ? "figure" : "cell"), ...spans }, lines);
}
