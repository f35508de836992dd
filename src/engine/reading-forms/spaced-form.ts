import type { Span, TextDocument } from "../../model/document.ts";
import type { FormLayout, FormSlot } from "../../model/form-layout.ts";
import { firstLevelOf, firstLevels } from "../../model/indicator-kinds.ts";
import { normalised } from "../../model/label.ts";
import { slotPieces } from "../../model/slots.ts";
import { type FormTable, linesAbove } from "./form-table.ts";
import { readLine } from "./slot-text.ts";
import { type Fragment, spacedCells } from "./spaced-cells.ts";

/** A line of the source, its blanks at both ends left out, and whether an empty line stands before it. */
interface Line extends Span {
  readonly text: string;
  readonly afterGap: boolean;
}

/** The header of a layout's indicators, as one line would print it. */
interface HeaderLine {
  readonly layout: FormLayout;
  readonly labels: readonly string[];
  readonly joined: string;
  /** What stands in the columns after the second level. */
  readonly columns: readonly FormSlot[];
}

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
    if (line.text.includes("\t") || inTable(line.start)) return [];
    const joined = normalised(line.text);
    const header = headers.find((one) => one.joined === joined);
    return header ? [{ header, at }] : [];
  });
  return found.map(({ header, at }, nth) =>
    formAt(lines, at, header, found[nth + 1]?.at ?? lines.length, document.source.text, layouts),
  );
}

function headerLine(layout: FormLayout): HeaderLine[] {
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

function linesOf(text: string): Line[] {
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

const longestAbove = 60;
const goalLabel = /^绩效目标(?!表)\s*/;
const nextHeading =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;
const pageNumber = /^[-—\s]*\d{1,3}[-—\s]*$/;

function formAt(
  lines: readonly Line[],
  at: number,
  header: HeaderLine,
  limit: number,
  text: string,
  layouts: readonly FormLayout[],
): FormTable {
  const isTitle = ({ text: line }: Line): boolean =>
    layouts.some((one) => [one.title, ...(one.alsoTitled ?? [])].some((t) => readLine(t, line)));
  let top = at;
  while (top > 0 && at - top < longestAbove && !isTitle(lines[top - 1]!)) top--;
  if (top === 0 || at - top === longestAbove) top = at;
  let end = at + 1;
  while (end < limit && !isTitle(lines[end]!) && !nextHeading.test(lines[end]!.text)) end++;
  while (end > at + 1 && pageNumber.test(lines[end - 1]!.text)) end--;
  const rows = [
    ...rowsAbove(lines.slice(top, at)),
    ["", ...header.labels],
    ...indicatorRows(lines.slice(at + 1, end), header),
  ];
  const title = top > 0 && top < at ? [lines[top - 1]!.text] : linesAbove(text, lines[at]!.start);
  return {
    grid: title.at(-1) ?? "",
    before: title,
    rows: rows.map((texts, row) => ({ row: row + 1, texts })),
    lines: text.slice(lines[top]!.start, lines[end - 1]!.end),
  };
}

/** Rows of labels and figures by their blanks; the goals, which are sentences, as one cell. */
function rowsAbove(lines: readonly Line[]): string[][] {
  const goal = lines.findIndex(({ text }) => goalLabel.test(text));
  const plain = goal < 0 ? lines : lines.slice(0, goal);
  const rows = plain.map(({ text }) => {
    const cells = text.split(/\s+(?![月%])/).map((cell) => cell.trim());
    return /^\d/.test(cells[0]!) ? ["", "", ...cells] : ["", ...cells];
  });
  if (goal < 0) return rows;
  const words = lines.slice(goal).map(({ text }) => text);
  words[0] = words[0]!.replace(goalLabel, "");
  return [...rows, ["", "绩效目标", words.filter((one) => one !== "").join("\n")]];
}

/** Rows begin with the name of a second level; the first level is known by it. */
function indicatorRows(lines: readonly Line[], { columns }: HeaderLine): string[][] {
  const rows: { level2: string; fragments: Fragment[] }[] = [];
  const fragments = kindsJoined(lines.flatMap(fragmentsOf));
  for (const [at, fragment] of fragments.entries()) {
    const { text, before } = fragment;
    const begins = before !== "space" || firstLevels.has(fragments[at - 1]?.text ?? "");
    if (begins && firstLevelOf.has(text) && !isFirstLevel(fragments, at)) {
      rows.push({ level2: text, fragments: [] });
    } else if (!(begins && firstLevels.has(text))) rows.at(-1)?.fragments.push(fragment);
  }
  const usual = mostFrequent(rows.map((row) => row.fragments.at(-1)?.text ?? ""));
  let above = "";
  return rows.map((row) => {
    const level1 = firstLevelOf.get(row.level2)!;
    const shown = level1 === above ? "" : level1;
    above = level1;
    return ["", shown, row.level2, ...spacedCells(row.fragments, columns, usual)];
  });
}

/** 成本指标 is a first level where kinds of cost follow it. */
const isFirstLevel = (fragments: readonly Fragment[], at: number): boolean =>
  firstLevels.has(fragments[at]!.text) &&
  firstLevelOf.get(fragments[at + 1]?.text ?? "") === fragments[at]!.text;

const fragmentsOf = (line: Line): Fragment[] =>
  line.text
    .split(/\s+/)
    .map((text, at) => ({ text, before: at > 0 ? "space" : line.afterGap ? "gap" : "line" }));

/** Names of levels that were broken over lines, whole again. */
function kindsJoined(fragments: readonly Fragment[]): Fragment[] {
  const known = (text: string): boolean => firstLevelOf.has(text) || firstLevels.has(text);
  const whole: Fragment[] = [];
  for (let at = 0; at < fragments.length; at++) {
    const { text, before } = fragments[at]!;
    const next = fragments[at + 1];
    if (next && next.before !== "space" && !known(text) && known(text + next.text)) {
      whole.push({ text: text + next.text, before });
      at++;
    } else whole.push({ text, before });
  }
  return whole;
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
