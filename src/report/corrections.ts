import type { Correction } from "../model/report.ts";
import { plainText } from "./plain-text.ts";

/** A correction with what decides whether a clerk should take it over. */
export interface ListedCorrection extends Correction {
  /** Checking names this cell too; otherwise a wrong figure elsewhere may be behind it. */
  readonly confirmed: boolean;
  /** The cell computes its figure by a formula, which a corrected copy keeps. */
  readonly overFormula: boolean;
}

/** What is worth saying beside the list of corrections. */
export interface CorrectionRemarks {
  /** Corrections checking does not confirm are to be made as well. */
  readonly all: boolean;
  /** Relations that would still fail once the corrections are made. */
  readonly stillFailing: number;
  /** The corrected copy; null when none was asked for. */
  readonly copy: string | null;
}

/**
 * The list of cells that should hold another figure, for a clerk: where, was, becomes, because;
 * those that checking names first, and those that may only follow from a wrong figure apart.
 */
export function correctionsText(
  corrections: readonly ListedCorrection[],
  remarks: CorrectionRemarks,
): string {
  const named = corrections.filter(({ confirmed }) => confirmed);
  const others = corrections.filter(({ confirmed }) => !confirmed);
  const made = remarks.all ? corrections : named;
  const lines = [
    ...(others.length === 0 ? named.map(lineOf) : grouped(named, others, remarks)),
    totalLine(named.length, others.length),
    ...remarkLines(made, remarks),
  ];
  return lines.map((one) => `${one}\n`).join("");
}

function grouped(
  named: readonly ListedCorrection[],
  others: readonly ListedCorrection[],
  { all, copy }: CorrectionRemarks,
): string[] {
  const also = all ? "已加 --all，一并改正" : "加 --all 才写入";
  const first = [`问题也指出、${copy === null ? "应" : "将"}改正：`, ...named.map(lineOf), ""];
  return [
    ...(named.length === 0 ? [] : first),
    `重算结果不同，但可能是别处错数引起，先改那里（${also}）：`,
    ...others.map(lineOf),
    "",
  ];
}

function lineOf({ location, label, was, becomes, because, overFormula }: ListedCorrection): string {
  const place = `${location.sheet}!${location.cell}`;
  const before = was === "" ? "空" : was;
  const formula = overFormula ? "（此格有公式：副本保留公式，只更新结果，请检查公式）" : "";
  return plainText(`${place}  ${label}：${before} → ${becomes}，因为${because}${formula}`);
}

function totalLine(named: number, others: number): string {
  const count = named + others;
  if (count === 0) return "没有需要改正的单元格。";
  if (others === 0) return `重算结果不同 ${count} 个，都应改正。`;
  return `重算结果不同 ${count} 个，其中 ${named} 个问题也指出、应改正。`;
}

function remarkLines(
  made: readonly ListedCorrection[],
  { stillFailing, copy }: CorrectionRemarks,
): string[] {
  const lines: string[] = [];
  if (stillFailing > 0) {
    const when = made.length === 0 ? "有" : `改正 ${made.length} 个单元格后仍有`;
    lines.push(
      `${when} ${stillFailing} 条勾稽关系不符；请先运行 budget check 找出原因，改正后再重算。`,
    );
  }
  if (copy === null) return lines;
  const what = made.length === 0 ? "内容与原文件相同的副本" : "改正后的副本";
  lines.push(`${what}：${plainText(copy)}`);
  const formulas = made.filter(({ overFormula }) => overFormula).length;
  if (formulas > 0) {
    lines.push(
      `改正的单元格中有 ${formulas} 个有公式：公式未改，只更新了结果；公式若写错，Excel 打开副本重新计算后会变回原数，请先改公式。`,
    );
  }
  return lines;
}
