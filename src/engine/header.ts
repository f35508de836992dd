import { type Grid, type GridCell, cellAt } from "../model/grid.ts";
import {
  type Block,
  type PlacedColumn,
  type SheetDefinition,
  leafColumns,
} from "../model/sheet.ts";
import { wordsOf } from "./read-cell.ts";
import { bare, likeness } from "./words.ts";

/** Where a table's columns stand on a sheet. */
export interface HeaderMatch {
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly BlockColumns[];
  /** Share of the prescribed columns that were found. */
  readonly share: number;
  readonly found: number;
  readonly wanted: number;
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
  readonly seen: { readonly text: string; readonly row: number; readonly column: number };
}

/** Columns numbered from 1: those a header path can be read for. */
export type Paths = ReadonlyMap<number, readonly PathStep[]>;

export interface PathStep {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const codePieces = new Set(["类", "款", "项"]);

/** The band of rows that prints the headers of this table, or null. */
export function findBand(
  grid: Grid,
  words: ReadonlySet<string>,
  rows: readonly number[],
): { first: number; last: number } | null {
  for (const row of rows) {
    if (hits(grid.rows.get(row)!, words) < 2) continue;
    let last = row;
    for (let next = row + 1; isHeaderRow(grid.rows.get(next), words) && next <= row + 5; next++) {
      last = next;
    }
    return { first: row, last };
  }
  return null;
}

function hits(row: readonly (GridCell | undefined)[], words: ReadonlySet<string>): number {
  let count = 0;
  if (row.some((cell) => cell?.type === "number")) return 0;
  for (const cell of row) {
    if (cell?.type === "text" && isHeaderWord(bare(cell.text), words)) count += 1;
  }
  return count;
}

const judged = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();

/** Whether a word is one of the headers, or very nearly. */
function isHeaderWord(text: string, words: ReadonlySet<string>): boolean {
  if (words.has(text)) return true;
  if (text.length < 4 || text.length > 24) return false;
  let memory = judged.get(words);
  if (!memory) judged.set(words, (memory = new Map()));
  const known = memory.get(text);
  if (known !== undefined) return known;
  let answer = false;
  for (const word of words) if (likeness(text, word) >= 0.7) answer = true;
  memory.set(text, answer);
  return answer;
}

/** Rows of headers hold words only, at least one of them prescribed other than 合计, which lines print too. */
function isHeaderRow(
  row: readonly (GridCell | undefined)[] | undefined,
  words: ReadonlySet<string>,
): boolean {
  if (!row) return false;
  let known = 0;
  for (const cell of row) {
    if (!cell) continue;
    if (cell.type === "number") return false;
    if (cell.type !== "text") continue;
    const text = bare(cell.text);
    if (/^[\d.,-]+$/.test(text) || text === "栏次") return false;
    if (text === "合计") continue;
    if (isHeaderWord(text, words) || codePieces.has(text)) known += 1;
  }
  return known > 0;
}

/** The headers above each column, outermost first, merged and blank-continued groups filled in. */
export function headerPaths(grid: Grid, first: number, last: number): Paths {
  const paths = new Map<number, PathStep[]>();
  let width = 0;
  for (let row = first; row <= last; row++)
    width = Math.max(width, grid.rows.get(row)?.length ?? 0);
  for (const area of grid.merges) {
    if (area.top >= first && area.bottom <= last && area.right < 300) {
      width = Math.max(width, area.right + 1);
    }
  }
  for (let column = 1; column < width; column++) {
    const path: PathStep[] = [];
    for (let row = first; row <= last; row++) {
      const step = stepAt(grid, row, column, last);
      const before = path.at(-1);
      if (step && !(before && before.row === step.row && before.column === step.column))
        path.push(step);
    }
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
}

function stepAt(grid: Grid, row: number, column: number, last: number): PathStep | null {
  const area = grid.merges.find(
    (one) => one.top <= row && one.bottom >= row && one.left <= column && one.right >= column,
  );
  const [atRow, atColumn] = area ? [area.top, area.left] : [row, column];
  const text = bare(wordsOf(cellAt(grid, atRow, atColumn)));
  if (text !== "") return { text, row: atRow, column: atColumn };
  return area || row === last ? null : continued(grid, row, column);
}

/** A blank header cell continues the group at its left when the row below goes on there. */
function continued(grid: Grid, row: number, column: number): PathStep | null {
  if (bare(wordsOf(cellAt(grid, row + 1, column))) === "") return null;
  for (let left = column - 1; left >= 1; left--) {
    const inMerge = grid.merges.some(
      (one) => one.top <= row && one.bottom >= row && one.left <= left && one.right >= left,
    );
    const text = bare(wordsOf(cellAt(grid, row, left)));
    if (text !== "") return inMerge ? null : { text, row, column: left };
    if (inMerge) return null;
  }
  return null;
}

/** Every word the headers of a table may use. */
export function headerWords(definition: SheetDefinition): ReadonlySet<string> {
  const words = new Set<string>(["序号", "行次"]);
  for (const block of definition.blocks) {
    for (const { column, path } of leafColumns(block.columns)) {
      for (const one of [column, ...path]) {
        words.add(bare(one.label.zh));
        for (const synonym of one.synonyms ?? []) words.add(bare(synonym));
      }
    }
  }
  return words;
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
  const leaves = definition.blocks.map((block) => leafColumns(block.columns));
  const fits = leaves
    .flat()
    .flatMap((placed, order) =>
      [...paths].map(([at, path]) => ({ placed, order, at, ...fitOf(placed, path) })),
    )
    .filter((fit) => fit.score >= 0.6)
    .sort((a, b) => b.score - a.score || a.order - b.order || a.at - b.at);
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
  return { ...band, blocks, found, wanted, share: wanted === 0 ? 0 : found / wanted };
}

/** A code printed in pieces: the columns right of 类 headed 款 and 项. */
function withPieces(match: ColumnMatch, paths: Paths, taken: Set<number>): ColumnMatch {
  if (match.placed.column.role !== "code" || match.seen.text !== "类") return match;
  const pieces: number[] = [];
  for (let at = match.at + 1; codePieces.has(paths.get(at)?.at(-1)?.text ?? ""); at++) {
    taken.add(at);
    pieces.push(at);
  }
  return { ...match, pieces };
}

/** How well a header path names a column: its own words, helped or spoilt by the group above. */
function fitOf(placed: PlacedColumn, path: readonly PathStep[]): { score: number; seen: PathStep } {
  const leaf = path.at(-1)!;
  const { column, path: groups } = placed;
  let seen = leaf;
  let own = wordsFit(column, leaf.text);
  if (own === 0 && column.role === "code" && leaf.text === "类") own = 0.8;
  for (const step of path.slice(0, -1)) {
    const fit = wordsFit(column, step.text) * 0.7;
    if (fit > own) [own, seen] = [fit, step];
  }
  for (const one of groups) {
    if (leaf.text === bare(one.label.zh + column.label.zh)) own = Math.max(own, 1);
  }
  if (own === 0 || groups.length === 0) return { score: own, seen };
  const above = path.slice(0, -1);
  const group = Math.max(
    0,
    ...groups.flatMap((one) => above.map((step) => wordsFit(one, step.text))),
  );
  return { score: own + (group > 0 ? 0.3 * group : above.length > 0 ? -0.3 : -0.1), seen };
}

function wordsFit(
  one: { readonly label: { readonly zh: string }; readonly synonyms?: readonly string[] },
  text: string,
): number {
  let best = likeness(text, bare(one.label.zh).replace("{year}", ""));
  if (best < 1) {
    const yearless = text.replace(/^20\d{2}年/, "");
    for (const word of [one.label.zh.replace("{year}年", ""), ...(one.synonyms ?? [])]) {
      best = Math.max(best, likeness(yearless, bare(word)) * 0.99);
    }
  }
  return best;
}
