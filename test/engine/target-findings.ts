import { checkWorkbook } from "../../src/engine/check.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import type { Finding } from "../../src/model/finding.ts";
import { standard } from "../../src/standard/index.ts";

/** What one rule of performance targets alone says of a workbook. */
export function findings(id: string, book: string): readonly Finding[] {
  const alone = {
    ...standard,
    articulations: [],
    checks: [],
    targetChecks: standard.targetChecks.filter((one) => one.id === id),
  };
  const options = { path: "book", profile: null, relations: false };
  return checkWorkbook(bookFrom(book), alone, options).findings.filter(({ rule }) => rule === id);
}

/** What it says, a sentence each. */
export const messages = (id: string, book: string): string[] =>
  findings(id, book).map(({ message }) => message);

/** The sheet 绩效指标: projects of one letter, each with indicators of 二级, 三级, value and unit. */
export const indicators = (...lines: readonly string[]): string => `
sheet 绩效指标
绩效指标
项目名称 | 一级指标 | 二级指标 | 三级指标 | 符号 | 指标值 | 计量单位
${lines.map((line) => line.replace(" | ", " | 产出指标 | ")).join("\n")}
`;

/** A project of 120万元 with what its goals say, and indicators of it. */
export const goals = (goal: string, ...own: readonly string[]): string => `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 绩效目标
优抚补助 | 120 | 120 | ${goal}
${indicators(...own.map((line) => `优抚补助 | ${line}`))}`;
