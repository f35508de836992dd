import type { Correction } from "../model/report.ts";
import { plainText } from "./plain-text.ts";

/** The list of cells to be corrected, for a clerk: where, was, becomes, because. */
export function correctionsText(corrections: readonly Correction[]): string {
  if (corrections.length === 0) return "没有需要改正的单元格。\n";
  const lines = corrections.map(({ location, label, was, becomes, because }) => {
    const place = `${location.sheet}!${location.cell}`;
    const before = was === "" ? "空" : was;
    return plainText(`${place}  ${label}：${before} → ${becomes}，因为${because}`);
  });
  return `${lines.join("\n")}\n共 ${corrections.length} 个单元格需要改正。\n`;
}
