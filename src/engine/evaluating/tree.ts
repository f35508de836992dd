import type { BlockReading, Line } from "../../model/reading.ts";
import { figureIds, holdsFigures } from "../../model/sheet.ts";

/** Which coded lines add to which: the total over its 类, a 类 over its 款, a 款 over its 项. */
export interface Tree {
  readonly parents: readonly Line[];
  readonly children: ReadonlyMap<Line, readonly Line[]>;
}

/**
 * The hierarchy the codes spell. A line's parent is the nearest shorter code that is there
 * and begins it; a 项 without its 款 line adds to its 类, so a missing level upsets nothing.
 * @param total the line all 类 add to
 */
function treeOf(lines: readonly Line[], total: Line | undefined): Tree {
  const byCode = new Map<string, Line>();
  for (const line of lines) {
    if (line.code !== null && !byCode.has(line.code)) byCode.set(line.code, line);
  }
  const children = new Map<Line, Line[]>();
  for (const line of lines) {
    if (line.code === null) continue;
    const parent = parentOf(line.code, byCode) ?? total;
    if (!parent) continue;
    const brood = children.get(parent);
    if (brood) brood.push(line);
    else children.set(parent, [line]);
  }
  return { parents: lines.filter((line) => children.has(line)), children };
}

function parentOf(code: string, byCode: ReadonlyMap<string, Line>): Line | undefined {
  for (let length = code.length - 1; length >= 3; length--) {
    const parent = byCode.get(code.slice(0, length));
    if (parent) return parent;
  }
  return undefined;
}

/** The hierarchy of a whole table: blocks that list the same figures have one between them. */
export function treeOfBlocks(blocks: readonly BlockReading[]): Tree {
  const listings = new Map<string, BlockReading[]>();
  for (const block of blocks) {
    const ids = figureIds(block.block);
    listings.set(ids, [...(listings.get(ids) ?? []), block]);
  }
  const trees = [...listings.values()].map((listing) =>
    treeOf(
      listing.flatMap(({ lines }) => lines),
      totalOf(listing),
    ),
  );
  return {
    parents: trees.flatMap(({ parents }) => parents),
    children: new Map(trees.flatMap(({ children }) => [...children])),
  };
}

/** The total below one column of lines; below several, the one of them that prints it. */
function totalOf(blocks: readonly BlockReading[]): Line | undefined {
  const totals = blocks.flatMap(({ lines }) => lines.find(({ key }) => key === "total") ?? []);
  const printed = totals.find(({ facts }) =>
    [...facts.values()].some(({ column, cell }) => holdsFigures(column) && cell.kind !== "blank"),
  );
  return printed ?? totals[0];
}
