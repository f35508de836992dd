import { type Area, columnLetters } from "../../model/grid.ts";
import type { LaidCell, LaidSheet } from "../../model/layout.ts";
import { colours, isTinted, looks, typeface, usualRowHeight, wraps } from "../sheet-look.ts";
import { addressLists, areaAddress, rectanglesOf, stretchesOf } from "./rectangles.ts";

/** Points per character of a column's width, as the file templates count it. */
const pointsPerCharacter = 5.25;

/** Gives a filled sheet its letters, frames, widths and heights; equal cells are dressed at once. */
export function dressSheet(sheet: Excel.Worksheet, laid: LaidSheet): void {
  const { cells } = laid;
  dressLetters(sheet, laid);
  for (const area of rectanglesOf(cells.filter(({ kind }) => looks[kind].boxed))) {
    frame(sheet, area);
  }
  const dress = (
    chosen: (cell: LaidCell) => boolean,
    give: (format: Excel.RangeFormat) => void,
  ) => {
    for (const list of addressLists(rectanglesOf(cells.filter(chosen)))) {
      give(sheet.getRanges(list).format);
    }
  };
  dress(
    (cell) => isTinted(cell, laid.protected),
    (format) => (format.fill.color = `#${colours.input}`),
  );
  dress(
    ({ unlocked }) => unlocked,
    (format) => (format.protection.locked = false),
  );
  setColumns(sheet, laid);
  setRows(sheet, laid);
}

/** Type size and alignment, one look after the other. */
function dressLetters(sheet: Excel.Worksheet, { cells }: LaidSheet): void {
  const alike = new Map<string, [LaidCell, ...LaidCell[]]>();
  for (const cell of cells) {
    const { size, bold } = looks[cell.kind];
    const key = [size, bold, cell.align, cell.indent, wraps(cell)].join("|");
    const known = alike.get(key);
    if (known) known.push(cell);
    else alike.set(key, [cell]);
  }
  for (const same of alike.values()) {
    const [{ kind, align, indent }] = same;
    for (const list of addressLists(rectanglesOf(same))) {
      const { format } = sheet.getRanges(list);
      format.font.name = typeface;
      format.font.size = looks[kind].size;
      format.font.bold = looks[kind].bold;
      format.horizontalAlignment = alignments[align];
      format.verticalAlignment = "Center";
      format.wrapText = wraps(same[0]);
      if (indent > 0) format.indentLevel = indent;
    }
  }
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

/** Thin lines around and between the cells of an area. */
function frame(sheet: Excel.Worksheet, area: Area): void {
  const { borders } = sheet.getRange(areaAddress(area)).format;
  const lines = [
    "EdgeTop" as const,
    "EdgeBottom" as const,
    "EdgeLeft" as const,
    "EdgeRight" as const,
    // Excel knows no lines between the cells of a single row or column.
    ...(area.bottom > area.top ? ["InsideHorizontal" as const] : []),
    ...(area.right > area.left ? ["InsideVertical" as const] : []),
  ];
  for (const one of lines) {
    const line = borders.getItem(one);
    line.style = "Continuous";
    line.color = `#${colours.frame}`;
  }
}

function setColumns(sheet: Excel.Worksheet, { widths, hiddenColumns }: LaidSheet): void {
  widths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    const column = sheet.getRange(`${letters}:${letters}`);
    column.format.columnWidth = width * pointsPerCharacter;
    if (hiddenColumns.includes(index + 1)) column.columnHidden = true;
  });
}

/** Heights come after the words: entering long ones makes Excel heighten a row. */
function setRows(sheet: Excel.Worksheet, { heights, printed }: LaidSheet): void {
  const byHeight = new Map<number, number[]>();
  for (let row = printed.top; row <= printed.bottom; row++) {
    const height = heights.get(row) ?? usualRowHeight;
    const known = byHeight.get(height);
    if (known) known.push(row);
    else byHeight.set(height, [row]);
  }
  for (const [height, rows] of byHeight) {
    for (const [first, final] of stretchesOf(rows)) {
      sheet.getRange(`${first}:${final}`).format.rowHeight = height;
    }
  }
}
