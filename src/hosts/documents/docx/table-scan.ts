import { type Attributes, prefixed } from "../../xlsx/scan-xml.ts";
import { type Block, newCell, type Table } from "./blocks.ts";

/** Columns one cell may span: Word itself ends at 63. */
const mostColumns = 1_000;

/** The tables of one room while their XML goes by. */
export class TableScan {
  private readonly tables: Table[] = [];

  open(): Table {
    const table: Table = { kind: "table", rows: [] };
    this.tables.push(table);
    return table;
  }

  close(): void {
    this.tables.pop();
  }

  row(): void {
    this.tables.at(-1)?.rows.push({ cells: [], before: 0, isDeleted: false });
  }

  /** A new cell; the room of its blocks. */
  cell(): Block[] {
    const cell = newCell();
    this.tables.at(-1)?.rows.at(-1)?.cells.push(cell);
    return cell.blocks;
  }

  /** One property of the last row (`trPr`) or cell (`tcPr`). */
  property(name: string, attributes: Attributes): void {
    const row = this.tables.at(-1)?.rows.at(-1);
    const cell = row?.cells.at(-1);
    const value = prefixed(attributes, "val");
    if (!row) return;
    if (name === "del") row.isDeleted = true;
    else if (name === "gridBefore") row.before = count(value, 0);
    if (!cell) return;
    if (name === "gridSpan") cell.columns = count(value, 1);
    else if (name === "vMerge") cell.down = value === "restart" ? "restart" : "continue";
    else if (name === "hMerge") cell.joinsBefore = value !== "restart";
    else if (name === "cellDel") cell.isDeleted = true;
  }
}

function count(value: string | undefined, least: number): number {
  const number = value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : least;
  return Math.min(Math.max(number, least), mostColumns);
}
