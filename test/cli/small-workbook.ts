import { address, type GridCell } from "../../src/model/grid.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { escaped, workbookOf } from "../hosts/package-of.ts";

/** The bytes of a workbook file from the plain text of `bookFrom`. */
export function xlsxFrom(text: string): Uint8Array {
  const { grids } = bookFrom(text);
  return workbookOf({
    sheets: grids.map((grid) => ({
      name: grid.name,
      data: [...grid.rows].map(([row, cells]) => rowXml(row, cells)).join(""),
      after: mergesXml(grid.merges.map((area) => [area.top, area.left, area.bottom, area.right])),
    })),
  });
}

function rowXml(row: number, cells: readonly (GridCell | undefined)[]): string {
  const parts: string[] = [];
  cells.forEach((cell, column) => {
    if (cell) parts.push(cellXml(address(row, column), cell));
  });
  return `<row r="${row}">${parts.join("")}</row>`;
}

function cellXml(at: string, { type, text, formula }: GridCell): string {
  const before = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  if (type === "number") return `<c r="${at}">${before}<v>${text}</v></c>`;
  return `<c r="${at}" t="inlineStr">${before}<is><t>${escaped(text)}</t></is></c>`;
}

function mergesXml(areas: readonly (readonly number[])[]): string {
  if (areas.length === 0) return "";
  const refs = areas.map(
    ([top, left, bottom, right]) =>
      `<mergeCell ref="${address(top!, left!)}:${address(bottom!, right!)}"/>`,
  );
  return `<mergeCells>${refs.join("")}</mergeCells>`;
}

/** One table of a made-up department; `project` is the figure of its only 项. */
export function fundTable(project: string, unitName = "合计"): string {
  return `
sheet 支出表
部门预算一般公共预算财政拨款支出表 | < | < | < | < | < | <
部门：青山县档案馆 | < |  | 预算年度：2021 |  |  | 金额单位：万元
支出功能分类科目 | < | 合计 | 基本支出 | < | < | 项目支出
科目编码 | 科目名称 | ^ | 小计 | 人员经费 | 公用经费 | ^
 | ${unitName} | 120.5 | 100.25 | 80.15 | 20.1 | 20.25
'201 | 一般公共服务支出 | 120.5 | 100.25 | 80.15 | 20.1 | 20.25
'20126 | 档案事务 | 120.5 | 100.25 | 80.15 | 20.1 | 20.25
'2012601 | 行政运行 | 100.25 | 100.25 | 80.15 | 20.1 | 0
'2012604 | 档案馆 | 20.25 | 0 | 0 | 0 | ${project}
`;
}

/** A workbook in which every figure agrees. */
export const goodWorkbook = xlsxFrom(fundTable("20.25"));

/** The same with one figure changed. */
export const wrongWorkbook = xlsxFrom(fundTable("29.25"));
