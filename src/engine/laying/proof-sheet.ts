import { type Decimal, decimalText, isZero, trim } from "../../model/decimal.ts";
import type { Severity } from "../../model/finding.ts";
import type { Area } from "../../model/grid.ts";
import type { LaidCell, LaidSheet } from "../../model/layout.ts";
import { cell, text } from "./cells.ts";
import type { ProofLine } from "./proof-lines.ts";

const headers = ["序号", "所在表", "核对关系", "栏", "性质", "结果", "差额（计算用）"];
const widths = [6, 34, 56, 28, 8, 14, 14];
const firstRow = 5;
const resultAt = 6;
const workAt = 7;
const must = "必须";
const hint = "提示";
const holds = "✓";
const notApplicable = "—";

/** A line with how seriously a difference is to be taken. */
export type GradedLine = ProofLine & { readonly severity: Severity };

/** The 核对 sheet: every relation with ✓ or the difference, and how many do not hold. */
export function layProof(name: string, lines: readonly GradedLine[]): LaidSheet {
  const last = firstRow + lines.length - 1;
  const results = `$F$${firstRow}:$F$${last}`;
  const grades = `$E$${firstRow}:$E$${last}`;
  const count = (grade: string) =>
    `COUNTIFS(${grades},"${grade}",${results},"<>${holds}",${results},"<>${notApplicable}")`;
  const cells: LaidCell[] = [
    cell(1, 1, "title", text("勾稽关系核对")),
    cell(2, 1, "result", text(verdictOf(lines)), {
      formula:
        `IF(${count(must)}=0,"全部通过",${count(must)}&" 项不符")` +
        `&IF(${count(hint)}=0,"","，"&${count(hint)}&" 项提示")`,
    }),
    cell(3, 1, "note", text(legend)),
    ...headers.map((words, at) => cell(firstRow - 1, at + 1, "header", text(words))),
    ...lines.flatMap((line, at) => lineCells(line, firstRow + at, at + 1)),
  ];
  const across = (row: number): Area => ({ top: row, left: 1, bottom: row, right: resultAt });
  const area = { top: firstRow, left: resultAt, bottom: last, right: resultAt };
  return {
    name,
    title: "勾稽关系核对",
    cells,
    merges: [across(1), across(2), across(3)],
    widths,
    hiddenColumns: [workAt],
    heights: new Map([
      [1, 34],
      [2, 24],
      ...lines.map((line, at): [number, number] => [firstRow + at, heightOf(line)]),
    ]),
    paper: "A4",
    landscape: true,
    repeat: { first: firstRow - 1, last: firstRow - 1 },
    printed: { top: 1, left: 1, bottom: last, right: resultAt },
    freeze: { rows: firstRow - 1, columns: 0 },
    visibility: "visible",
    protected: true,
    validations: [],
    alarms: [
      { area, formula: `AND(F${firstRow}<>"${holds}",F${firstRow}<>"${notApplicable}")` },
      { area: across(2), formula: `LEFT($A$2,4)<>"全部通过"` },
    ],
  };
}

const legend =
  "✓ 相符；数字为相差额，逐行核对的为各行相差额之和；— 不适用。性质为“提示”的不一定有错，请看一眼。";

/** High enough for the column whose words wrap most; a Chinese character is two wide. */
function heightOf({ sheets, zh, column }: ProofLine): number {
  const wraps = [sheets, zh, column].map((words, at) =>
    Math.ceil((words.length * 2 + 1) / widths[at + 1]!),
  );
  return 6 + 14 * Math.max(...wraps);
}

const isOffence = ({ result }: ProofLine) => result !== notApplicable && !isZero(result);

function verdictOf(lines: readonly GradedLine[]): string {
  const failed = lines.filter((line) => line.severity === "error" && isOffence(line)).length;
  const hinted = lines.filter((line) => line.severity !== "error" && isOffence(line)).length;
  const hints = hinted === 0 ? "" : `，${hinted} 项提示`;
  return (failed === 0 ? "全部通过" : `${failed} 项不符`) + hints;
}

function lineCells(line: GradedLine, row: number, number: number): LaidCell[] {
  const work = `G${row}`;
  const figure = line.result === notApplicable ? null : line.result;
  const shown = figure && !isZero(figure) ? figureOf(figure) : null;
  return [
    cell(row, 1, "serial", { kind: "number", text: String(number) }, { format: "0" }),
    cell(row, 2, "text", text(line.sheets)),
    cell(row, 3, "text", text(line.zh)),
    cell(row, 4, "text", text(line.column)),
    cell(row, 5, "text", text(line.severity === "error" ? must : hint), { align: "center" }),
    cell(row, resultAt, "result", shown ?? text(figure ? holds : notApplicable), {
      formula: `IF(ISNUMBER(${work}),IF(${work}=0,"${holds}",${work}),${work})`,
      format: "0.00####",
    }),
    cell(row, workAt, "text", figure ? figureOf(figure) : text(notApplicable), {
      formula: `IFERROR(${line.formula},"有非数字内容")`,
      align: "right",
    }),
  ];
}

const figureOf = (value: Decimal) => ({ kind: "number" as const, text: decimalText(trim(value)) });
