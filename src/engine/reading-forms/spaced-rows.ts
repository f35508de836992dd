import { firstLevelOf, firstLevels } from "../../model/indicator-kinds.ts";
import { type Fragment, spacedCells } from "./spaced-cells.ts";
import type { HeaderLine, Line } from "./spaced-lines.ts";

const goalLabel = /^绩效目标(?!表)\s*/;

/** Rows of labels and figures by their blanks; the goals, which are sentences, as one cell. */
export function rowsAbove(lines: readonly Line[]): string[][] {
  const goal = lines.findIndex(({ text }) => goalLabel.test(text));
  const plain = goal < 0 ? lines : lines.slice(0, goal);
  const rows = plain.map(({ text }) => {
    const cells = text.split(/(?<!\s)\s+(?![\s月%])/).map((cell) => cell.trim());
    return /^\d/.test(cells[0]!) ? ["", "", ...cells] : ["", ...cells];
  });
  if (goal < 0) return rows;
  const words = lines.slice(goal).map(({ text }) => text);
  words[0] = words[0]!.replace(goalLabel, "");
  return [...rows, ["", "绩效目标", words.filter((one) => one !== "").join("\n")]];
}

/** Rows begin with the name of a second level; the first level is known by it. */
export function indicatorRows(lines: readonly Line[], { columns }: HeaderLine): string[][] {
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
