import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../src/model/grid.ts";
import { catalogues } from "../src/standard/codes/index.ts";

/** How large a measured workbook is. */
export interface Size {
  readonly sheets: number;
  readonly lines: number;
  readonly columns: number;
}

/** Size of the workbook that the whole command is measured on. */
export const size: Size = { sheets: 20, lines: 500, columns: 12 };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

const headers = [
  ["功能分类科目", "", "合计", "本年收入", "", "", "", "", "", "", "", "上年结转"],
  [
    "科目编码",
    "科目名称",
    "",
    "小计",
    "财政拨款收入",
    "财政专户收入",
    "事业收入",
    "经营收入",
    "上级补助收入",
    "附属单位上缴收入",
    "其他收入",
    "",
  ],
];

/**
 * A workbook of twenty units' income tables, each of 500 subject lines by twelve columns that
 * add up, with formulas for every sum of a line: what a county bureau receives in one file.
 * Written here and not by a library, so that no library reads its own output.
 */
export function bigBook({ sheets, lines, columns }: Size = size): Uint8Array {
  const strings = new Map<string, number>();
  const text = (words: string) => {
    const known = strings.get(words);
    if (known !== undefined) return known;
    strings.set(words, strings.size);
    return strings.size - 1;
  };
  const names = Array.from({ length: sheets }, (_, index) => `单位${index + 1}`);
  const parts: Record<string, Uint8Array> = {};
  names.forEach((_, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      sheetXml(figures(index, lines, columns - 2), index, text),
    );
  });
  const rels = names.map((_, index) =>
    relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  parts["xl/workbook.xml"] = strToU8(
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join("")}</sheets></workbook>`,
  );
  parts["xl/_rels/workbook.xml.rels"] = strToU8(
    `${head}<Relationships xmlns="${packages}">${rels.join("")}${relation(98, "styles", "styles.xml")}${relation(99, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
  );
  parts["xl/styles.xml"] = strToU8(
    `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="2" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  parts["xl/sharedStrings.xml"] = strToU8(
    `${head}<sst xmlns="${main}">${[...strings.keys()].map((words) => `<si><t>${words}</t></si>`).join("")}</sst>`,
  );
  parts["_rels/.rels"] = strToU8(
    `${head}<Relationships xmlns="${packages}">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
  );
  parts["[Content_Types].xml"] = strToU8(
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  );
  return zipSync(parts, { level: 6 });
}

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

function sheetXml(
  lines: readonly FigureLine[],
  sheet: number,
  text: (words: string) => number,
): string {
  const rows: string[] = [];
  const words = (row: number, column: number, value: string) =>
    value === "" ? "" : `<c r="${columnLetters(column)}${row}" t="s"><v>${text(value)}</v></c>`;
  rows.push(`<row r="1">${words(1, 1, "部门预算收入总表")}</row>`);
  rows.push(
    `<row r="2">${words(2, 1, `${450 + sheet} 单位${sheet + 1}`)}${words(2, 6, "预算年度：2021")}${words(2, 12, "金额单位：万元")}</row>`,
  );
  headers.forEach((line, index) => {
    rows.push(
      `<row r="${index + 3}">${line.map((value, at) => words(index + 3, at + 1, value)).join("")}</row>`,
    );
  });
  lines.forEach(({ code, name, cents }, index) => {
    const row = index + 5;
    const cells = cents.map((value, at) => {
      const column = at + 3;
      const formula =
        column === 3 ? `<f>D${row}+L${row}</f>` : column === 4 ? `<f>SUM(E${row}:K${row})</f>` : "";
      return `<c r="${columnLetters(column)}${row}" s="1">${formula}<v>${value / 100}</v></c>`;
    });
    rows.push(
      `<row r="${row}">${words(row, 1, code)}${words(row, 2, name)}${cells.join("")}</row>`,
    );
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData><mergeCells count="4"><mergeCell ref="A3:B3"/><mergeCell ref="C3:C4"/><mergeCell ref="D3:K3"/><mergeCell ref="L3:L4"/></mergeCells></worksheet>`;
}

interface FigureLine {
  readonly code: string;
  readonly name: string;
  readonly cents: number[];
}

/** Lines in code order: a total, then 类, 款, 项 of the catalogue, all adding up (in cents, exact). */
function figures(sheet: number, count: number, columns: number): FigureLine[] {
  const lines = subjects(count).map(({ code, name }, index): FigureLine => ({
    code,
    name,
    cents: code.length === 7 ? leaf(sheet, index, columns) : new Array<number>(columns).fill(0),
  }));
  const sums = new Map(lines.map((line) => [line.code, line.cents]));
  for (const { code, cents } of lines) {
    if (code.length < 7) continue;
    for (const above of ["", code.slice(0, 3), code.slice(0, 5)]) {
      cents.forEach((value, at) => (sums.get(above)![at]! += value));
    }
  }
  return lines;
}

/** The total and the first subjects of the catalogue, as many as a sheet has lines. */
function subjects(lines: number): { readonly code: string; readonly name: string }[] {
  const { functional } = catalogues;
  const codes = [...new Set(functional.catalogue.entries.map((entry) => entry.code))].sort();
  const named = codes.flatMap((code) => {
    const name = functional.nameIn(2021, code);
    const parents = [code.slice(0, 3), code.slice(0, 5)];
    return name !== null && parents.every((one) => functional.nameIn(2021, one))
      ? [{ code, name }]
      : [];
  });
  const kept = named.slice(0, lines - 1);
  return [{ code: "", name: "合计" }, ...kept];
}

/** 合计, 小计, seven sources, 上年结转. */
function leaf(sheet: number, line: number, columns: number): number[] {
  const cents = Array.from({ length: columns }, (_, at) =>
    at < 2 ? 0 : ((sheet * 7919 + line * 104729 + at * 1299709) % 900000) + 100,
  );
  cents[1] = cents.slice(2, columns - 1).reduce((sum, value) => sum + value, 0);
  cents[0] = cents[1] + cents[columns - 1]!;
  return cents;
}
