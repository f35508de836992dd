import { address, type Area, columnLetters, parseAddress } from "../../src/model/grid.ts";

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** A sheet's name, where an address says one, and its cells. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Takes an address apart: `B2`, `A1:C3`, `A:C`, `2:5`, `'表 1'!A1`; null when it is none. */
export function parseReference(text: string): Reference | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts) return null;
  const area = parseArea(parts[3]!.toUpperCase());
  return area && { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null, area };
}

function parseArea(text: string): Area | null {
  const [first = "", second = first] = text.split(":");
  const [from, to] = [parseAddress(first), parseAddress(second)];
  if (from && to) {
    return {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
  }
  if (!text.includes(":")) return null;
  const columns = [first, second].map((one) => parseAddress(`${one}1`)?.column);
  const [left, right] = columns;
  if (left && right && /^\$?[A-Z]+:\$?[A-Z]+$/.test(text)) {
    return { top: 1, left, bottom: lastRow, right };
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (!rows) return null;
  return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: lastColumn };
}

/** Address of an area without its sheet: `B2`, `A1:C3`, `A:C`, `2:5`. */
export function areaText(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumn(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (isEntireRow(area)) return `${top}:${bottom}`;
  const first = address(top, left);
  return top === bottom && left === right ? first : `${first}:${address(bottom, right)}`;
}

export const isEntireColumn = ({ top, bottom }: Area) => top === 1 && bottom === lastRow;
export const isEntireRow = ({ left, right }: Area) => left === 1 && right === lastColumn;

/** Address with its sheet, quoted where Excel quotes it. */
export function referenceText(sheet: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseAddress(sheet.toUpperCase());
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${areaText(area)}`;
}

/** The cells two areas have in common. */
export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const rowsIn = ({ top, bottom }: Area) => bottom - top + 1;
export const columnsIn = ({ left, right }: Area) => right - left + 1;
export const cellsIn = (area: Area) => rowsIn(area) * columnsIn(area);

/** The smallest area that holds all of them; null for none. */
export function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  return areas.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
}
