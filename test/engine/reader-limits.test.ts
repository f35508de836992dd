import { checkWorkbook } from "../../src/engine/check.ts";
import { read } from "../../src/engine/read.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";
import { layOut } from "../../src/engine/lay-out.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { departments } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { cellsOf, moved, rowsOf } from "./grid-edits.ts";
import { factsOf } from "./reading-facts.ts";

const check = (workbook: Workbook): CheckedDocument =>
  checkWorkbook(workbook, standard, { path: "book", profile: null, relations: false });

/** What is found of the tables; published indicators have slips of their own. */
const rulesOf = ({ findings }: CheckedDocument): string[] =>
  findings
    .filter(({ severity, rule }) => severity !== "info" && !rule.startsWith("performance/"))
    .map(({ rule }) => rule);

const tableNamed = (workbook: Workbook, id: string) =>
  read(workbook, standard, null).tables.find(({ definition }) => definition.id === id)!;

const keysOf = (text: string): string[] =>
  read(bookFrom(text), standard, null).tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ lines }) => lines.map(({ key }) => key)),
  );

const expenditure = (lines: string): string => `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
${lines}`;

describe.each(departments)("the workbook of %s", (name) => {
  const workbook = loadWorkbook(name);
  const reading = read(workbook, standard, null);

  test("with two copies of one table: both are read, the ambiguity is told", () => {
    const { grid } = tableNamed(workbook, "budget/expenditure");
    const twice = { ...workbook, grids: [...workbook.grids, { ...grid, name: "支出 (2)" }] };
    expect(new Set(factsOf(read(twice, standard, null)))).toEqual(new Set(factsOf(reading)));
    expect(rulesOf(check(twice))).toEqual(["presentation/tables-are-unambiguous"]);
  });

  test("without titles, on sheets named 1 to n: only the two fund tables are in doubt", () => {
    const nameless = {
      ...workbook,
      grids: workbook.grids.map((grid, index) => ({
        ...(reading.tables.some((table) => table.grid === grid && table.definition.own !== true)
          ? moved(grid, (row, column) => (row === 1 ? null : [row, column]))
          : grid),
        name: String(index + 1),
      })),
    };
    const now = read(nameless, standard, null);
    const funds = ["budget/government-fund-expenditure", "budget/state-capital-expenditure"];
    const sure = (one: typeof now) =>
      factsOf(one).filter((fact) => !funds.includes(fact.split(" ")[0]!));
    expect(sure(now)).toEqual(sure(reading));
    const document = check(nameless);
    expect(new Set(rulesOf(document))).toContain("presentation/tables-are-unambiguous");
    expect(document.summary.errors).toBe(0);
  });

  test("with all tables on one sheet: the first is read, the others are named", () => {
    const cells: Parameters<typeof rowsOf>[0] extends Iterable<infer C> ? C[] : never = [];
    let offset = 0;
    for (const { grid } of reading.tables.filter(({ definition }) => definition.own !== true)) {
      const all = [...cellsOf(grid)];
      for (const [row, column, cell] of all) cells.push([row + offset, column, cell]);
      offset += Math.max(...all.map(([row]) => row)) + 2;
    }
    const grid = { name: "全部", visibility: "visible" as const, rows: rowsOf(cells), merges: [] };
    const document = check({ name: "one", grids: [grid] });
    expect(document.sheets[0]).toMatchObject({ recognisedAs: "budget/income-expenditure" });
    expect(document.sheets[0]!.because).toContain("另一张表，没有读");
    expect(document.summary).toMatchObject({ errors: 0, failed: 0 });
    const missing = document.findings.filter(
      ({ rule }) => rule === "presentation/tables-are-present",
    );
    expect(missing).toHaveLength(8);
    for (const { message } of missing) expect(message).toContain("工作表“全部”有些像它");
  });
});

describe("an empty template", () => {
  const profile = standard.profiles.get("hebei")!;
  const contents = {
    profile: "hebei",
    year: 2026,
    department: "某局",
    code: "460",
    shortName: "某局",
    sheets: new Map(),
  };
  const laid = layOut({
    standard,
    profile,
    year: 2026,
    contents,
    template,
    nameOf,
    formulas: "all",
  });

  test("has no procurement line: a formula that gives 0 fills in nothing", () => {
    const { blocks } = tableNamed(workbookOf(laid), "budget/procurement");
    expect(blocks[0]!.lines.map(({ key }) => key)).toEqual(["total"]);
  });

  test("gives no error", () => {
    expect(check(workbookOf(laid)).summary.errors).toBe(0);
  });
});

describe("total lines", () => {
  test.each([
    ["named in the name column, code blank", "| 合计 | 6.00 | 6.00"],
    ["named in the code column", "合计 | | 6.00 | 6.00"],
    ["merged over code and name", "合计 | < | 6.00 | 6.00"],
    ["called 总计", "| 总  计 | 6.00 | 6.00"],
  ])("%s", (_, total) => {
    expect(keysOf(expenditure(`${total}\n'208 | 社会保障和就业支出 | 6.00 | 6.00`))).toEqual([
      "total",
      "208",
    ]);
  });

  test("合计 at the top and 总计 at the bottom upset no roll-up", () => {
    const book = expenditure(
      "合计 | < | 6.00 | 6.00\n'208 | 社会保障和就业支出 | 6.00 | 6.00\n总计 | < | 6.00 | 6.00",
    );
    expect(keysOf(book)).toEqual(["total", "208", "total"]);
    expect(check(bookFrom(book)).summary.failed).toBe(0);
  });
});

describe("what is not swallowed", () => {
  test("a name-only row that is a line of its own is not glued to the name above", () => {
    const lines = (below: string) =>
      tableNamed(
        bookFrom(expenditure(`'208 | 社会保障和就业支出 | 6.00 | 6.00\n${below}`)),
        "budget/expenditure",
      ).blocks[0]!.lines.map(({ label }) => label);
    expect(lines("| 就业的部分")).toEqual(["社会保障和就业支出就业的部分"]);
    expect(lines("| 其中：养老")).toEqual(["社会保障和就业支出"]);
    expect(lines("| 制表人：王五")).toEqual(["社会保障和就业支出"]);
    expect(lines("| 部门预算支出总表")).toEqual(["社会保障和就业支出"]);
  });

  test("a line with figures and no code is told, not joined", () => {
    const book = bookFrom(
      expenditure("'208 | 社会保障和就业支出 | 6.00 | 6.00\n | 待分配 | 2.00 | 2.00"),
    );
    expect(tableNamed(book, "budget/expenditure").unknownLines.map(({ text }) => text)).toEqual([
      "待分配",
    ]);
  });

  test("a note that ends with the title of another table ends nothing", () => {
    const book = expenditure(
      "'208 | 社会保障和就业支出 | 6.00 | 6.00\n以上各数见一般公共预算支出表\n'210 | 卫生健康支出 | 1.00 | 1.00",
    );
    expect(keysOf(book)).toEqual(["208", "210"]);
  });

  test("a sheet with a title alone says which table it resembles", () => {
    const { strangers } = read(bookFrom("sheet a\n部门预算支出总表\n本表另附。"), standard, null);
    expect(strangers[0]!.because).toContain("像是《部门");
  });
});
