import ExcelJS from "exceljs";
import { templateWriter } from "../../src/hosts/exceljs/template-writer.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import type { GridCell, Workbook } from "../../src/model/grid.ts";
import { checkReading } from "../../src/engine/check.ts";
import { standard } from "../../src/standard/index.ts";
import { relationTexts, reviewRows } from "../../src/report/review-rows.ts";
import { loadDocument } from "../departments/departments.ts";
import { disclosed, workbookFrom } from "../departments/disclosed.ts";
import { plainText, shortText } from "../../src/report/plain-text.ts";
import { reviewLayout } from "../../src/report/review-sheet.ts";
import { Office, officeInstalled } from "../templates/office.ts";
import {
  document,
  documentSaying,
  firstError,
  hostile,
  names,
  tool,
  unreadable,
  withOneLetStand,
} from "./documents.ts";

const at = "2026-03-04T01:02:03Z";
const written = (documents: Parameters<typeof reviewLayout>[1], by?: string) =>
  templateWriter.write(
    reviewLayout(tool, documents, by === undefined ? { names, at } : { names, at, by }),
  );

const cellsOf = ({ grids }: Workbook): GridCell[] =>
  grids.flatMap(({ rows }) =>
    [...rows.values()].flatMap((cells) => cells.flatMap((one?: GridCell) => one ?? [])),
  );

/** Rows as their words, empty cells left out. */
const rowsOf = ({ grids }: Workbook, sheet = 0): string[][] =>
  [...grids[sheet]!.rows.values()].map((cells) =>
    cells.flatMap((one?: GridCell) => one?.text ?? []),
  );

describe("the record", () => {
  const read = async (...args: Parameters<typeof written>) =>
    xlsxReader().read(await written(...args), "核对记录");

  test("says what was checked, by whom, when, with what, and how much was covered", async () => {
    const rows = rowsOf(await read([withOneLetStand], "王芳"));
    const said = new Map(rows.map(([name, ...rest]) => [name, rest.join(" ")]));
    expect(said.get("文件")).toBe("planted.xlsx");
    expect(said.get("核对人")).toBe("王芳");
    expect(said.get("核对时间")).toBe("2026-03-04 09:02（北京时间）");
    expect(said.get("程序")).toBe("budget 1.2.3；标准 2021.1");
    expect(said.get("结论")).toMatch(/^发现：错误 \d+.*；另已放行 1 处（错误 1）$/);
    const { mentions, agree } = document.summary;
    expect(said.get("覆盖")).toContain(`金额 ${mentions} 个：相符 ${agree}`);
  });

  test("has a row for every finding, with what was decided", async () => {
    const rows = rowsOf(await read([withOneLetStand]));
    const header = rows.findIndex(([first]) => first === "序号");
    expect(rows[header]!.join(" ")).toBe(
      "序号 级别 规则 位置 问题 应为 实为 相差 下一步 依据 处理 规则编号",
    );
    const { findings } = withOneLetStand;
    findings.forEach((finding, index) => {
      const row = rows[header + 1 + index]!;
      expect(row[0]).toBe(String(index + 1));
      expect(row[2]).toBe(names.rules.get(finding.rule));
      expect(row.at(-1)).toBe(finding.rule);
      expect(row).toContain(plainText(finding.next));
    });
    const own = rows[header + 1 + findings.findIndex(({ id }) => id === firstError.id)]!;
    expect(own.at(-2)).toBe("已放行：理由：上年调整；王芳，2026-01-03 00:04（北京时间）");
    const consequence = findings.findIndex(({ root }) => root !== null);
    const cause = findings.findIndex(({ id }) => id === findings[consequence]!.root);
    expect(rows[header + 1 + consequence]!.at(-2)).toBe(`由第 ${cause + 1} 条引起`);
  });

  test("calls rules and the layout by their names, an empty cell empty, and names the tables' unit", () => {
    const told = disclosed(workbookFrom(loadDocument("pujiang-2025")));
    const checked = checkReading(told.reading, standard, {
      ...{ path: "书", profile: null, relations: true },
    });
    const rows = reviewRows(tool, checked, { names, at });
    expect(rows.find(({ texts: [name] }) => name === "部门")!.texts[2]).toMatch(
      /单位：元 · 版式：上海市$/,
    );
    expect(checked.relations!.filter(({ rule }) => !names.rules.has(rule))).toEqual([]);
    const details = relationTexts(checked.relations!, names).map((texts) => texts.join());
    const empty = checked.relations!.findIndex(({ operands }) =>
      operands.some(({ text }) => text === null),
    );
    expect(details[empty]).toMatch(/![A-Z]+\d+ 空白/);
  });

  test("says what was not looked at, by reason", async () => {
    const rows = rowsOf(await read([withOneLetStand]));
    const skipped = document.relations!.filter(({ outcome }) => outcome === "skipped");
    const title = rows.findIndex(([first]) => first === `未执行的勾稽关系（${skipped.length}）`);
    expect(title).toBeGreaterThan(0);
    const counts = rows.slice(title + 1).map(([count]) => parseInt(count!, 10));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(skipped.length);
    const reasons = new Set(skipped.map(({ because }) => because));
    expect(new Set(rows.slice(title + 1).map(([, because]) => because))).toEqual(reasons);
    for (const { name, recognisedAs } of document.sheets) {
      if (recognisedAs === null) expect(rows.flat()).toContain(name);
    }
  });

  test("is one sheet for every document, also for one that could not be read", async () => {
    const book = await read([withOneLetStand, unreadable]);
    expect(book.grids.map(({ name }) => name)).toEqual(["核对记录", "核对记录2"]);
    expect(rowsOf(book, 1)).toContainEqual(["未能核对", unreadable.error]);
  });

  test("is the same bytes for the same check", async () => {
    const [one, other] = [await written([withOneLetStand]), await written([withOneLetStand])];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  });
});

describe("words of a workbook stay words", () => {
  const all = hostile.map(documentSaying);

  test("for our reader: no formula, and the words as they were shown", async () => {
    const book = xlsxReader().read(await written(all), "核对记录");
    const cells = cellsOf(book);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(new Set(cells.map(({ type }) => type))).toEqual(new Set(["text"]));
    const texts = new Set(cells.map(({ text }) => text));
    // The format's own escape is read as the sign it stands for, and is still a word.
    const read = (text: string) => shortText(text).replace("_x003D_", "=");
    for (const text of hostile) expect(texts).toContain(read(text));
  });

  test("for exceljs", async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await written(all);
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    const kinds = new Set<ExcelJS.ValueType>();
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) => row.eachCell((cell) => kinds.add(cell.type)));
    }
    kinds.delete(ExcelJS.ValueType.Merge);
    expect(kinds).toEqual(new Set([ExcelJS.ValueType.String]));
  });

  (officeInstalled ? test : test.skip)(
    "for LibreOffice, which calculates everything anew",
    async () => {
      const office = new Office();
      try {
        const cells = cellsOf(office.edit(await written(all), []));
        expect(cells.length).toBeGreaterThan(100);
        expect(
          cells.filter(({ formula, type }) => formula !== undefined || type !== "text"),
        ).toEqual([]);
        expect(cells.map(({ text }) => text)).toContain("=cmd|' /C calc'!A0");
      } finally {
        office.close();
      }
    },
  );
});
