import type { SourceCell } from "../../model/document.ts";
import { type Line, isBlank } from "./lines.ts";
import type { Run } from "./tab-led.ts";

/** Tables whose rows are lines and whose cells are parted by tabs. */
export function tabPartedRuns(lines: readonly Line[], taken: readonly boolean[]): Run[] {
  const isRow = ({ allTabs, tabLed }: Line) => allTabs >= 2 || (tabLed && allTabs >= 1);
  const goesOn = (line: Line) => line.tabLed || line.allTabs >= 1;
  return runsOf(lines, taken, isRow, goesOn).filter(({ from, to }) =>
    lines.slice(from, to + 1).some(({ tabs }) => tabs >= 2),
  );
}

/** Tables of web pages copied as text: `决算数 |`, one or more cells a line. */
export function barredRuns(lines: readonly Line[], taken: readonly boolean[]): Run[] {
  const isRow = ({ flow }: Line) => flow.endsWith("|") || /\|[^|]*\|/.test(flow);
  return runsOf(lines, taken, isRow, isRow);
}

function runsOf(
  lines: readonly Line[],
  taken: readonly boolean[],
  isRow: (line: Line) => boolean,
  goesOn: (line: Line) => boolean,
): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (taken[i] || !isRow(lines[i]!)) continue;
    let to = i;
    for (let k = i + 1; k < lines.length && !taken[k]; k++) {
      const line = lines[k]!;
      if (line.blanks > 1 || !(isRow(line) || (goesOn(line) && line.blanks === 0))) break;
      to = k;
    }
    if (to > i) runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** The cells of lines parted by tabs, one row a line. */
export function cellsByTab(text: string, lines: readonly Line[]): SourceCell[][] {
  return lines.map(({ start, end }) => {
    const row: SourceCell[] = [];
    for (let at = start; at <= end;) {
      let tab = at;
      while (tab < end && text[tab] !== "\t") tab++;
      row.push(trimmed(text, at, tab));
      at = tab + 1;
    }
    return row;
  });
}

function trimmed(text: string, from: number, to: number): SourceCell {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end, columns: 1, rows: 1 };
}
