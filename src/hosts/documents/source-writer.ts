import type { SourceCell, SourceTable, SourceText } from "../../model/document.ts";
import { isDataTable, type OpenCell, type OpenTable } from "./data-table.ts";
import { deepestTable, type DocumentLimits, documentTooLarge } from "./limits.ts";

/**
 * Writes a document down as text, one paragraph after the other, and notes on the way where
 * lines, headings, tables and cells stand. Every paragraph of a cell is a line as well, so that
 * a table that merely lays out a page leaves its prose in place.
 */
export class SourceWriter {
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly starts: number[] = [];
  private readonly tables: SourceTable[] = [];
  private readonly headings: { start: number; level: number }[] = [];
  private readonly open: OpenTable[] = [];
  private cells = 0;

  constructor(private readonly limits: DocumentLimits) {}

  /**
   * A paragraph; breaks inside it stay line ends, but count as no new place.
   * @param heading its level where the format marks it as a heading
   */
  paragraph(text: string, heading: number | null = null): void {
    const start = this.length;
    this.starts.push(start);
    this.pieces.push(text, "\n");
    this.length += text.length + 1;
    if (this.length > this.limits.characters) throw documentTooLarge("文字过多");
    if (heading !== null) this.headings.push({ start, level: heading });
    const cell = this.openCellNow();
    if (!cell) return;
    cell.paragraphs += 1;
    cell.end = start + text.length;
    cell.characters += text.length;
  }

  openTable(isLayout = false): void {
    if (this.open.length >= deepestTable) throw documentTooLarge("表格嵌套过深");
    this.open.push({ start: this.length, rows: [], isLayout, row: null, cell: null });
  }

  openRow(): void {
    const table = this.open.at(-1);
    if (table) table.row = [];
  }

  openCell(columns: number, rows: number): void {
    const table = this.open.at(-1);
    if (!table) return;
    if (++this.cells > this.limits.cells) throw documentTooLarge("表格单元格过多");
    table.row ??= [];
    const start = this.length;
    table.cell = { start, end: start, columns, rows, paragraphs: 0, characters: 0 };
  }

  /** An empty cell is a line of its own too, as in the table it comes from. */
  closeCell(): void {
    const table = this.open.at(-1);
    if (!table?.cell) return;
    if (table.cell.paragraphs === 0) this.paragraph("");
    table.row?.push(table.cell);
    table.cell = null;
  }

  closeRow(): void {
    const table = this.open.at(-1);
    if (!table?.row) return;
    table.rows.push(table.row);
    table.row = null;
  }

  closeTable(): void {
    this.closeCell();
    this.closeRow();
    const table = this.open.pop();
    if (!table) return;
    const around = this.open.at(-1);
    const isData = isDataTable(table);
    if (isData) {
      this.tables.push(settled(table));
      while ((this.headings.at(-1)?.start ?? -1) >= table.start) this.headings.pop();
    }
    if (around && (isData || table.isLayout)) around.isLayout = true;
    const cell = around?.cell;
    if (!cell) return;
    for (const inner of table.rows.flat()) {
      cell.paragraphs += inner.paragraphs;
      cell.characters += inner.characters;
      cell.end = Math.max(cell.end, inner.end);
    }
  }

  finish(
    rest: Pick<SourceText, "name" | "format" | "countedBy" | "lineEnds" | "remarks" | "charts">,
  ): SourceText {
    while (this.open.length > 0) this.closeTable();
    return {
      ...rest,
      text: this.pieces.join(""),
      starts: this.starts.length > 0 ? this.starts : [0],
      tables: this.tables.sort((a, b) => a.start - b.start),
      headings: this.headings,
      trust: "full",
    };
  }

  private openCellNow(): OpenCell | null {
    return this.open.at(-1)?.cell ?? null;
  }
}

/** A closed table with spans that stay inside it. */
function settled({ rows }: OpenTable): SourceTable {
  const kept = rows.map((row, index) =>
    row.map((cell): SourceCell => ({
      start: cell.start,
      end: cell.end,
      columns: cell.columns,
      rows: Math.min(cell.rows, rows.length - index),
    })),
  );
  const cells = kept.flat();
  return { start: cells[0]!.start, end: cells.at(-1)!.end, rows: kept };
}
