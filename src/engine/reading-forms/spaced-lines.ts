import type { Span } from "../../model/document.ts";
import type { FormLayout, FormSlot } from "../../model/form-layout.ts";
import { normalised } from "../../model/label.ts";
import { slotPieces } from "../../model/slots.ts";

/** A line of the source, its blanks at both ends left out, and whether an empty line stands before it. */
export interface Line extends Span {
  readonly text: string;
  readonly afterGap: boolean;
}

/** The header of a layout's indicators, as one line would print it. */
export interface HeaderLine {
  readonly layout: FormLayout;
  readonly labels: readonly string[];
  readonly joined: string;
  /** What stands in the columns after the second level. */
  readonly columns: readonly FormSlot[];
}

/** The heading line repeated on a form's next page goes with the form. */
export const headerOf = (
  { text }: Line,
  headers: readonly HeaderLine[],
): HeaderLine | undefined => {
  if (!text.includes("三级")) return undefined;
  const joined = normalised(text);
  return headers.find((one) => one.joined === joined);
};

/** The headings of a layout's indicators, where they stand in one row. */
export function headerLine(layout: FormLayout): HeaderLine[] {
  const at = layout.rows.findIndex((row) => "indicators" in row);
  const [above, row] = [layout.rows[at - 1], layout.rows[at]];
  if (!above || !("cells" in above) || !row || !("indicators" in row)) return [];
  const labels = above.cells.filter(({ head }) => head).map(({ text }) => text);
  const levels = labels.slice(labels.indexOf("一级指标"));
  if (levels.length !== row.indicators.length) return [];
  const columns = row.indicators.slice(2).map(({ text }) => {
    const [piece] = slotPieces(text);
    return piece && "slot" in piece ? piece.slot : "level3";
  });
  return [{ layout, labels, joined: normalised(labels.join("")), columns }];
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  let start = 0;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    if (trimmed !== "") lines.push({ text: trimmed, start, end: start + raw.length, afterGap });
    afterGap = trimmed === "";
    start += raw.length + 1;
  }
  return lines;
}

export const pageNumber = /^[-—\s]*\d{1,3}[-—\s]*$/;

/** Headings repeated on a new page, and the page number before them. */
export const withoutPageEnds = (lines: readonly Line[], header: HeaderLine): Line[] =>
  lines.filter((line, at) => {
    const next = lines[at + 1];
    const ends = next !== undefined && pageNumber.test(line.text) && headerOf(next, [header]);
    return !ends && !headerOf(line, [header]);
  });
