import type { SourceTable, SourceText, Span } from "../../../model/document.ts";
import type { DocumentLimits } from "../limits.ts";
import type { Decoded } from "./decode.ts";
import { linesOf } from "./lines.ts";
import { cellsOfPipeRow, isPipeRule } from "./pipe-row.ts";
import { readText } from "./read-text.ts";

type Headings = SourceText["headings"];

/** A Markdown text: as plain text, with the tables and headings its signs mark. */
export function readMarkdown(decoded: Decoded, name: string, limits: DocumentLimits): SourceText {
  const source = readText(decoded, name, limits);
  const lines = withoutFenced(source.text, linesOf(source.text));
  return {
    ...source,
    format: "md",
    tables: pipeTables(source.text, lines),
    headings: markedHeadings(source.text, lines),
  };
}

/** Lines outside of ``` and ~~~ blocks; those inside become empty. */
function withoutFenced(text: string, lines: readonly Span[]): Span[] {
  let fence: string | null = null;
  return lines.map((line) => {
    const mark = /^ {0,3}(```|~~~)/.exec(
      text.slice(line.start, Math.min(line.end, line.start + 8)),
    );
    const inside = fence !== null;
    if (mark && (fence === null || fence === mark[1])) fence = inside ? null : mark[1]!;
    return inside || mark ? { start: line.start, end: line.start } : line;
  });
}

/** `# 标题`: the heading starts behind its signs, where its words do. */
function markedHeadings(text: string, lines: readonly Span[]): Headings {
  return lines.flatMap((line) => {
    const mark = /^ {0,3}(#{1,6})[ \t]+(?=\S)/.exec(text.slice(line.start, line.end));
    if (!mark) return [];
    return [{ start: line.start + mark[0].length, level: mark[1]!.length }];
  });
}

/** A row of cells followed by a rule `| --- | --- |`, and the rows after it. */
function pipeTables(text: string, lines: readonly Span[]): SourceTable[] {
  const tables: SourceTable[] = [];
  for (let n = 0; n + 1 < lines.length; n++) {
    const head = lines[n]!;
    const rule = lines[n + 1]!;
    if (!isPipeRule(text.slice(rule.start, rule.end))) continue;
    const first = cellsOfPipeRow(text, head);
    if (first.length === 0) continue;
    const rows = [first];
    for (n += 2; n < lines.length; n++) {
      const cells = cellsOfPipeRow(text, lines[n]!);
      if (cells.length === 0) break;
      rows.push(cells);
    }
    n -= 1;
    tables.push({ start: head.start, end: lines[n]!.end, rows });
  }
  return tables;
}
