import type { SourceWriter } from "../source-writer.ts";
import type { Block, Cell, Paragraph, Row, Table } from "./blocks.ts";
import type { ListCounter } from "./list-counter.ts";
import { isContentsStyle, outlineOf, type Styles } from "./styles.ts";

/** A heading longer than this is a paragraph somebody gave an outline level. */
const longestHeading = 100;

/** Lays the blocks of a document down as lines, tables and headings. */
export class BlockWriter {
  constructor(
    private readonly writer: SourceWriter,
    private readonly counter: ListCounter,
    private readonly styles: Styles,
  ) {}

  write(blocks: readonly Block[]): void {
    let carried = "";
    const boxes: Block[] = [];
    for (const block of blocks) {
      if (block.kind === "table") {
        if (carried !== "") this.writer.paragraph(carried);
        carried = "";
        this.table(block);
        continue;
      }
      boxes.push(...block.boxes);
      if (block.joinsNext) {
        carried += block.text;
        continue;
      }
      this.paragraph(block, carried + block.text);
      carried = "";
      this.write(boxes.splice(0));
    }
    if (carried !== "") this.writer.paragraph(carried);
    if (boxes.length > 0) this.write(boxes);
  }

  private paragraph(paragraph: Paragraph, words: string): void {
    const isContents = paragraph.isContents || isContentsStyle(this.styles, paragraph.style);
    const text = this.counter.next(paragraph) + (isContents ? words.replace(/\t/g, "…………") : words);
    const outline = paragraph.outline ?? outlineOf(this.styles, paragraph.style);
    const isHeading =
      outline !== null &&
      outline < 9 &&
      !isContents &&
      text.trim() !== "" &&
      text.length <= longestHeading;
    this.writer.paragraph(text, isHeading ? outline + 1 : null);
  }

  private table(table: Table): void {
    const rows = table.rows.filter((row) => !row.isDeleted).map(shownCells);
    const spans = rowsSpanned(rows);
    this.writer.openTable();
    for (const row of rows) {
      this.writer.openRow();
      if (row.before > 0) this.emptyCell(row.before);
      for (const cell of row.cells) {
        const span = spans.get(cell);
        if (span === undefined) continue;
        this.writer.openCell(cell.columns, span);
        this.write(cell.blocks);
        this.writer.closeCell();
      }
      this.writer.closeRow();
    }
    this.writer.closeTable();
  }

  private emptyCell(columns: number): void {
    this.writer.openCell(columns, 1);
    this.writer.closeCell();
  }
}

/** A row with the cells that are shown: deleted ones gone, those joined sideways made one. */
function shownCells(row: Row): Row {
  const cells: Cell[] = [];
  for (const cell of row.cells) {
    if (cell.isDeleted) continue;
    const before = cells.at(-1);
    if (cell.joinsBefore && before) cells[cells.length - 1] = joined(before, cell);
    else cells.push(cell);
  }
  return { ...row, cells };
}

function joined(cell: Cell, next: Cell): Cell {
  return { ...cell, columns: cell.columns + next.columns };
}

/** How many rows each cell spans; cells that continue the one above are not in the map. */
function rowsSpanned(rows: readonly Row[]): Map<Cell, number> {
  const spans = new Map<Cell, number>();
  let above = new Map<number, Cell>();
  for (const row of rows) {
    const here = new Map<number, Cell>();
    let column = row.before;
    for (const cell of row.cells) {
      const top = cell.down === "continue" ? above.get(column) : undefined;
      if (top) spans.set(top, spans.get(top)! + 1);
      else spans.set(cell, 1);
      if (cell.down !== null) here.set(column, top ?? cell);
      column += cell.columns;
    }
    above = here;
  }
  return spans;
}
