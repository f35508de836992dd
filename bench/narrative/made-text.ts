import type { SourceText } from "../../src/model/document.ts";
import { accountsText } from "./accounts-text.ts";
import { type Department, department } from "./department.ts";
import { glossaryText, overviewText, resultsText } from "./other-text.ts";

/** How the tables of a made document are printed. */
export type Tables = (one: Department) => string[];

/**
 * Disclosure texts one after another, each about 27,000 characters (70 KB of UTF-8): the headings,
 * lists, shares, changes, items and counts of the standard form, every figure consistent.
 */
export function madeText(copies: number, tables: Tables = () => []): string {
  const lines: string[] = [];
  for (let nth = 0; nth < copies; nth++) {
    const one = department(nth);
    lines.push(
      `${one.name}${one.year}年度部门决算公开`,
      ...overviewText(one),
      ...tables(one),
      ...accountsText(one),
      ...resultsText(one),
      ...glossaryText(),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** A text as the reader of plain text files hands it over. */
export function sourceFrom(text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    ...{ name: "made.txt", format: "txt", text, countedBy: "line", starts, lineEnds: "layout" },
    ...{ tables: [], headings: [], trust: "full", remarks: [] },
  };
}
