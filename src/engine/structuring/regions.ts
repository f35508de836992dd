import type { SourceCell, SourceText, Span, TextTable } from "../../model/document.ts";
import type { Line } from "./lines.ts";
import { barredRuns, cellsByTab, tabPartedRuns } from "./parted.ts";
import { rowRuns } from "./row-runs.ts";
import { lookOf, measureOf } from "./table-lines.ts";
import { type Run, tabLedRuns } from "./tab-led.ts";
import { endsAsTable } from "./words.ts";

/** A piece of the source that is a table, or several tables one below the other. */
export interface TableRegion {
  readonly form: TextTable["form"];
  readonly start: number;
  readonly end: number;
  /** Index of the section it stands in. */
  readonly section: number;
  /** The cells, where the format marks them or tabs part them: rows of source pieces. */
  readonly rows?: SourceCell[][];
  /**
   * Its lines with their indentation, blank lines too (they part the rows of a tab-led table);
   * page numbers and running headers left out.
   */
  readonly lines: Span[];
}

/** A region found, before the sections are known. */
export type Region = Omit<TableRegion, "section">;

/**
 * Finds the tables of a text.
 * @param dropped lines that belong to the page; lines of tables are added to `taken`
 */
export function regionsOf(
  source: SourceText,
  lines: readonly Line[],
  dropped: readonly boolean[],
): { regions: Region[]; taken: boolean[] } {
  const { text } = source;
  const measure = measureOf(lines);
  const taken = [...dropped];
  const regions = source.tables.map((table) => markedRegion(source, lines, table, taken));
  const take = (run: Run, form: Region["form"], withCells: boolean) => {
    const from =
      form === "aligned" || form === "spaced"
        ? run.from
        : withUnitLine(text, lines, taken, run.from, measure);
    const own = lines.slice(run.from, run.to + 1);
    const rows = withCells ? { rows: cellsByTab(text, own) } : {};
    const start = lines[from]!.start;
    const end = lines[run.to]!.end;
    regions.push({
      form,
      start,
      end,
      ...rows,
      lines: linesWithin(text, lines, dropped, from, run.to),
    });
    for (let i = from; i <= run.to; i++) taken[i] = true;
  };
  for (const run of tabPartedRuns(lines, taken)) take(run, "marked", true);
  for (const run of tabLedRuns(lines, taken)) take(run, "tab-led", false);
  for (const run of barredRuns(lines, taken)) take(run, "tab-led", false);
  if (source.lineEnds === "layout") {
    const kept = lines.flatMap((_, i) => (dropped[i] ? [] : [i]));
    const runs = rowRuns(
      text,
      kept.map((i) => lines[i]!),
      kept.map((i) => taken[i]!),
      measure,
    );
    for (const { from, to, aligned } of runs) {
      take({ from: kept[from]!, to: kept[to]! }, aligned ? "aligned" : "spaced", false);
    }
  }
  regions.sort((a, b) => a.start - b.start);
  return { regions, taken };
}

function markedRegion(
  { text }: SourceText,
  lines: readonly Line[],
  { start, end, rows }: SourceText["tables"][number],
  taken: boolean[],
): Region {
  const from = firstFrom(lines, start);
  let to = from;
  for (; to < lines.length && lines[to]!.first < end; to++) taken[to] = true;
  return {
    form: "marked",
    start,
    end,
    rows: rows.map((row) => [...row]),
    lines: linesWithin(text, lines, [], from, to - 1),
  };
}

/** The first line whose print begins at or after an offset. */
function firstFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.first < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The unit's code and name: 473001遵化市医疗保障局本级. */
const unitName = /^\d{3,9}\p{Script=Han}{2,30}$/u;

/** 单位：万元, the unit's code and a title without ordinal right above belong to the table. */
function withUnitLine(
  text: string,
  lines: readonly Line[],
  taken: readonly boolean[],
  from: number,
  measure: number,
): number {
  let at = from;
  for (let k = from - 1; k >= 0 && k >= from - 3 && !taken[k]; k--) {
    const line = lines[k]!;
    const look = lookOf(line, text.slice(line.first, line.last), measure);
    if (look === "row" || (at < from && unitName.test(line.flow))) at = k;
    else {
      if (line.ordinal === null && endsAsTable(line.flow) && at < from) at = k;
      break;
    }
  }
  return at;
}

/** Every line between two, those of the page left out. */
function linesWithin(
  text: string,
  lines: readonly Line[],
  dropped: readonly boolean[],
  from: number,
  to: number,
): Span[] {
  const spans: Span[] = [];
  for (let i = from; i <= to; i++) {
    const { start, end } = lines[i]!;
    if (!dropped[i]) spans.push({ start, end });
    if (i === to) break;
    const next = lines[i + 1]!.start;
    for (let at = afterLineEnd(text, end); at < next;) {
      let stop = at;
      while (stop < next && !/[\n\r\f]/.test(text[stop]!)) stop++;
      if (stop < next) spans.push({ start: at, end: stop });
      at = afterLineEnd(text, stop);
    }
  }
  return spans;
}

const afterLineEnd = (text: string, end: number): number =>
  end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
