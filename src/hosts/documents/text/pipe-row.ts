import type { SourceCell, Span } from "../../../model/document.ts";

/** The rule under the head of a Markdown table. */
export function isPipeRule(line: string): boolean {
  const bare = line.trim();
  if (!bare.includes("-") || !bare.includes("|")) return false;
  const parts = bare.replace(/^\|/, "").replace(/\|$/, "").split("|");
  return parts.every((part) => /^:?-+:?$/.test(part.trim()));
}

/** The cells of one row, without the blanks around them; none where the line is no row. */
export function cellsOfPipeRow(text: string, line: Span): SourceCell[] {
  const whole = trimmed(text, line);
  const bars = barsIn(text, whole);
  if (bars.length === 0) return [];
  const edges = [...bars];
  if (edges[0] !== whole.start) edges.unshift(whole.start - 1);
  if (edges.at(-1) !== whole.end - 1 || edges.length === 1) edges.push(whole.end);
  return edges.slice(1).map((edge, index) => ({
    ...trimmed(text, { start: edges[index]! + 1, end: edge }),
    columns: 1,
    rows: 1,
  }));
}

/** Places of the bars that part cells; `\|` is a bar inside a cell. */
function barsIn(text: string, { start, end }: Span): number[] {
  const bars: number[] = [];
  for (let at = start; at < end; at++) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "|") bars.push(at);
  }
  return bars;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && text[start]!.trim() === "") start += 1;
  while (end > start && text[end - 1]!.trim() === "") end -= 1;
  return { start, end };
}
