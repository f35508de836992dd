import type { Correction } from "../model/report.ts";
import { plainText } from "./plain-text.ts";

/** What is worth saying beside the list of corrections. */
export interface CorrectionRemarks {
  /** Relations that would still fail if every cell of the list were corrected. */
  readonly stillFailing: number;
  /** Listed cells that compute their figure by a formula. */
  readonly formulas: number;
  /** The corrected copy; null when none was asked for. */
  readonly copy: string | null;
}

/** The list of cells to be corrected, for a clerk: where, was, becomes, because; then what to mind. */
export function correctionsText(
  corrections: readonly Correction[],
  remarks: CorrectionRemarks,
): string {
  const lines = corrections.map(({ location, label, was, becomes, because }) => {
    const place = `${location.sheet}!${location.cell}`;
    const before = was === "" ? "空" : was;
    return plainText(`${place}  ${label}：${before} → ${becomes}，因为${because}`);
  });
  const total =
    lines.length === 0 ? "没有需要改正的单元格。" : `共 ${lines.length} 个单元格需要改正。`;
  return [...lines, total, ...remarkLines(lines.length, remarks)].map((one) => `${one}\n`).join("");
}

function remarkLines(count: number, { stillFailing, formulas, copy }: CorrectionRemarks) {
  const lines: string[] = [];
  if (stillFailing > 0) {
    const when = count === 0 ? "有" : "按此改正后仍有";
    lines.push(
      `${when} ${stillFailing} 条勾稽关系不符，重算改不了；请先运行 budget check 找出原因，改正后再重算。`,
    );
  }
  if (copy === null) return lines;
  const what = count === 0 ? "内容与原文件相同的副本" : "改正后的副本";
  lines.push(`${what}：${plainText(copy)}`);
  if (formulas > 0) {
    lines.push(
      `其中 ${formulas} 个单元格有公式：公式未改，只更新了结果；打开副本后若又变回原数，请检查公式。`,
    );
  }
  return lines;
}
