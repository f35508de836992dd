import {
  type Block,
  type Column,
  type ColumnGroup,
  type PlacedColumn,
  type SheetDefinition,
  leafColumns,
} from "../../model/sheet.ts";
import { isCodePiece, namesOf } from "./header-band.ts";
import type { PathStep, Paths } from "./header-paths.ts";
import { likeness } from "./words.ts";

/** Where a table's columns stand on a sheet. */
export interface HeaderMatch {
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly BlockColumns[];
  /** Share of the prescribed columns that were found. */
  readonly share: number;
  readonly found: number;
  readonly wanted: number;
  /** Headed columns that are none of the prescribed ones. */
  readonly unmatched: readonly { readonly at: number; readonly seen: PathStep }[];
}

export interface BlockColumns {
  readonly block: Block;
  readonly columns: readonly ColumnMatch[];
  readonly missing: readonly PlacedColumn[];
}

export interface ColumnMatch {
  readonly placed: PlacedColumn;
  readonly at: number;
  /** Further columns of a code printed in pieces (类 | 款 | 项). */
  readonly pieces: readonly number[];
  /** The header cell that named it. */
  readonly seen: PathStep;
}

/** Gives each prescribed column the sheet column whose header path fits it best. */
export function matchHeader(
  definition: SheetDefinition,
  paths: Paths,
  band: { first: number; last: number },
): HeaderMatch {
  const taken = new Set<number>();
  let found = 0;
  let wanted = 0;
  const leaves = definition.blocks.map(leavesOf);
  const fits = fitsOf(leaves.flat(), paths);
  const chosen = new Map<PlacedColumn, ColumnMatch>();
  for (const fit of fits) {
    if (chosen.has(fit.placed) || taken.has(fit.at)) continue;
    taken.add(fit.at);
    chosen.set(fit.placed, { placed: fit.placed, at: fit.at, pieces: [], seen: fit.seen });
  }
  const blocks = definition.blocks.map((block, index): BlockColumns => {
    const placed = leaves[index]!;
    const columns = placed.flatMap((one) => chosen.get(one) ?? []);
    const missing = placed.filter((one) => !chosen.has(one));
    wanted += placed.filter((one) => one.column.optional !== true).length;
    found += columns.filter((one) => one.placed.column.optional !== true).length;
    return { block, columns: columns.map((one) => withPieces(one, paths, taken)), missing };
  });
  const unmatched = [...paths].flatMap(([at, path]) =>
    taken.has(at) || serialWords.has(path.at(-1)!.text) ? [] : [{ at, seen: path.at(-1)! }],
  );
  return { ...band, blocks, found, wanted, share: wanted === 0 ? 0 : found / wanted, unmatched };
}

interface PlacedFit extends Fit {
  readonly placed: PlacedColumn;
  readonly order: number;
  readonly at: number;
}

/** Which column of the sheet may be which of the table, the best fits first. */
function fitsOf(leaves: readonly PlacedColumn[], paths: Paths): PlacedFit[] {
  const year = latestYear(paths);
  const fits: PlacedFit[] = [];
  for (const [at, path] of paths) {
    const words = path.map(({ text }) => text).join("\n");
    leaves.forEach((placed, order) => {
      const { score, seen } = ofYear(knownFit(placed, path, words), year);
      if (score >= 0.6) fits.push({ placed, order, at, score, seen });
    });
  }
  return fits.sort((a, b) => b.score - a.score || a.order - b.order || a.at - b.at);
}

const leavesKnown = new WeakMap<Block, readonly PlacedColumn[]>();

function leavesOf(block: Block): readonly PlacedColumn[] {
  let leaves = leavesKnown.get(block);
  if (!leaves) leavesKnown.set(block, (leaves = leafColumns(block.columns)));
  return leaves;
}

const serialWords = new Set(["序号", "行次"]);
const yearInFront = /^(20\d{2})年/;

/** The latest year that stands in front of a header; 0 when none does. */
function latestYear(paths: Paths): number {
  const years = [...paths.values()].map((path) => yearInFront.exec(path.at(-1)!.text)?.[1]);
  return Math.max(0, ...years.map((year) => Number(year ?? 0)));
}

/** 2020年预算数 beside 2021年预算数 is the year before. */
function ofYear(fit: Fit, latest: number): Fit {
  const own = Number(yearInFront.exec(fit.seen.text)?.[1] ?? latest);
  return own < latest ? { ...fit, score: fit.score - 0.5 } : fit;
}

/** A code printed in pieces: the columns right of 类 headed 款 and 项. */
function withPieces(match: ColumnMatch, paths: Paths, taken: Set<number>): ColumnMatch {
  if (match.placed.column.role !== "code" || match.seen.text !== "类") return match;
  const pieces: number[] = [];
  for (let at = match.at + 1; isCodePiece(paths.get(at)?.at(-1)?.text ?? ""); at++) {
    taken.add(at);
    pieces.push(at);
  }
  return { ...match, pieces };
}

interface Fit {
  readonly score: number;
  readonly seen: PathStep;
}

/** How well a path's words name a column, and which of its steps does. */
const fitsKnown = new WeakMap<PlacedColumn, Map<string, { score: number; step: number }>>();
const mostKept = 500;

/** The same headers stand on every page and in every year's workbook: each is judged once. */
function knownFit(placed: PlacedColumn, path: readonly PathStep[], words: string): Fit {
  let known = fitsKnown.get(placed);
  if (!known) fitsKnown.set(placed, (known = new Map()));
  const before = known.get(words);
  if (before) return { score: before.score, seen: path[before.step]! };
  const fit = fitOf(placed, path);
  if (known.size >= mostKept) known.clear();
  known.set(words, { score: fit.score, step: path.indexOf(fit.seen) });
  return fit;
}

/** How well a header path names a column: its own words, helped or spoilt by the group above. */
function fitOf({ column, path: groups }: PlacedColumn, path: readonly PathStep[]): Fit {
  const leaf = path.at(-1)!;
  if (column.role !== "code" && isCodePiece(leaf.text)) return { score: 0, seen: leaf };
  let seen = leaf;
  let own = wordsFit(column, leaf.text);
  if (own === 0 && column.role === "code" && leaf.text === "类") own = 0.8;
  for (const step of path.slice(0, -1)) {
    const fit = wordsFit(column, step.text) * 0.7;
    if (fit > own) [own, seen] = [fit, step];
  }
  if (groups.length === 0) return { score: own, seen };
  const joined = joinedFit({ column, path: groups }, leaf.text);
  if (joined > own) return { score: joined + 0.3, seen: leaf };
  if (own === 0) return { score: 0, seen };
  return { score: own + groupsFit(groups, path, seen === leaf), seen };
}

/**
 * What the groups of a column add: they stand above it, or below the step that names it
 * (公务接待费 over 预算数 | 决算数). Of groups in groups each should be there.
 */
function groupsFit(
  groups: readonly ColumnGroup[],
  path: readonly PathStep[],
  above: boolean,
): number {
  if (path.length === 1) return -0.1;
  const around = above ? path.slice(0, -1) : path;
  const fits = groups.map((one) => Math.max(0, ...around.map((step) => wordsFit(one, step.text))));
  const best = Math.max(...fits);
  if (best === 0) return -0.3;
  return 0.3 * best - 0.05 * fits.filter((fit) => fit === 0).length;
}

const leadingSeparators = /^[-—–_/·:]+/;

/** How well one header says group and column at once: 基本支出小计, 基本支出-小计. */
export function joinedFit({ column, path }: PlacedColumn, text: string): number {
  let best = 0;
  for (const one of path) {
    for (const group of namesOf(one)) {
      if (text.length <= group.length || !text.startsWith(group)) continue;
      const rest = text.slice(group.length).replace(leadingSeparators, "");
      best = Math.max(best, wordsFit(column, rest));
    }
  }
  return best;
}

/** Words before and behind a header that change nothing: 2021年, 本年, （万元）, （含专项）. */
const aroundHeader = /^(?:20\d{2}年|本年(?=预算)|当年(?=预算))|\([^()]*\)$/g;

const yearlessTexts = new Map<string, string>();

/** A header without those words; headers recur on every sheet. */
function withoutYear(text: string): string {
  let yearless = yearlessTexts.get(text);
  if (yearless === undefined) {
    yearless = text.replace(aroundHeader, "");
    if (yearlessTexts.size >= 20_000) yearlessTexts.clear();
    yearlessTexts.set(text, yearless);
  }
  return yearless;
}

/** The prescribed words fit best, their synonyms a little less. */
function wordsFit(one: Column | ColumnGroup, text: string): number {
  const [prescribed, ...synonyms] = namesOf(one);
  if (text === prescribed) return 1;
  const yearless = withoutYear(text);
  let best = likeness(yearless, prescribed!);
  for (const name of synonyms) {
    if (best === 1) break;
    best = Math.max(best, likeness(yearless, name) * 0.99);
  }
  return best;
}
