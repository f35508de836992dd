import type { TableLine } from "./lines.ts";
import {
  type Cut,
  type Head,
  type Header,
  arrangements,
  cellings,
  piecesOf,
} from "./header-tree.ts";
import { isSerialHead, kindBelow } from "./header-words.ts";

const most = 24;

/**
 * The ways to read a header whose cells lost their places, the likeliest first: words are wrapped
 * over lines, upper cells come before lower ones. The printed column numbers tell how many
 * columns there are.
 */
export function headersIn(lines: readonly TableLine[], columns: number | null): Header[] {
  const found: Header[] = [];
  for (const cut of likelyCuts(lines, columns)) {
    const [first] = cut.cells;
    const serial = first && isSerialHead(first.words) ? first : null;
    const cells = serial ? cut.cells.slice(1) : cut.cells;
    for (let upper = 1; upper <= cells.length; upper++) {
      for (const one of arrangements(cells.slice(0, upper), cells.slice(upper), columns)) {
        const cost = one.cost + cut.cost + orderCost(one.heads);
        found.push({ heads: one.heads, serial, cost });
      }
    }
  }
  if (found.length === 0 && columns !== null) return headersIn(lines, null);
  return found.sort((a, b) => a.cost - b.cost).slice(0, most);
}

const mostCuts = 14;
const farBehind = 6;
/** A header rarely has more groups, the line numbers counted in. */
const mostGroups = 7;

/** The likeliest ways to join the words to cells, as many cells as columns and groups need. */
function likelyCuts(lines: readonly TableLine[], columns: number | null): Cut[] {
  const pieces = piecesOf(lines);
  if (pieces.length > mostHeaderPieces) return [];
  const cuts = [...cellings(pieces)]
    .filter(([cells]) => columns === null || (cells >= columns && cells <= columns + mostGroups))
    .flatMap(([, some]) => some)
    .sort((a, b) => a.cost - b.cost);
  const bound = (cuts[0]?.cost ?? 0) + farBehind;
  return cuts.filter(({ cost }) => cost <= bound).slice(0, mostCuts);
}

/** More words than that are no header. */
const mostHeaderPieces = 70;

/** Codes and names stand left of the figures. */
function orderCost(heads: readonly Head[]): number {
  const [first] = heads;
  if (!first) return 0;
  const leaf = first.below[0] ?? first;
  return kindBelow(leaf.words) === "figure" ? 4 : 0;
}
