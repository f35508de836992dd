import type { Span, TextDocument } from "../../model/document.ts";
import type { FormLayout } from "../../model/form-layout.ts";
import { type FormTable, linesAbove } from "./form-table.ts";
import { readLine } from "./slot-text.ts";
import {
  type HeaderLine,
  type Line,
  headerLine,
  headerOf,
  linesOf,
  pageNumber,
  withoutPageEnds,
} from "./spaced-lines.ts";
import { indicatorRows, rowsAbove } from "./spaced-rows.ts";

/**
 * Forms of a text that lost its columns: a line a row, blanks between the cells, broken cells over
 * several lines. Found by the line of their headings; read by the known names of the second level.
 */
export function spacedForms(
  document: TextDocument,
  layouts: readonly FormLayout[],
  taken: readonly Span[],
): FormTable[] {
  const headers = layouts.flatMap(headerLine);
  const lines = linesOf(document.source.text);
  const inTable = (at: number): boolean => taken.some(({ start, end }) => start <= at && at < end);
  const found = lines.flatMap((line, at) => {
    const header = line.text.includes("\t") ? undefined : headerOf(line, headers);
    return header && !inTable(line.start) ? [{ header, at }] : [];
  });
  const isTitle = (at: number): boolean => titleOf(lines[at]!.text, layouts);
  const first = found.filter(({ header, at }, nth) => {
    const before = found[nth - 1];
    return before?.header !== header || range(before.at + 1, at).some(isTitle);
  });
  return first.map(({ header, at }, nth) => {
    const limit = first[nth + 1]?.at ?? lines.length;
    return formAt(lines, { at, limit, header }, isTitle, document.source.text);
  });
}

const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);

const titleOf = (line: string, layouts: readonly FormLayout[]): boolean =>
  layouts.some(({ title, alsoTitled = [] }) =>
    [title, ...alsoTitled].some((text) => readLine(text, line) !== null),
  );

const longestAbove = 60;
const nextHeading =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;

interface FoundHeader {
  readonly at: number;
  /** Where the next form's headings stand. */
  readonly limit: number;
  readonly header: HeaderLine;
}

function formAt(
  lines: readonly Line[],
  { at, limit, header }: FoundHeader,
  isTitle: (at: number) => boolean,
  text: string,
): FormTable {
  let top = at;
  while (top > 0 && at - top < longestAbove && !isTitle(top - 1)) top--;
  if (top === 0 || at - top === longestAbove) top = at;
  let end = at + 1;
  while (end < limit && !isTitle(end) && !nextHeading.test(lines[end]!.text)) end++;
  while (end > at + 1 && pageNumber.test(lines[end - 1]!.text)) end--;
  const rows = [
    ...rowsAbove(lines.slice(top, at)),
    ["", ...header.labels],
    ...indicatorRows(withoutPageEnds(lines.slice(at + 1, end), header), header),
  ];
  const before = top > 0 && top < at ? [lines[top - 1]!.text] : linesAbove(text, lines[at]!.start);
  const span = { start: lines[top]!.start, end: lines[end - 1]!.end };
  return {
    grid: before.at(-1) ?? "",
    before,
    rows: rows.map((texts, row) => ({ row: row + 1, texts })),
    lines: text.slice(span.start, span.end),
    span,
  };
}
