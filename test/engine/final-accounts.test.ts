import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/engine/check.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { standard } from "../../src/standard/index.ts";
import { firstCell } from "../model/cell-of.ts";

const sound = (name: string): string =>
  readFileSync(join(__dirname, "..", "checks", "healthy", `${name}.book`), "utf8").split(
    /^---$/m,
  )[1]!;

const checked = (text: string) =>
  checkWorkbook(bookFrom(text), standard, { path: "a.xlsx", profile: null, relations: true });

/** The first line that begins so, one figure of it changed. */
function typed(text: string, sheet: string, line: string, was: string, becomes: string): string {
  const from = text.indexOf(`sheet ${sheet}\n`);
  const at = text.indexOf(`\n${line}`, from) + 1;
  const end = text.indexOf("\n", at);
  const changed = text.slice(at, end).replace(was, becomes);
  expect(from >= 0 && at > from && changed !== text.slice(at, end)).toBe(true);
  return text.slice(0, at) + changed + text.slice(end);
}

const errorsIn = (text: string) =>
  checked(text).findings.filter(({ severity, root }) => severity === "error" && root === null);

describe.each(["final-accounts", "final-accounts-codes-in-pieces", "final-accounts-sichuan"])(
  "%s",
  (name) => {
    const document = checked(sound(name));

    test("is final accounts, every table of it recognised and nothing wrong", () => {
      expect(document.kind).toBe("final-accounts");
      const known = document.sheets.map(({ recognisedAs }) => recognisedAs ?? "");
      expect(known.every((id) => id.startsWith("final-accounts/"))).toBe(true);
      expect(new Set(known).size).toBe(known.length);
      expect(document.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    });

    test("has a relation for every figure but those of details", () => {
      const { relations, failed, unchecked } = document.summary;
      expect(failed).toBe(0);
      expect(relations).toBeGreaterThan(150);
      expect(unchecked).toBe(0);
    });
  },
);

describe("a mistyped figure", () => {
  const pieces = sound("final-accounts-codes-in-pieces");
  const central = sound("final-accounts");

  test.each(
    [
      ["a subject's total", pieces, "决算03", "'201 | '06 | '08", "449.52", "494.52", "决算03!E"],
      ["a summary line", pieces, "决算01", "年初结转和结余", "49.14", "49.41", "决算01!"],
      ["personnel, left side", pieces, "决算06", "'301 | '99", "91.03", "19.03", "决算06!D"],
      [
        "the total of both right columns",
        central,
        "公开06",
        "人员经费合计",
        "184.65",
        "148.65",
        "公开06!I",
      ],
      ["“三公” of the accounts", central, "公开09", "4.20", "3.80", "8.30", "公开09!G"],
    ].filter(([, , , , was]) => was !== "x"),
  )("%s is found where it stands", (_, text, sheet, line, was, becomes, place) => {
    const [first, ...others] = errorsIn(typed(text, sheet, line, was, becomes));
    const { sheet: at, cell } = firstCell(first!);
    expect(`${at}!${cell}`.startsWith(place)).toBe(true);
    expect(others).toEqual([]);
  });

  test("is told with the group its header stands in", () => {
    const [finding] = errorsIn(typed(central, "公开09", "4.20", "3.80", "8.30"));
    expect(finding!.message).toContain("本部门 决算数合计");
  });
});

describe("a class that was moved by the last digit so that its column adds up", () => {
  const pieces = sound("final-accounts-codes-in-pieces");
  const moved = (becomes: string) =>
    checked(
      typed(pieces, "决算01", "八、其他收入 | 6.20 | 八、社会", "326.72", becomes),
    ).findings.filter(({ severity }) => severity !== "info");

  test("is rounding", () => {
    expect(moved("326.71")).toEqual([]);
  });

  test("by more than that it is wrong", () => {
    expect(moved("326.27")).toEqual([expect.objectContaining({ severity: "error" })]);
  });
});

describe("what a document is", () => {
  const budget = sound("hebei");

  test("a budget that speaks of 决算 stays a budget", () => {
    const more = `${budget}\nsheet 说明\n上年决算情况\n2020年度部门决算已批复`;
    expect(checked(more)).toMatchObject({ kind: "budget", profile: "hebei" });
  });

  test("one table of accounts is enough, whatever the budget's form resembles", () => {
    const alone = checked(`
sheet 1
支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'208 | 社会保障和就业支出 | 6.00 | 6.00`);
    expect(alone.kind).toBe("final-accounts");
    expect(alone.sheets[0]!.recognisedAs).toBe("final-accounts/expenditure");
  });

  test("the same table under a budget's title is a budget", () => {
    const alone = checked(`
sheet 1
支出预算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'208 | 社会保障和就业支出 | 6.00 | 6.00`);
    expect(alone.sheets[0]!.recognisedAs).toBe("budget/expenditure");
    expect(alone.kind).toBe("budget");
  });

  test("the state capital table may have either form", () => {
    const missing = (text: string) =>
      checked(text).findings.filter(({ rule }) => rule === "presentation/tables-are-present");
    const pieces = sound("final-accounts-codes-in-pieces");
    expect(missing(pieces)).toEqual([]);
    const without = pieces.slice(0, pieces.indexOf("sheet 决算09"));
    expect(missing(without).map(({ message }) => message)).toEqual([
      expect.stringContaining("国有资本经营预算财政拨款支出决算表"),
    ]);
  });
});
