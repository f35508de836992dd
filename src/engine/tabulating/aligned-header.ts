import type { Span } from "../../model/document.ts";
import { type OpenCell, cellsOf, middle, overlap, wordsOf } from "./header-cells.ts";
import { type Head, groupCost, isMeasure } from "./header-tree.ts";
import { isSerialHead, kindBelow } from "./header-words.ts";
import type { TableLine, Token } from "./lines.ts";
import { bare, isTotal } from "./words.ts";

/** A header cell with the columns of print it covers. */
export interface PlacedHead extends Head {
  readonly from: number;
  readonly to: number;
  readonly below: readonly PlacedHead[];
}

/** Reads a header whose cells stand where they were printed. */
export function alignedHeads(lines: readonly TableLine[]): readonly PlacedHead[] {
  const cells = cellsOf(lines);
  const groups = cells.filter((cell) => isGroup(cell, cells));
  let nodes = cells
    .filter((cell) => !groups.includes(cell))
    .map((cell) => ({ head: headOf(cell), top: cell.top, level: (cell.top + cell.bottom) / 2 }))
    .sort((a, b) => middle(a.head) - middle(b.head));
  const levels = [...new Set(groups.map(({ bottom }) => bottom))].sort((a, b) => b - a);
  for (const level of levels) {
    const here = groups.filter(({ bottom }) => bottom === level);
    nodes = grouped(
      nodes,
      here.sort((a, b) => middle(a) - middle(b)),
    );
  }
  return nodes.map(({ head }) => head);
}

/** Whether a header stands above others: to both sides of its middle, nearer than its neighbours. */
function isGroup(cell: OpenCell, cells: readonly OpenCell[]): boolean {
  const words = wordsOf(cell.pieces);
  if (isSerialHead(words)) return false;
  const lower = cells.filter((one) => one.top > cell.bottom);
  if (lower.length === 0) return false;
  const beside = cells.filter(
    (one) => one !== cell && one.top <= cell.bottom && one.bottom >= cell.top,
  );
  const left = Math.max(-Infinity, ...beside.map(middle).filter((at) => at < middle(cell)));
  const right = Math.min(Infinity, ...beside.map(middle).filter((at) => at > middle(cell)));
  const bounds = [(left + middle(cell)) / 2, (right + middle(cell)) / 2] as const;
  const under = lower.filter((one) => middle(one) > bounds[0] && middle(one) < bounds[1]);
  if (isTotal(words) && !standsOverMeasures(cell, under)) return false;
  const straddled =
    under.some((one) => middle(one) < middle(cell)) &&
    under.some((one) => middle(one) > middle(cell));
  return straddled || (under.length > 1 && under.some((one) => overlap(one, cell) >= 2));
}

/** 合计 above 预算数 and 决算数. */
function standsOverMeasures(cell: OpenCell, under: readonly OpenCell[]): boolean {
  const near = [...under].sort((a, b) => offOf(a, cell) - offOf(b, cell)).slice(0, 2);
  return near.length === 2 && near.every(({ pieces }) => isMeasure(wordsOf(pieces)));
}

const offOf = (a: OpenCell, b: OpenCell): number => Math.abs(middle(a) - middle(b));

interface Node {
  readonly head: PlacedHead;
  readonly top: number;
  /** Line its middle stands on. */
  readonly level: number;
}

interface Plan {
  readonly cost: number;
  readonly nodes: readonly Node[];
}

/** Sets groups of one level above runs of the cells below them, each above its middle. */
function grouped(nodes: readonly Node[], groups: readonly OpenCell[]): Node[] {
  const memo = new Map<number, Plan>();
  const from = (group: number, at: number): Plan => {
    const key = group * 1000 + at;
    const before = memo.get(key);
    if (before) return before;
    let best: Plan;
    if (at === nodes.length) best = { cost: (groups.length - group) * 20, nodes: [] };
    else {
      const skipped = from(group, at + 1);
      const price = skipped.cost + nameLeftOut(nodes[at]!, groups);
      best = { cost: price, nodes: [nodes[at]!, ...skipped.nodes] };
      const one = groups[group];
      for (let end = at + 1; one && end <= nodes.length; end++) {
        if (nodes[end - 1]!.top <= one.bottom) break;
        if (partsCode(nodes, at) || partsCode(nodes, end)) continue;
        const below = nodes.slice(at, end).map(({ head }) => head);
        const off = Math.abs(middle(one) - (below[0]!.from + below.at(-1)!.to) / 2);
        const rest = from(group + 1, end);
        const words = wordsOf(one.pieces);
        const cost =
          rest.cost +
          Math.min(off / 8, 4) +
          groupCost(words, below) * 0.7 +
          levelCost(nodes, at, end) +
          neighbourCost(words, nodes, at, end);
        if (cost < best.cost) {
          const head = { ...headOf(one), below };
          const node = { head, top: one.top, level: (one.top + one.bottom) / 2 };
          best = { cost, nodes: [node, ...rest.nodes] };
        }
      }
    }
    memo.set(key, best);
    return best;
  };
  return [...from(0, 0).nodes];
}

/** In a two-sided table (收入 | 支出) every 项目 stands under one of the sides. */
function nameLeftOut(node: Node, groups: readonly OpenCell[]): number {
  const sides =
    groups.length > 1 && groups.every(({ pieces }) => !aboutLines.test(wordsOf(pieces)));
  const lower = groups.every(({ bottom }) => node.top > bottom);
  return sides && lower && isLeaf(node) && kindBelow(node.head.words) === "text" ? 4 : 0;
}

const isLeaf = ({ head }: Node): boolean => head.below.length === 0;

const sameLevel = (a: Node, b: Node): boolean => Math.abs(a.level - b.level) < 0.75;

/** Cells side by side below a group stand on one line; one that stands higher is no part of it. */
function levelCost(nodes: readonly Node[], at: number, end: number): number {
  const leaves = nodes.slice(at, end).filter(isLeaf);
  const lowest = Math.max(...leaves.map(({ level }) => level));
  return 2 * leaves.filter(({ level }) => lowest - level >= 0.75).length;
}

const aboutLines = /^项目$|科目|分类|编码/;

/** A cell right beside the run, on its line and without a group, is left out of it for a reason only. */
function neighbourCost(words: string, nodes: readonly Node[], at: number, end: number): number {
  if (aboutLines.test(words)) return 0;
  const run = nodes.slice(at, end);
  const alike = (one: Node | undefined) =>
    one !== undefined &&
    isLeaf(one) &&
    run.some((inside) => isLeaf(inside) && sameLevel(inside, one)) &&
    run.every((inside) => inside.head.words !== one.head.words);
  return (alike(nodes[at - 1]) ? 2.5 : 0) + (alike(nodes[end]) ? 2.5 : 0);
}

/** 类, 款 and 项 stay together. */
const partsCode = (nodes: readonly Node[], at: number): boolean =>
  [nodes[at - 1], nodes[at]].every((node) => node && /^[类款项]$/.test(node.head.words));

function headOf({ pieces, from, to }: OpenCell): PlacedHead {
  const text = pieces.map((piece) => piece.text).join("");
  return { text, words: bare(text), span: spanOf(pieces), from, to, below: [] };
}

/** Words wrapped between other columns are not one piece of source: the first part stands for all. */
const spanOf = (pieces: readonly Token[]): Span => pieces[0]!.span;
