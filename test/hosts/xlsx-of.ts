import {
  type Area,
  address,
  type Grid,
  type GridCell,
  type Workbook,
} from "../../src/model/grid.ts";
import { escaped, workbookOf } from "./package-of.ts";

/** The bytes of an .xlsx file that holds a plain workbook, cell by cell as Excel would store it. */
export function xlsxOf({ grids }: Workbook): Uint8Array {
  const cells = grids.flatMap(({ rows }) =>
    [...rows.values()].flatMap((row) => row.filter(Boolean)),
  );
  const formats = [...new Set(["General", ...cells.map((cell) => cell!.format)])];
  return workbookOf({
    sheets: grids.map((grid) => ({
      name: escaped(grid.name),
      data: dataOf(grid, formats),
      after: mergesOf(grid.merges),
      ...(grid.visibility !== "visible" && { state: stateOf(grid.visibility) }),
    })),
    styles: stylesOf(formats),
  });
}

const stateOf = (visibility: Grid["visibility"]) =>
  visibility === "very-hidden" ? "veryHidden" : visibility;

function stylesOf(formats: readonly string[]): string {
  const own = formats.map(
    (format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
  );
  const styles = formats.map((_format, index) => `<xf numFmtId="${200 + index}"/>`);
  return `<numFmts>${own.join("")}</numFmts><cellXfs>${styles.join("")}</cellXfs>`;
}

function dataOf({ rows }: Grid, formats: readonly string[]): string {
  return [...rows]
    .map(([row, cells]) => {
      const inside = cells.map((cell, column) =>
        cell ? cellXml(cell, address(row, column), formats.indexOf(cell.format)) : "",
      );
      return `<row r="${row}">${inside.join("")}</row>`;
    })
    .join("");
}

function cellXml({ type, text, formula }: GridCell, at: string, style: number): string {
  const written = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  const open = `<c r="${at}" s="${style}"`;
  if (type === "blank") return `${open}>${written}</c>`;
  if (type === "number") return `${open}>${written}<v>${text}</v></c>`;
  if (type === "boolean") return `${open} t="b">${written}<v>${text === "TRUE" ? 1 : 0}</v></c>`;
  if (type === "error") return `${open} t="e">${written}<v>${text}</v></c>`;
  if (formula !== undefined) return `${open} t="str">${written}<v>${escaped(text)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function mergesOf(merges: readonly Area[]): string {
  const inside = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${address(top, left)}:${address(bottom, right)}"/>`,
  );
  return inside.length === 0 ? "" : `<mergeCells>${inside.join("")}</mergeCells>`;
}
