import { checkWorkbook } from "../../src/engine/check.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { standard } from "../../src/standard/index.ts";
import { firstCell } from "../model/cell-of.ts";

const checked = (figures: string) =>
  checkWorkbook(
    bookFrom(`
sheet 收入
部门收入总表
单位：万元
科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入
合计 | < | ${figures}
'208 | 社会保障和就业支出 | 580.61 | 580.61
'20805 | 行政事业单位养老支出 | 580.61 | 580.61
'2080505 | 机关事业单位基本养老保险缴费支出 | 580.61 | 580.61
`),
    standard,
    { path: "收入.xlsx", profile: null, relations: true },
  );

describe("a table printed without the column of sums between its columns (小计)", () => {
  test("is not accused: what the column would hold is not known", () => {
    const { findings, relations } = checked("580.61 | 580.61");
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const skipped = relations!.filter(({ outcome }) => outcome === "skipped");
    expect(skipped.map(({ because }) => because)).toContain("《部门收入总表》没有“小计”栏");
    expect(relations!.some(({ outcome }) => outcome === "passed")).toBe(true);
  });

  test("and its other columns are still added up", () => {
    const errors = checked("580.16 | 580.61").findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(errors.map((finding) => firstCell(finding).cell)).toEqual(["C4"]);
  });
});
