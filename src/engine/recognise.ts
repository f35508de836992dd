import type { Grid } from "../model/grid.ts";
import type { Profile } from "../model/profile.ts";
import { sheetAsUsed } from "../model/profile.ts";
import type { Seen } from "../model/reading.ts";
import type { SheetDefinition } from "../model/sheet.ts";
import type { Standard } from "../model/standard.ts";
import { type HeaderMatch, findBand, headerPaths, headerWords, matchHeader } from "./header.ts";
import { wordsOf } from "./read-cell.ts";
import { bare, likeness, titleCore, withoutOrdinal } from "./words.ts";

/** What a sheet was taken for, and why. */
export interface Recognition {
  readonly definition: SheetDefinition;
  readonly header: HeaderMatch;
  readonly title: Seen | null;
  /** The title is the table's, word for word. */
  readonly titled: boolean;
  readonly score: number;
  readonly because: string;
  /** Another table that fits nearly as well. */
  readonly rival: SheetDefinition | null;
}

export interface Unrecognised {
  readonly because: string;
}

/** A table of the profile with what recognition needs of it. */
export interface Candidate {
  readonly definition: SheetDefinition;
  readonly words: ReadonlySet<string>;
  readonly titles: readonly string[];
  readonly items: ReadonlySet<string>;
}

const openings = new WeakMap<Standard, Map<string, readonly Candidate[]>>();

/** The tables a profile knows, ready to be looked for. */
export function candidatesOf(profile: Profile, standard: Standard): readonly Candidate[] {
  let known = openings.get(standard);
  if (!known) openings.set(standard, (known = new Map()));
  const ready = known.get(profile.id);
  if (ready) return ready;
  const candidates = profile.sheets.map((use) =>
    candidateOf(sheetAsUsed(standard.sheets.get(use.sheet)!, use)),
  );
  known.set(profile.id, candidates);
  return candidates;
}

function candidateOf(definition: SheetDefinition): Candidate {
  const titles = [definition.label.zh, ...(definition.titles ?? [])].map(titleCore);
  const items = new Set<string>();
  for (const block of definition.blocks) {
    if (block.rows.kind !== "items") continue;
    for (const item of block.rows.items) items.add(withoutOrdinal(bare(item.label.zh)));
  }
  return { definition, words: headerWords(definition), titles: [...new Set(titles)], items };
}

const enough = 0.5;
const near = 0.06;
const rowsLookedAt = 60;

/** Decides which standard table a sheet is: by title, header and codes, never by sheet name or place. */
export function recognise(
  grid: Grid,
  candidates: readonly Candidate[],
): Recognition | Unrecognised {
  const rows = [...grid.rows.keys()].slice(0, rowsLookedAt);
  if (rows.length === 0) return { because: "空工作表" };
  const scored = candidates
    .flatMap((candidate) => score(grid, candidate, rows) ?? [])
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return { because: "没有一行表头与标准表相符" };
  if (best.score < enough || best.header.share < (best.titled ? 0.25 : 0.5)) {
    return { because: `最接近《${best.definition.label.zh}》，但${best.because}` };
  }
  const rival = second && best.score - second.score < near ? second.definition : null;
  return { ...best, rival };
}

function score(
  grid: Grid,
  candidate: Candidate,
  rows: readonly number[],
): Omit<Recognition, "rival"> | null {
  const band = findBand(grid, candidate.words, rows);
  if (!band) return null;
  const header = matchHeader(candidate.definition, headerPaths(grid, band.first, band.last), band);
  if (header.found === 0) return null;
  const title = findTitle(
    grid,
    candidate,
    rows.filter((row) => row < band.first),
  );
  const lines = linesFit(grid, candidate, header);
  const total = 0.5 * (title?.fit ?? 0) + 0.35 * header.share + 0.15 * lines.fit;
  const because = [
    title
      ? `标题“${title.seen.text.trim()}”${title.fit >= 0.97 ? "相符" : "相近"}`
      : "没有相符的标题",
    `表头${header.found}/${header.wanted}列相符`,
    lines.says,
  ]
    .filter((part) => part !== "")
    .join("，");
  return {
    definition: candidate.definition,
    header,
    title: title && title.fit >= 0.6 ? title.seen : null,
    titled: title !== null && title.fit >= 0.97,
    // Without a title the header and the lines must carry the decision alone.
    score: title ? total : 0.35 + 0.45 * (header.share - 0.5) * 2 * (0.4 + 0.6 * lines.fit) - 0.02,
    because,
  };
}

function findTitle(
  grid: Grid,
  candidate: Candidate,
  rows: readonly number[],
): { fit: number; seen: Seen } | null {
  let best: { fit: number; seen: Seen } | null = null;
  for (const row of rows) {
    grid.rows.get(row)!.forEach((cell, column) => {
      const text = wordsOf(cell);
      if (text.length < 2 || text.length > 60) return;
      // A word as short as 项目 is a title only where it stands alone.
      if (text.length < 4 && grid.rows.get(row)!.filter(Boolean).length > 1) return;
      const core = titleCore(text);
      for (const title of candidate.titles) {
        const fit = titleFit(core, title);
        if (fit > 0.5 && (!best || fit > best.fit)) best = { fit, seen: { text, row, column } };
      }
    });
  }
  return best;
}

/** A title may carry the unit's name in front: 乐亭县医疗保障局部门预算收入总表. */
function titleFit(core: string, title: string): number {
  const alike = likeness(core, title);
  if (alike >= 0.97) return alike;
  if (core.endsWith(title)) return 0.9 - 0.004 * (core.length - title.length);
  return alike * 0.9;
}

/** How well codes and line names below the header fit. */
function linesFit(
  grid: Grid,
  candidate: Candidate,
  header: HeaderMatch,
): { fit: number; says: string } {
  const coded = header.blocks.find(({ block }) => block.rows.kind === "codes");
  if (coded && coded.block.rows.kind === "codes") {
    return codesFit(grid, header, coded.columns, coded.block.rows.catalogue);
  }
  if (candidate.items.size === 0) return { fit: 0.6, says: "" };
  let seen = 0;
  for (const [row, cells] of grid.rows) {
    if (row <= header.last) continue;
    for (const cell of cells) {
      if (cell?.type === "text" && candidate.items.has(withoutOrdinal(bare(cell.text)))) seen += 1;
    }
    if (seen >= candidate.items.size) break;
  }
  const fit = Math.min(1, seen / candidate.items.size);
  return { fit, says: `行名${Math.min(seen, candidate.items.size)}/${candidate.items.size}相符` };
}

/** Functional codes begin with 1 or 2, departmental economic ones with 3, governmental with 5. */
const leading: Readonly<Record<string, RegExp>> = {
  functional: /^2\d{2}/,
  "department-economic": /^3\d{2}/,
  "governmental-economic": /^5\d{2}/,
};

function codesFit(
  grid: Grid,
  header: HeaderMatch,
  columns: HeaderMatch["blocks"][number]["columns"],
  catalogue: string,
): { fit: number; says: string } {
  const at = columns.find(({ placed }) => placed.column.role === "code")?.at;
  const pattern = leading[catalogue];
  if (at === undefined || !pattern) return { fit: 0.3, says: "" };
  let right = 0;
  let wrong = 0;
  for (const [row, cells] of grid.rows) {
    if (row <= header.last || right + wrong > 50) continue;
    const text = bare(wordsOf(cells[at]));
    if (!/^\d{3,}$/.test(text)) continue;
    if (pattern.test(text)) right += 1;
    else wrong += 1;
  }
  if (right + wrong === 0) return { fit: 0.6, says: "没有科目行" };
  const fit = right / (right + wrong);
  return { fit, says: fit === 1 ? "科目编码相符" : `科目编码${right}/${right + wrong}相符` };
}
