import type { Grid } from "../model/grid.ts";
import type { Seen } from "../model/reading.ts";
import type { SheetDefinition } from "../model/sheet.ts";
import type { Candidate } from "./reading/candidates.ts";
import { type HeaderWords, findBand, likelyHeads, wordsOfAll } from "./reading/header-band.ts";
import { headerPaths } from "./reading/header-paths.ts";
import { type HeaderMatch, matchHeader } from "./reading/header.ts";
import { linesFit } from "./reading/lines-fit.ts";
import { type TitleFound, findTitle, titlesBelow, wordForWord } from "./reading/titles.ts";
import { likeness, titleCore } from "./reading/words.ts";

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
  /** Other tables further down on the same sheet, which are not read. */
  readonly below: readonly { readonly row: number; readonly definition: SheetDefinition }[];
}

export interface Unrecognised {
  readonly because: string;
}

type Scored = Omit<Recognition, "rival" | "below"> & {
  readonly candidate: Candidate;
  /** The sheet is called as the table is: the clerk's own sheets share their headers with printed forms. */
  readonly named: boolean;
};

const enough = 0.5;
const near = 0.06;
const sameName = 0.9;
const rowsLookedAt = 60;

/** Decides which standard table a sheet is: by title, header and codes, never by sheet name or place. */
export function recognise(
  grid: Grid,
  candidates: readonly Candidate[],
): Recognition | Unrecognised {
  const rows = [...grid.rows.keys()].slice(0, rowsLookedAt);
  if (rows.length === 0) return { because: "空工作表" };
  const heads = likelyHeads(grid, allWords(candidates), rows);
  const scored = candidates
    .flatMap((candidate) => scoreOnce(grid, candidate, { rows, heads }) ?? [])
    .sort((a, b) => b.score - a.score);
  const best = topmost(scored);
  if (!best) return { because: titleAlone(grid, candidates, rows) ?? "没有一行表头与标准表相符" };
  if (!fits(best)) {
    return { because: `最接近《${best.definition.label.zh}》，但${best.because}` };
  }
  const rival = scored.find((one) => one !== best && sameHeader(one, best));
  const below = titlesBelow(grid, best.candidate, candidates, best.header.last);
  const because = below[0]
    ? `${best.because}；第${below[0].row}行起是另一张表，没有读`
    : best.because;
  const isNear = rival !== undefined && best.score - rival.score < near;
  return { ...best, because, rival: isNear ? rival.definition : null, below };
}

const fits = ({ score: reached, titled, named, header, definition }: Scored): boolean =>
  reached >= enough &&
  header.share >= (titled ? 0.25 : 0.5) &&
  (definition.own !== true || titled || named);

const sameHeader = (a: Scored, b: Scored): boolean =>
  a.header.first <= b.header.last && b.header.first <= a.header.last;

/** The best fit, or a table with its own title that stands above it. */
function topmost(scored: readonly Scored[]): Scored | undefined {
  const [best] = scored;
  const above = scored.filter(
    (one) => one.titled && fits(one) && one.header.last < best!.header.first,
  );
  return above.sort((a, b) => a.header.first - b.header.first)[0] ?? best;
}

/** A sheet with the title of one table, but none of its headers. */
function titleAlone(
  grid: Grid,
  candidates: readonly Candidate[],
  rows: readonly number[],
): string | null {
  const titled = candidates.flatMap((candidate) => {
    const title = findTitle(grid, candidate, rows);
    return title && title.fit >= 0.8 ? [{ title, zh: candidate.definition.label.zh }] : [];
  });
  const [only] = titled;
  if (!only || titled.length > 1) return null;
  return `标题“${only.title.seen.text.trim()}”像是《${only.zh}》，但没有一行表头相符`;
}

const wordsKnown = new WeakMap<readonly Candidate[], HeaderWords>();

/** Every header word of a layout's tables: most rows of a sheet have none of them. */
function allWords(candidates: readonly Candidate[]): HeaderWords {
  let words = wordsKnown.get(candidates);
  if (!words) {
    words = wordsOfAll(candidates.map((one) => one.words));
    wordsKnown.set(candidates, words);
  }
  return words;
}

/** The first rows of a sheet, and those of them that may begin headers. */
interface TopRows {
  readonly rows: readonly number[];
  readonly heads: readonly number[];
}

/** Layouts share most tables: each is tried once on a sheet. */
const tried = new WeakMap<Grid, Map<Candidate, Scored | null>>();

function scoreOnce(grid: Grid, candidate: Candidate, top: TopRows): Scored | null {
  let known = tried.get(grid);
  if (!known) tried.set(grid, (known = new Map()));
  let result = known.get(candidate);
  if (result === undefined) known.set(candidate, (result = score(grid, candidate, top)));
  return result;
}

function score(grid: Grid, candidate: Candidate, { rows, heads }: TopRows): Scored | null {
  const band = findBand(grid, candidate.words, heads);
  if (!band) return null;
  const header = matchHeader(candidate.definition, headerPaths(grid, band.first, band.last), band);
  if (header.found === 0) return null;
  const above = rows.filter((row) => row < band.first);
  const title = findTitle(grid, candidate, above);
  const lines = linesFit(grid, candidate, header);
  const because = [titleSays(title), `表头${header.found}/${header.wanted}列相符`, lines.says];
  const known = {
    candidate,
    definition: candidate.definition,
    header,
    title: title && title.fit >= 0.6 ? title.seen : null,
    titled: title !== null && title.fit >= wordForWord,
    named: nameFit(grid, candidate) >= sameName,
  };
  const says = (words: readonly string[]) => words.filter((part) => part !== "").join("，");
  if (title) {
    const total = 0.5 * title.fit + 0.35 * header.share + 0.15 * lines.fit;
    return { ...known, score: total, because: says(because) };
  }
  // Without a title the header and the lines must carry the decision; the name only breaks a tie.
  const named = nameFit(grid, candidate);
  const total = 0.33 + 0.45 * (header.share - 0.5) * 2 * (0.4 + 0.6 * lines.fit) + 0.04 * named;
  const name = named >= sameName ? `工作表名“${grid.name.trim()}”相近` : "";
  return { ...known, score: total, because: says([...because, name]) };
}

function titleSays(title: TitleFound | null): string {
  if (!title) return "没有相符的标题";
  return `标题“${title.seen.text.trim()}”${title.fit >= wordForWord ? "相符" : "相近"}`;
}

function nameFit(grid: Grid, { titles }: Candidate): number {
  const name = titleCore(grid.name);
  return Math.max(0, ...titles.map((title) => likeness(name, title)));
}
