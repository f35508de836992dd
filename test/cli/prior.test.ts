import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentsOf } from "../../src/engine/contents-of.ts";
import { read } from "../../src/engine/read.ts";
import { inflateWithNode } from "../../src/hosts/xlsx/node-inflate.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import type { Reading } from "../../src/model/reading.ts";
import { renderText } from "../../src/render/text.ts";
import { standard } from "../../src/standard/index.ts";
import { keptCells } from "../../src/engine/carry-over.ts";
import { loadContents, loadDocument } from "../departments/departments.ts";
import { disclosed, workbookFrom } from "../departments/disclosed.ts";
import { xlsxOf } from "../hosts/xlsx-of.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { contractReport } from "./contract-schema.ts";

const folder = temporaryFolder();
const contents = loadContents("linjiang-2021");
const workbook = workbookFrom(contents);
const book = join(folder, "2021.xlsx");
const text = join(folder, "2021.txt");
const begin = (prior: string, out: string, year = "2022") =>
  budget([
    ...["new", "--profile", "hebei", "--department", "临江县水务局", "--year", year],
    ...["--prior", prior, "-o", out],
  ]);

beforeAll(() => {
  writeFileSync(book, xlsxOf(workbook));
  writeFileSync(text, renderText(disclosed(workbook).disclosure.document));
});

const readingAt = (path: string): Reading =>
  read(
    xlsxReader({ inflate: inflateWithNode }).read(new Uint8Array(readFileSync(path)), path),
    standard,
    null,
  );

/** Cells of a clerk's own sheet, by line and column. */
const cellsOf = ({ tables }: Reading, sheet: string) =>
  new Map(
    tables
      .filter(({ definition }) => definition.id === sheet)
      .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
      .flatMap(({ key, facts }) =>
        [...facts.values()].map(({ column, cell }) => [`${key}:${column.id}`, cell] as const),
      ),
  );

test("every cell kept for last year's figure names a figure of this year's tables", () => {
  const kept = keptCells(standard);
  expect(kept.length).toBeGreaterThan(9);
  const accounts = workbookFrom(loadDocument("songling-final-2023"));
  const places = new Set(
    [workbook, accounts].flatMap((one) => [
      ...contentsOf(read(one, standard, null), 2023).places.keys(),
    ]),
  );
  for (const { lastOf } of kept) expect([lastOf, places.has(lastOf)]).toEqual([lastOf, true]);
});

test.each([
  ["workbook", book],
  ["published document", text],
])("last year's %s fills the cells kept for it, and lends its texts", (_, prior) => {
  const out = join(folder, `${prior === book ? "book" : "text"}-2022.xlsx`);
  const made = begin(prior, out);
  expect(made).toMatchObject({ status: 0, stdout: "" });
  expect(made.stderr).toContain("已带入 2021 年的上年数 10 个");
  const reading = readingAt(out);
  const last = cellsOf(reading, "own/prior-year");
  const amount = (key: string) => {
    const cell = last.get(`${key}:amount`);
    return cell?.kind === "amount" ? Number(cell.amount.value.digits) : cell?.kind;
  };
  expect(amount("basic")).toBe(131607);
  expect(amount("agency-operating")).toBe(1243);
  expect(amount("three-public")).toBe(4035);
  const texts = cellsOf(reading, "own/narrative");
  const said = [...texts].filter(([at]) => at.endsWith(":text")).map(([, cell]) => cell);
  const before = [...texts].filter(([at]) => at.endsWith(":last-text")).map(([, cell]) => cell);
  // The reason for travel abroad was not written last year: its row waits.
  expect(said).toHaveLength(15);
  expect(said.filter((cell) => cell?.kind === "text")).toHaveLength(14);
  expect(said).toEqual(before);
});

test("texts left as they were are told, until they are touched", () => {
  const out = join(folder, "told-2022.xlsx");
  begin(book, out);
  const { stdout } = budget(["check", out, "--format", "json", "--fail-on", "never"]);
  const [document] = contractReport.parse(JSON.parse(stdout)).documents;
  const told = document!.findings.filter(
    ({ rule }) => rule === "presentation/texts-are-of-this-year",
  );
  expect(told).toHaveLength(14);
  expect(told.some(({ severity }) => severity === "warning")).toBe(true);
});

test("a file of another year is carried over, and that is said", () => {
  const made = begin(book, join(folder, "2030.xlsx"), "2030");
  expect(made.status).toBe(0);
  expect(made.stderr).toContain("它不是 2029 年的，请核对");
});

test("a file with nothing of last year is refused in one sentence", () => {
  const other = join(folder, "other.txt");
  writeFileSync(other, "关于召开年度工作会议的通知\n\n请各科室按时参加。\n");
  const made = begin(other, join(folder, "none.xlsx"));
  expect(made).toMatchObject({ status: 2, stdout: "" });
  expect(made.stderr).toContain("没有认出上年的公开表或文字");
  expect(isOneSentence(made.stderr)).toBe(true);
});
