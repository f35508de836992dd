import { type Unzipped, strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellFormulaValue, CellValue, Workbook as ExcelBook, Worksheet } from "exceljs";
import { type Area, address } from "../../model/grid.ts";
import type { LaidCell, LaidSheet, Layout } from "../../model/layout.ts";
import type { TemplateWriter } from "../ports.ts";
import { colours, page, usualRowHeight } from "../sheet-look.ts";
import { addValidations } from "./validations.ts";
import { styleOf } from "./styles.ts";

/** Writes templates through exceljs, which is large and loaded only when first asked for. */
export const templateWriter: TemplateWriter = { write: writeTemplate };

/** No clock: every template says it was made at the same moment. */
const made = new Date(Date.UTC(2018, 0, 1));

const unpacked = { zip: { compression: "STORE" } } as const;

/** The bytes of an .xlsx file with this layout; the same layout always gives the same bytes. */
async function writeTemplate(layout: Layout): Promise<Uint8Array> {
  const exceljs = await import("exceljs");
  const Workbook = exceljs.Workbook ?? exceljs.default.Workbook;
  const book = new Workbook();
  const author = layout.anonymous ? "" : "budget-disclosure";
  Object.assign(book, { creator: author, lastModifiedBy: author });
  if (layout.remark !== undefined) book.description = layout.remark;
  Object.assign(book, { created: made, modified: made });
  book.calcProperties.fullCalcOnLoad = true;
  for (const sheet of layout.sheets) addSheet(book, sheet);
  for (const { name, sheet, row, column } of layout.names) {
    const place = address(row, column).replace(/([A-Z]{1,3})(\d{1,7})/, "$$$1$$$2");
    book.definedNames.add(`'${sheet.replaceAll("'", "''")}'!${place}`, name);
  }
  const first = layout.sheets.findIndex(({ visibility }) => visibility === "visible");
  book.views = [
    {
      x: 0,
      y: 0,
      width: 24000,
      height: 14000,
      firstSheet: 0,
      activeTab: first,
      visibility: "visible",
    },
  ];
  // It is packed once more below, so packing it tight here would be work for nothing.
  const parts = partsOf(new Uint8Array(await book.xlsx.writeBuffer(unpacked)));
  return repacked(layout.anonymous === true ? withoutAuthor(parts) : parts);
}

/** The parts of a package without stray directory entries. */
const partsOf = (bytes: Uint8Array): Unzipped =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));

/** The library names somebody unknown where nobody is to be named. */
function withoutAuthor(parts: Unzipped): Unzipped {
  const path = "docProps/core.xml";
  const core = strFromU8(parts[path]!).replaceAll(">Unknown<", "><");
  return { ...parts, [path]: strToU8(core) };
}

/** A package with one fixed time on every part. */
const repacked = (parts: Unzipped): Uint8Array =>
  zipSync(parts, { level: 9, mtime: new Date(1980, 0, 1), os: 0 });

const paperSizes = { A4: 9, A3: 8 } as const;

function addSheet(book: ExcelBook, sheet: LaidSheet): void {
  const { rows, columns } = sheet.freeze;
  const worksheet = book.addWorksheet(sheet.name, {
    state: sheet.visibility,
    properties: { defaultRowHeight: usualRowHeight },
    views: [
      {
        state: "frozen",
        xSplit: columns,
        ySplit: rows,
        showGridLines: false,
        topLeftCell: address(rows + 1, columns + 1),
        activeCell: address(rows + 1, columns + 1),
      },
    ],
  });
  setPage(worksheet, sheet);
  sheet.widths.forEach((width, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = width;
    column.hidden = sheet.hiddenColumns.includes(index + 1);
  });
  for (const [row, height] of sheet.heights) worksheet.getRow(row).height = height;
  for (const cell of sheet.cells) addCell(worksheet, cell, sheet.protected);
  for (const { top, left, bottom, right } of sheet.merges) {
    worksheet.mergeCells(top, left, bottom, right);
  }
  addValidations(worksheet, sheet.validations);
  for (const [index, { area, formula }] of sheet.alarms.entries()) {
    const style = { font: { color: { argb: `FF${colours.alarm}` }, bold: true } };
    const rule = { type: "expression" as const, priority: index + 1, formulae: [formula], style };
    worksheet.addConditionalFormatting({ ref: rangeOf(area), rules: [rule] });
  }
  if (sheet.protected) protect(worksheet);
}

/** Landscape, one page wide, headings on every page, page numbers. */
function setPage(worksheet: Worksheet, sheet: LaidSheet): void {
  Object.assign(worksheet.pageSetup, {
    paperSize: paperSizes[sheet.paper],
    orientation: sheet.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    // The fill that marks inputs is for the screen.
    blackAndWhite: true,
    margins: page.margins,
    printArea: rangeOf(sheet.printed),
    ...(sheet.repeat && { printTitlesRow: `${sheet.repeat.first}:${sheet.repeat.last}` }),
  });
  worksheet.headerFooter.oddFooter = `&C${page.footer}`;
}

function addCell(worksheet: Worksheet, laid: LaidCell, protectedSheet: boolean): void {
  const cell = worksheet.getCell(laid.row, laid.column);
  const value = valueOf(laid);
  if (value !== null) cell.value = value;
  cell.style = styleOf(laid, protectedSheet);
}

function valueOf({ content, formula }: LaidCell): CellValue {
  const plain =
    content === null ? null : content.kind === "number" ? Number(content.text) : content.text;
  if (formula === undefined) return plain;
  return { formula, ...(plain !== null && { result: plain }) } as CellFormulaValue;
}

const rangeOf = ({ top, left, bottom, right }: Area) =>
  `${address(top, left)}:${address(bottom, right)}`;

/** Locks without a password: a clerk may insert and delete rows, set widths, and lift the lock. */
function protect(worksheet: Worksheet): void {
  Object.assign(worksheet, {
    sheetProtection: {
      sheet: true,
      objects: false,
      scenarios: false,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      deleteRows: true,
      sort: true,
      autoFilter: true,
    },
  });
}
