import type { ComposedChart } from "../../model/chart.ts";
import { packed, relationships } from "./package.ts";
import { declaration, escaped, named, spaces } from "./xml.ts";

const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The sheet in which a chart's figures stand. */
export const sheetName = "数据";

/** The figures of a chart as a small workbook inside the document, so that they can be edited there. */
export function chartWorkbook({ series, points }: ComposedChart): Uint8Array {
  const head = ["项目", ...series].map(textCell(1));
  const lines = points.map(({ name, figures }, nth) =>
    [
      textCell(nth + 2)(name, 0),
      ...figures.map(
        ({ value }, at) => `<c r="${columnLetter(at + 1)}${nth + 2}"><v>${value}</v></c>`,
      ),
    ].join(""),
  );
  const rows = [head.join(""), ...lines].map((cells, nth) => `<row r="${nth + 1}">${cells}</row>`);
  return packed([
    {
      path: "_rels/.rels",
      content: relationships([{ id: "rId1", kind: "officeDocument", to: "xl/workbook.xml" }]),
    },
    {
      path: "xl/workbook.xml",
      type: `${office}.sheet.main+xml`,
      content:
        `${declaration}<workbook xmlns="${workbookSpace}" ${named("r")}><sheets>` +
        `<sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      path: "xl/_rels/workbook.xml.rels",
      content: relationships([{ id: "rId1", kind: "worksheet", to: "worksheets/sheet1.xml" }]),
    },
    {
      path: "xl/worksheets/sheet1.xml",
      type: `${office}.worksheet+xml`,
      content: `${declaration}<worksheet xmlns="${workbookSpace}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
    },
  ]);
}

const workbookSpace = spaces.s;

/** Letter of a column, from 0; a chart has few. */
export const columnLetter = (nth: number): string => String.fromCharCode(65 + nth);

const textCell = (row: number) => (text: string, column: number) =>
  `<c r="${columnLetter(column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
