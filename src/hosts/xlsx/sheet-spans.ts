import { columnOf, packedPlace, rowOf } from "./place.ts";
import { attribute, type Tag, tagsOf } from "./patch-tags.ts";

/** An element: its first tag, and where what is inside it and the element itself end. */
export interface Span {
  readonly tag: Tag;
  /** Where the closing tag begins; the end of the tag for an empty element. */
  readonly inner: number;
  readonly end: number;
}

export interface CellSpan extends Span {
  readonly row: number;
  readonly column: number;
}

export interface RowSpan extends Span {
  readonly row: number;
}

/** Where the elements of a worksheet stand in its text. */
export interface SheetSpans {
  readonly data: Span;
  readonly rows: readonly RowSpan[];
  /** Cells of the rows that were asked for, in the file's order. */
  readonly cells: readonly CellSpan[];
  /** Columns that have a style of their own. */
  readonly columns: readonly Tag[];
}

/** Finds the rows, and the cells of some rows, in a worksheet that was read before; null without cells' data. */
export function sheetSpans(text: string, wanted: ReadonlySet<number>): SheetSpans | null {
  const scan = new SpanScan(wanted);
  for (const tag of tagsOf(text)) {
    scan.take(tag);
    if (scan.data) break;
  }
  const { data, rows, cells, columns } = scan;
  return data && { data, rows, cells, columns };
}

/** Follows the tags of a worksheet up to the end of its cells. */
class SpanScan {
  data: Span | null = null;
  readonly rows: RowSpan[] = [];
  readonly cells: CellSpan[] = [];
  readonly columns: Tag[] = [];

  private dataTag: Tag | null = null;
  private rowTag: Tag | null = null;
  private cellTag: Tag | null = null;
  private row = 0;
  /** Of the row element itself: a cell may name another one. */
  private named = 0;
  private column = 0;

  constructor(private readonly wanted: ReadonlySet<number>) {}

  take(tag: Tag): void {
    if (this.cellTag) {
      if (tag.name === "c" && tag.kind === "close") this.endCell(tag);
    } else if (this.rowTag) {
      if (tag.name === "c") this.beginCell(tag);
      else if (tag.name === "row") this.endRow(tag);
    } else if (this.dataTag) {
      if (tag.name === "row") this.beginRow(tag);
      else if (tag.name === "sheetData") this.data = spanOf(this.dataTag, tag);
    } else if (tag.name === "col") this.columns.push(tag);
    else if (tag.name === "sheetData") {
      if (tag.kind === "empty") this.data = emptySpan(tag);
      else this.dataTag = tag;
    }
  }

  private beginRow(tag: Tag): void {
    const named = attribute(tag.attributes, "r");
    this.row = named === undefined ? this.row + 1 : Number(named);
    this.named = this.row;
    this.column = 0;
    if (tag.kind === "empty") this.rows.push({ ...emptySpan(tag), row: this.named });
    else this.rowTag = tag;
  }

  private endRow(tag: Tag): void {
    this.rows.push({ ...spanOf(this.rowTag!, tag), row: this.named });
    this.rowTag = null;
  }

  private beginCell(tag: Tag): void {
    const place = packedPlace(attribute(tag.attributes, "r") ?? "");
    this.column = place === 0 ? this.column + 1 : columnOf(place);
    if (place !== 0) this.row = rowOf(place);
    if (tag.kind === "empty") this.keep(emptySpan(tag));
    else this.cellTag = tag;
  }

  private endCell(tag: Tag): void {
    this.keep(spanOf(this.cellTag!, tag));
    this.cellTag = null;
  }

  private keep(span: Span): void {
    if (!this.wanted.has(this.row)) return;
    this.cells.push({ ...span, row: this.row, column: this.column });
  }
}

const spanOf = (tag: Tag, closing: Tag): Span => ({
  tag,
  inner: closing.start,
  end: closing.end,
});

const emptySpan = (tag: Tag): Span => ({ tag, inner: tag.end, end: tag.end });
