import type { Line } from "./lines.ts";
import { endsAsTable, sentenceOver } from "./words.ts";

/** A run of lines, by index, both ends within. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Tables copied out of a word processor: every cell a line that begins with a tab, rows parted by
 * blank lines, a cell's further lines without tab.
 */
export function tabLedRuns(lines: readonly Line[], taken: readonly boolean[]): Run[] {
  const nextTabLed = nextOf(lines, taken);
  const runs: Run[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (taken[i] || !opensCell(lines[i]!)) continue;
    let to = i;
    for (let k = i + 1; k < lines.length && !taken[k]; k++) {
      if (opensCell(lines[k]!)) to = k;
      else if (!goesOn(lines, k, nextTabLed[k]!)) break;
    }
    if (isTable(lines.slice(i, to + 1))) runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

const opensCell = ({ tabLed, tabs }: Line): boolean => tabLed && tabs === 0;

function nextOf(lines: readonly Line[], taken: readonly boolean[]): number[] {
  const next = new Array<number>(lines.length);
  let at = Number.MAX_SAFE_INTEGER;
  for (let i = lines.length - 1; i >= 0; i--) {
    next[i] = at;
    if (taken[i]) at = Number.MAX_SAFE_INTEGER;
    else if (opensCell(lines[i]!)) at = i;
  }
  return next;
}

/** Is a line without tab a further line of the cell above it? */
function goesOn(lines: readonly Line[], k: number, next: number): boolean {
  const { blanks, flow, ordinal } = lines[k]!;
  if (next > k + 12) return false;
  if (ordinal && (ordinal.level <= 2 || endsAsTable(flow))) return false;
  if (blanks === 0) return true;
  return (
    blanks === 1 && flow.length <= 12 && !ordinal && next === k + 1 && lines[next]!.blanks === 0
  );
}

/** Paragraphs may be indented by tabs too: cells are short and seldom go on. */
function isTable(run: readonly Line[]): boolean {
  const cells = run.filter(opensCell);
  const short = cells.filter(({ flow }) => flow.length <= 40 && !sentenceOver.test(flow));
  return cells.length >= 4 && run.length <= cells.length * 2 && short.length * 2 >= cells.length;
}
