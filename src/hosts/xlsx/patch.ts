import { decimalOfStored, equals } from "../../model/decimal.ts";
import { cellAt, type GridCell, parseAddress, type Workbook } from "../../model/grid.ts";
import { type CellContent, type CellEdit, HostRefusal } from "../ports.ts";
import { damaged } from "./damage.ts";
import { grouped } from "./grouped.ts";
import { inflateWithFflate } from "./inflate.ts";
import { defaultLimits } from "./limits.ts";
import { recalculatedOnLoad } from "./patch-calculation.ts";
import { type PlacedContent, patchedSheet } from "./patch-sheet.ts";
import { partText } from "./patch-tags.ts";
import { replaceEntries } from "./patch-zip.ts";
import { mainPart, type XlsxReaderOptions, xlsxReader } from "./read-workbook.ts";
import { readRelationships } from "./relationships.ts";
import { refuseUnstorable } from "./storable.ts";
import { openPackage, type WorkbookPackage } from "./workbook-package.ts";
import { readWorkbookPart } from "./workbook-part.ts";

/**
 * A copy of an .xlsx or .xlsm file with some cells changed; every part that holds none of them
 * stays byte for byte. Figures are written exactly, words as words. A cell with a formula keeps
 * it: the edit refreshes its stored result, and the program calculates anew when it opens the copy.
 * @throws UnreadableWorkbook, and HostRefusal where the edits do not fit the file
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  options: XlsxReaderOptions = {},
): Uint8Array {
  const reader = xlsxReader(options);
  const before = reader.read(bytes, "");
  const bySheet = grouped(
    edits.filter((edit) => changes(edit, before)),
    ({ sheet }) => sheet,
  );
  if (bySheet.size === 0) return bytes;
  const limits = { ...defaultLimits, ...options.limits };
  const book = openPackage(bytes, options.inflate ?? inflateWithFflate, limits);
  refuseSigned(book);
  const main = mainPart(book);
  const { sheets } = readWorkbookPart(book, main, readRelationships(book, main));
  const parts = new Map<string, Uint8Array>();
  for (const [name, here] of bySheet) {
    const { path } = sheets.find((sheet) => sheet.name === name)!;
    changePart(book, path, parts, (text) => patchedSheet(text, placed(here)));
  }
  if (hasFormulas(before)) changePart(book, main, parts, recalculatedOnLoad);
  const copy = replaceEntries(bytes, parts);
  refuseUnlike(reader.read(copy, ""), edits);
  return copy;
}

function changePart(
  book: WorkbookPackage,
  path: string,
  parts: Map<string, Uint8Array>,
  change: (text: string) => string,
): void {
  const part = book.part(path);
  if (!part) throw damaged(path);
  parts.set(path.toLowerCase(), new TextEncoder().encode(change(partText(part))));
}

function refuseSigned(book: WorkbookPackage): void {
  if (!readRelationships(book, "").some(({ kind }) => kind === "origin")) return;
  throw new HostRefusal(
    "工作簿带有数字签名，改动会使签名失效；请先在 Excel 中删除签名并另存，再试。",
  );
}

const placed = (edits: readonly CellEdit[]): PlacedContent[] =>
  edits.map(({ cell, becomes }) => ({ ...parseAddress(cell)!, content: becomes }));

const hasFormulas = ({ grids }: Workbook): boolean =>
  grids.some(({ rows }) =>
    [...rows.values()].some((cells) => cells.some((cell) => cell?.formula !== undefined)),
  );

/** Whether an edit changes anything. @throws HostRefusal where it does not fit the file */
function changes(edit: CellEdit, workbook: Workbook): boolean {
  const { sheet, cell, was, becomes } = edit;
  const here = `${sheet}!${cell}`;
  const found = cellOf(workbook, edit);
  if (!holds(found, was)) {
    throw new HostRefusal(
      `${here} 已不是列出时的内容，没有改动任何单元格；请重新打开文件核对后再改。`,
    );
  }
  if (becomes.kind === "formula" && becomes.text !== found?.formula) {
    throw new HostRefusal(`${here} 的公式不能在副本中改写；请在 Excel 或 WPS 中修改公式。`);
  }
  refuseUnstorable(edit);
  if (becomes.kind === "formula") return false;
  return found?.formula === undefined
    ? was.kind !== becomes.kind || was.text !== becomes.text
    : !shows(found, becomes);
}

function cellOf({ grids }: Workbook, { sheet, cell }: CellEdit): GridCell | undefined {
  const grid = grids.find(({ name }) => name === sheet);
  const at = parseAddress(cell);
  if (!grid || !at) {
    throw new HostRefusal(`没有 ${sheet}!${cell} 这个单元格；请重新打开文件核对后再改。`);
  }
  return cellAt(grid, at.row, at.column);
}

function holds(cell: GridCell | undefined, { kind, text }: CellContent): boolean {
  if (kind === "formula") return cell?.formula === text;
  return cell?.formula === undefined && shows(cell, { kind, text });
}

/** Whether a cell's content, or the stored result of its formula, is this. */
function shows(cell: GridCell | undefined, { kind, text }: CellContent): boolean {
  const type = cell?.type ?? "blank";
  if (kind === "blank" || text === "")
    return type === "blank" || (type === "text" && cell!.text === "");
  if (kind === "number") return type === "number" && sameFigure(cell!.text, text);
  return type !== "number" && type !== "blank" && cell!.text === text;
}

function sameFigure(one: string, other: string): boolean {
  const [a, b] = [decimalOfStored(one), decimalOfStored(other)];
  return a && b ? equals(a, b) : one === other;
}

/** The last line of defence: the copy is read again and must hold what was asked for. */
function refuseUnlike(copy: Workbook, edits: readonly CellEdit[]): void {
  for (const edit of edits) {
    const found = cellOf(copy, edit);
    if (edit.becomes.kind === "formula" || shows(found, edit.becomes)) continue;
    throw new HostRefusal(
      `${edit.sheet}!${edit.cell} 未能写成，没有生成副本；请在 Excel 或 WPS 中打开并另存后再试。`,
    );
  }
}
