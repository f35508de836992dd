import { address } from "../../model/grid.ts";
import { type CellContent, HostRefusal } from "../ports.ts";
import { grouped } from "./grouped.ts";
import { changedCell, newCell } from "./patch-cell.ts";
import {
  attribute,
  type Replacement,
  replaced,
  type Tag,
  withoutAttributes,
} from "./patch-tags.ts";
import {
  type CellSpan,
  type RowSpan,
  sheetSpans,
  type SheetSpans,
  type Span,
} from "./sheet-spans.ts";

/** What a cell is to hold from now on; a cell with a formula keeps it and holds this as its result. */
export interface PlacedContent {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/**
 * A worksheet's text with some cells changed and every other character as it was.
 * @throws HostRefusal
 */
export function patchedSheet(text: string, edits: readonly PlacedContent[]): string {
  const spans = sheetSpans(text, new Set(edits.map(({ row }) => row)));
  if (!spans) {
    throw new HostRefusal("工作表里没有存放单元格的地方；请用 Excel 或 WPS 打开并另存后再试。");
  }
  const replacements: Replacement[] = [];
  const missing: PlacedContent[] = [];
  for (const edit of edits) {
    const cell = spans.cells.findLast((one) => isAt(one, edit));
    if (cell) replacements.push(changeOf(text, cell, edit.content));
    else if (edit.content.kind !== "blank") missing.push(edit);
  }
  missing.sort((a, b) => a.row - b.row || a.column - b.column);
  const newRows = new Map<number, PlacedContent[]>();
  for (const [row, cells] of grouped(missing, (edit) => edit.row)) {
    const there = spans.rows.find((one) => one.row === row);
    if (there) replacements.push(...insertions(there, cells, spans));
    else newRows.set(row, cells);
  }
  return replaced(text, [...replacements, ...rowInsertions(newRows, spans)]);
}

const isAt = (cell: CellSpan, { row, column }: PlacedContent): boolean =>
  cell.row === row && cell.column === column;

function changeOf(text: string, { tag, inner, end }: CellSpan, content: CellContent): Replacement {
  const inside = text.slice(tag.end, inner);
  return { from: tag.start, to: end, text: changedCell(tag, inside, content) };
}

/** New cells of a row that is there, each before the first cell further right. */
function insertions(
  row: RowSpan,
  cells: readonly PlacedContent[],
  spans: SheetSpans,
): Replacement[] {
  const made = cells.map((edit) => ({ edit, text: cellText(edit, row, spans) }));
  if (row.tag.kind === "empty") return [filled(row, made.map(({ text }) => text).join(""))];
  const within = spans.cells.filter((one) => one.row === row.row);
  const placed = made.map(({ edit, text }): Replacement => {
    const next = within.find((one) => one.column > edit.column);
    const at = next ? next.tag.start : row.inner;
    return { from: at, to: at, text };
  });
  return [{ from: row.tag.start, to: row.tag.end, text: openTag(row.tag) }, ...placed];
}

/** New rows, each before the first row further down. */
function rowInsertions(
  rows: ReadonlyMap<number, readonly PlacedContent[]>,
  spans: SheetSpans,
): Replacement[] {
  const p = spans.data.tag.prefix;
  const made = [...rows].map(([row, cells]) => {
    const inside = cells.map((edit) => cellText(edit, null, spans)).join("");
    return { row, text: `<${p}row r="${row}">${inside}</${p}row>` };
  });
  if (made.length === 0) return [];
  if (spans.data.tag.kind === "empty") {
    return [filled(spans.data, made.map(({ text }) => text).join(""))];
  }
  return made.map(({ row, text }) => {
    const next = spans.rows.find((one) => one.row > row);
    const at = next ? next.tag.start : spans.data.inner;
    return { from: at, to: at, text };
  });
}

/** An element that was empty, with something inside. */
function filled({ tag, end }: Span, inside: string): Replacement {
  const text = `${openTag(tag)}${inside}</${tag.prefix}${tag.name}>`;
  return { from: tag.start, to: end, text };
}

/** A row's own hint of its first and last column would no longer hold. */
function openTag({ prefix, name, attributes }: Tag): string {
  return `<${prefix}${name}${withoutAttributes(attributes, ["spans"])}>`;
}

/** A new cell looks like its row, or else like its column, as it would when typed into. */
function cellText({ row, column, content }: PlacedContent, own: RowSpan | null, spans: SheetSpans) {
  const styled = own !== null && attribute(own.tag.attributes, "customFormat");
  const style =
    own !== null && (styled === "1" || styled === "true")
      ? attribute(own.tag.attributes, "s")
      : columnStyle(column, spans.columns);
  return newCell(spans.data.tag.prefix, address(row, column), style, content);
}

function columnStyle(column: number, columns: readonly Tag[]): string | undefined {
  const own = columns.find(({ attributes }) => {
    const [min, max] = [attribute(attributes, "min"), attribute(attributes, "max")];
    return Number(min) <= column && column <= Number(max);
  });
  return own && attribute(own.attributes, "style");
}
