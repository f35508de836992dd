/** A cell while its table is being written down. */
export interface OpenCell {
  readonly start: number;
  end: number;
  readonly columns: number;
  readonly rows: number;
  paragraphs: number;
  characters: number;
}

/** A table while it is being written down. */
export interface OpenTable {
  readonly start: number;
  readonly rows: OpenCell[][];
  /** Known to lay out a page: it holds another table, or says so. */
  isLayout: boolean;
  row: OpenCell[] | null;
  cell: OpenCell | null;
}

/** A cell longer than this is prose, or holds it. */
const longCell = 300;

/**
 * Does a table hold data, or does it merely lay out a page? Its prose must stay prose: a box
 * around a paragraph, a menu beside an article, the frame of a web page are no data. A goal of
 * an indicator table may be long, but it does not outweigh the table around it.
 */
export function isDataTable(table: OpenTable): boolean {
  if (table.isLayout) return false;
  const cells = table.rows.flat();
  const filled = cells.filter((cell) => cell.characters > 0);
  if (filled.length < 2 || table.rows.every((row) => row.length < 2)) return false;
  const all = filled.reduce((sum, cell) => sum + cell.characters, 0);
  const longest = filled.reduce((most, cell) => Math.max(most, cell.characters), 0);
  if (longest <= longCell) return true;
  return longest * 10 < all * 6 || filled.length >= 12;
}
