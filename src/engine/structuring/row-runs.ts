import type { Line } from "./lines.ts";
import { type Look, lookOf } from "./table-lines.ts";
import type { Run } from "./tab-led.ts";
import { endsAsHeading, endsAsTable } from "./words.ts";

/** A run of printed rows, and whether blanks keep its columns apart. */
export interface RowRun extends Run {
  readonly aligned: boolean;
}

/** As many short lines may stand between two rows that show what they are. */
const longestGap = 40;

/**
 * Tables printed by blanks: columns kept apart by wide gaps, or rows whose cells a single blank
 * parts. They begin and end where prose or a heading stands.
 */
export function rowRuns(
  text: string,
  lines: readonly Line[],
  taken: readonly boolean[],
  measure: number,
): RowRun[] {
  const looks = lines.map((line, i) =>
    taken[i] ? "prose" : lookOf(line, text.slice(line.first, line.last), measure),
  );
  countSerials(text, lines, looks);
  const heads = headingsAmong(lines, looks);
  const runs: RowRun[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (looks[i] !== "row" || taken[i]) continue;
    let to = i;
    for (let k = i + 1; k < lines.length && k <= to + longestGap; k++) {
      if (looks[k] === "prose" || heads[k]) break;
      if (looks[k] === "row") to = k;
    }
    const from = firstOf(lines, looks, heads, i, runs.at(-1)?.to ?? -1);
    const end = lastOf(lines, looks, heads, to);
    if (isTable(lines, looks, from, i, end)) {
      runs.push({ from, to: end, aligned: isAligned(text, lines, looks, i, to) });
    }
    i = to;
  }
  return runs;
}

const serial = /^(\d{1,3})\s+\p{Script=Han}/u;

/** Lines that count on, 1 …, 2 …, are rows. */
function countSerials(text: string, lines: readonly Line[], looks: Look[]): void {
  let before = Number.NaN;
  lines.forEach(({ first, last, ordinal }, i) => {
    const found = ordinal || looks[i] === "prose" ? null : serial.exec(text.slice(first, last));
    const number = found ? Number(found[1]) : Number.NaN;
    if (number === before + 1) looks[i] = looks[i - 1] = "row";
    before = number;
  });
}

/** A title is a heading, not a row, where prose follows it, at once or after another heading. */
function headingsAmong(lines: readonly Line[], looks: readonly Look[]): boolean[] {
  const heads = lines.map(() => false);
  for (let i = lines.length - 1; i >= 0; i--) {
    if (looks[i] !== "title") continue;
    const { ordinal, flow } = lines[i]!;
    heads[i] =
      ordinal?.level === 1 ||
      looks[i + 1] === "prose" ||
      (heads[i + 1] === true && !endsAsTable(lines[i + 1]!.flow)) ||
      (ordinal === null && !endsAsTable(flow)) ||
      (ordinal !== null && endsAsTable(flow)) ||
      (ordinal !== null && endsAsHeading(flow));
  }
  return heads;
}

/** The header above the first row, up to the table's title. */
function firstOf(
  lines: readonly Line[],
  looks: readonly Look[],
  heads: readonly boolean[],
  row: number,
  after: number,
): number {
  let from = row;
  for (let k = row - 1; k > after && k >= row - 14; k--) {
    const { flow, ordinal } = lines[k]!;
    if (looks[k] === "prose" || heads[k] || ordinal) break;
    from = k;
    if (endsAsTable(flow)) break;
  }
  return from;
}

/** A name wrapped below its row still belongs to it; a title does not. */
function lastOf(
  lines: readonly Line[],
  looks: readonly Look[],
  heads: readonly boolean[],
  row: number,
): number {
  let to = row;
  for (let k = row + 1; k < lines.length; k++) {
    if (looks[k] !== "short" && !(looks[k] === "title" && lines[k]!.ordinal && !heads[k])) break;
    const { indent, blanks } = lines[k]!;
    if (looks[k + 1] === "prose" && indent < 8 && (blanks > 0 || looks[k] === "title")) break;
    to = k;
  }
  return to;
}

function isTable(
  lines: readonly Line[],
  looks: readonly Look[],
  from: number,
  first: number,
  to: number,
): boolean {
  let rows = 0;
  for (let k = first; k <= to; k++) if (looks[k] === "row") rows++;
  if (rows >= 2) return rows * 12 >= to - first;
  return to - from >= 3 && /单位：/.test(lines[first]!.flow);
}

function isAligned(
  text: string,
  lines: readonly Line[],
  looks: readonly Look[],
  from: number,
  to: number,
): boolean {
  let rows = 0;
  let wide = 0;
  for (let k = from; k <= to; k++) {
    if (looks[k] !== "row") continue;
    rows++;
    const { first, last } = lines[k]!;
    if (/\S {2,}\S/.test(text.slice(first, last))) wide++;
  }
  return wide * 3 >= rows;
}
