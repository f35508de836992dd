import { normalised, similarity } from "../model/label.ts";

/** Two printings of one label: 1 the same words, less when they only resemble each other. */
export function likeness(seen: string, standard: string): number {
  if (seen === standard) return 1;
  if (substituted(seen) === substituted(standard)) return 0.98;
  if (Math.min(seen.length, standard.length) < 4) return 0;
  const alike = similarity(seen, standard);
  return alike >= 0.75 ? alike * 0.9 : 0;
}

/**
 * 单位 and 部门 folded together: copying a unit's form for a department (or back) by
 * find-and-replace damages every word that has either, and the table is still that table.
 */
export function substituted(text: string): string {
  return text.includes("部门") ? text.replaceAll("部门", "单位") : text;
}

/** Text as labels are compared. */
export const bare = normalised;

const ordinalMark = /^(?:其中[:：]|[(（]?[一二三四五六七八九十]+[)）]?[、.．]|\d+[、.．)）])+/;

/** A line's name without its ordinal: 八、社会保障和就业支出 is 社会保障和就业支出. */
export function withoutOrdinal(text: string): string {
  return text.replace(ordinalMark, "");
}

/** A title without year, department, form number and the like. */
export function titleCore(text: string): string {
  return bare(text)
    .replace(/^(?:附件|附表|公开|表)?\d*(?:-\d+)?(?:表)?[:：.、]?/, "")
    .replace(/20\d{2}年度?/g, "")
    .replace(/\((?:续|空表)\)?$/, "");
}
