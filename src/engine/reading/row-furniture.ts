import type { Grid, GridCell, GridRow } from "../../model/grid.ts";
import type { OpenBlock } from "./open-block.ts";
import { wordsOf } from "./read-cell.ts";
import { isSignature } from "./surroundings.ts";
import { bare, isTotalWord } from "./words.ts";

/** Rows that are no lines: 栏次, title and headers again on the next page, page numbers, signatures. */
export class RowFurniture {
  private readonly above = new Set<string>();

  constructor(
    grid: Grid,
    headerLast: number,
    private readonly blocks: readonly OpenBlock[],
  ) {
    for (const [row, cells] of grid.rows) {
      if (row > headerLast) break;
      for (const cell of cells) if (cell?.type === "text") this.above.add(bare(cell.text));
    }
  }

  has(cells: GridRow): boolean {
    const filled: GridCell[] = [];
    let computed = false;
    for (const cell of cells) {
      if (cell === undefined) continue;
      if (cell.text !== "") filled.push(cell);
      else if (cell.formula !== undefined) computed = true;
    }
    if (filled.length === 0) return !computed;
    const first = bare(wordsOf(filled[0]));
    if (first === "栏次" || isSignature(first)) return true;
    if (filled.length === 1)
      return this.isPageNumber(filled[0]!, cells) || this.isAbove(filled[0]!);
    if (isColumnNumbers(filled)) return true;
    if (isTotalWord(first)) return false;
    return filled.every((cell) => this.isAbove(cell));
  }

  /** Whether a cell says again what stands above the lines; a total line repeats 合计. */
  isAbove(cell: GridCell): boolean {
    if (cell.type !== "text") return false;
    const words = bare(cell.text);
    return words !== "" && !isTotalWord(words) && this.above.has(words);
  }

  private isPageNumber(cell: GridCell, cells: GridRow): boolean {
    const at = cells.indexOf(cell);
    if (this.blocks.some(({ figures }) => figures.some((one) => one.at === at))) return false;
    return /^(?:[-—]?\d{1,3}[-—]?|第\d+页.*)$/.test(bare(cell.text));
  }
}

function isColumnNumbers(filled: readonly GridCell[]): boolean {
  return (
    filled.length >= 3 && filled.every((cell, index) => cell.text.trim() === String(index + 1))
  );
}
