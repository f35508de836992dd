import type { Area } from "../../model/grid.ts";

/** Gives merged areas once they have been synced. */
export type Merges = () => readonly Area[];

/**
 * Asks a range for the merged areas it touches.
 * @param rowsAtOnce asks for so many rows at a time; the range's size must then be loaded
 */
export function loadMerges(range: Excel.Range, rowsAtOnce?: number): Merges {
  const parts = rowsAtOnce === undefined ? [range] : partsOf(range, rowsAtOnce);
  const asked = parts.map((part) => {
    const merged = part.getMergedAreasOrNullObject();
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return merged;
  });
  return () => {
    const areas = asked.flatMap((merged) => (merged.isNullObject ? [] : areasOf(merged)));
    return [...new Map(areas.map((area) => [`${area.top},${area.left}`, area])).values()];
  };
}

function partsOf(range: Excel.Range, rowsAtOnce: number): Excel.Range[] {
  const parts: Excel.Range[] = [];
  for (let row = 0; row < range.rowCount; row += rowsAtOnce) {
    const more = Math.min(rowsAtOnce, range.rowCount - row) - 1;
    parts.push(range.getRow(row).getResizedRange(more, 0));
  }
  return parts;
}

const areasOf = ({ areas }: Excel.RangeAreas): Area[] =>
  areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  }));
