import { type Structure, structure } from "../../../src/engine/structure.ts";
import type { SourceText } from "../../../src/model/document.ts";

/** A text as a reader of plain text hands it over, unless said otherwise. */
export function sourceOf(text: string, more: Partial<SourceText> = {}): SourceText {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    name: "说明.txt",
    format: "txt",
    text,
    countedBy: "line",
    starts,
    lineEnds: "layout",
    tables: [],
    headings: [],
    trust: "full",
    remarks: [],
    ...more,
  };
}

/** The structure of lines of text. */
export const structureOf = (lines: readonly string[], more: Partial<SourceText> = {}): Structure =>
  structure(sourceOf(lines.join("\n"), more));

/** Every passage as `H2.1 一、|部门概况`: kind, level, ordinal, then the ordinal cut off. */
export const passagesOf = ({ passages }: Structure): string[] =>
  passages.map(({ kind, level, ordinal, flow, body }) => {
    const sign = kind === "heading" ? "H" : "p";
    return `${sign}${level ?? "-"}.${ordinal ?? "-"} ${flow.slice(0, body)}|${flow.slice(body)}`;
  });

/** The titles above a passage, outermost first. */
export function pathOf({ sections }: Structure, section: number): string[] {
  const { title, parent } = sections[section]!;
  if (title === "") return [];
  return parent === null ? [title] : [...pathOf({ sections } as Structure, parent), title];
}

/** The lines of a table region as printed, blank ones left out. */
export const regionLines = (text: string, { regions }: Structure, at = 0): string[] =>
  regions[at]!.lines.map(({ start, end }) => text.slice(start, end).trim()).filter(
    (line) => line !== "",
  );
