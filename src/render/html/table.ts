import {
  type PlacedCell,
  type PrintedForm,
  headRows,
  isFigure,
  placedCells,
} from "../../model/printed-form.ts";
import { type Markup, type Piece, element } from "../../report/html-parts.ts";
import { cellSize, columnWidths, digitWidth, longestWords } from "../docx/column-widths.ts";
import { linesOf, printable } from "../printable.ts";
import type { Dress } from "./dress.ts";

/** How a table stands on its page. */
export interface TablePlace {
  readonly dress: Dress;
  /** What stands above it and names it. */
  readonly caption: Markup | null;
  /** Twips between the margins of the page it is printed on. */
  readonly room: number;
}

/**
 * A form's grid as a table: its rows of labels at the top come again on every printed page, labels
 * head their row or column, and so does the name beside the first figure of a row.
 */
export function tableMarkup(form: PrintedForm, place: TablePlace): Markup | null {
  if (form.rows.length === 0) return null;
  const { dress, caption, room } = place;
  const columns = columnWidths(form, room).map((width) => ({
    html: `<col style="width: ${Math.round((width * 1000) / room) / 10}%">`,
  }));
  const heads = headRows(form);
  const named = namedFigures(form);
  const cells: Markup[][] = form.rows.map(() => []);
  for (const placed of placedCells(form)) {
    const scope = scopeOf(placed, form, named);
    cells[placed.row]!.push(cellMarkup(placed, scope, dress));
  }
  const rows = cells.map((row) => element("tr", {}, row));
  const { style = "", ...look } = dress("table");
  return element(
    "table",
    { ...look, style: `${style} ${measures(form, room)}`.trim() },
    caption,
    element("colgroup", {}, columns),
    heads === 0 ? null : element("thead", {}, rows.slice(0, heads)),
    element("tbody", {}, rows.slice(heads)),
  );
}

/** Widths a column of words is not pressed below, and the edges of a cell, in letters. */
const [leastWords, edges] = [5, 0.8];
const twipsAPoint = 20;

/** No narrower than its codes and figures, which never break; lettered smaller on paper so that it fits. */
function measures(form: PrintedForm, room: number): string {
  const letters = longestWords(form).reduce(
    (sum, longest) => sum + Math.max(longest * digitWidth, longest === 0 ? leastWords : 0) + edges,
    0,
  );
  const points = Math.min(cellSize(form), Math.floor((room * 10) / twipsAPoint / letters) / 10);
  return `min-width: ${Math.ceil(letters)}em; --printed: ${points}pt;`;
}

/** Columns that hold figures, by whether they do. */
function namedFigures(form: PrintedForm): ReadonlySet<number> {
  return new Set(
    placedCells(form).flatMap(({ cell, column }) =>
      cell.across === 1 && isFigure(cell) ? [column] : [],
    ),
  );
}

/** What a cell heads; null for one that heads nothing. */
function scopeOf(
  { cell, row, column }: PlacedCell,
  { rows }: PrintedForm,
  figures: ReadonlySet<number>,
): "col" | "row" | null {
  if (cell.head) return rows[row]!.every(({ head }) => head) ? "col" : "row";
  const isName = cell.text.trim() !== "" && !isFigure(cell) && !figures.has(column);
  return isName && figures.has(column + cell.across) ? "row" : null;
}

/** A code or date, which is read as one word. */
const oneWord = /^[\dA-Za-z.-]{1,14}$/;

function cellMarkup({ cell }: PlacedCell, scope: "col" | "row" | null, dress: Dress): Markup {
  const spans = {
    ...(cell.across > 1 && { colspan: String(cell.across) }),
    ...(cell.down > 1 && { rowspan: String(cell.down) }),
    ...(cell.fact !== undefined && { "data-fact": printable(cell.fact) }),
  };
  const lines = linesOf(cell.text).map((line, at): Piece =>
    at === 0 ? line : [{ html: "<br>" }, line],
  );
  if (cell.head) return element("th", { ...dress("label"), ...spans, scope: scope! }, lines);
  const look = isFigure(cell) ? "figure" : oneWord.test(cell.text) ? "code" : "cell";
  return scope === null
    ? element("td", { ...dress(look), ...spans }, lines)
    : element("th", { ...dress(look), ...spans, scope }, lines);
}
