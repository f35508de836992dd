import type { GridRow } from "../../model/grid.ts";
import type { BlockReading, Fact, Line, LineFacts } from "../../model/reading.ts";
import { type Column, figureIds, holdsFigures } from "../../model/sheet.ts";
import { type WaitingItem, waitingItems } from "./form-items.ts";
import type { BlockColumns } from "./header.ts";
import { joinedCode } from "./joined-code.ts";
import { wordsOf } from "./read-cell.ts";
import { bare } from "./words.ts";

/** A block being read. */
export interface OpenBlock extends BlockReading {
  readonly order: ReadonlyMap<string, number>;
  readonly lines: Line[];
  readonly name: number | undefined;
  readonly code: number | undefined;
  readonly pieces: readonly number[];
  readonly figures: readonly { readonly column: Column; readonly at: number }[];
  /** Columns from the first of these up to before the second name the line. */
  readonly from: number;
  readonly named: number;
  /** Row already read as the rest of the line above it. */
  joined: number;
  /** Items not yet met, in the order of the form. */
  readonly waiting: WaitingItem[];
}

/** Gets the blocks of a table ready to be read, the first printed first. */
export function openBlocks(found: readonly BlockColumns[]): OpenBlock[] {
  const open: OpenBlock[] = [];
  for (const one of found) {
    const before = open.at(-1);
    const from = !before ? 1 : goesOn(before, one) ? before.from : afterLast(before);
    open.push(openBlock(one, from));
  }
  return open;
}

/** The same figures go on in further columns: one total stands for both. */
const goesOn = (before: BlockReading, { block }: BlockColumns): boolean =>
  figureIds(before.block) === figureIds(block);

const afterLast = ({ columns }: BlockReading): number =>
  Math.max(0, ...columns.map(({ at }) => at)) + 1;

function openBlock(found: BlockColumns, from: number): OpenBlock {
  const at = (role: Column["role"]) =>
    found.columns.find(({ placed }) => placed.column.role === role);
  const { rows } = found.block;
  const figures = found.columns
    .filter(({ placed }) => holdsFigures(placed.column))
    .map(({ placed, at: column }) => ({ column: placed.column, at: column }));
  return {
    block: found.block,
    columns: found.columns,
    missing: found.missing,
    order: new Map(found.columns.map(({ placed }, index) => [placed.column.id, index])),
    lines: [],
    name: at("name")?.at,
    code: at("code")?.at,
    pieces: at("code")?.pieces ?? [],
    figures,
    from,
    named: Math.max(
      Math.min(...figures.map((one) => one.at)),
      (at("code")?.at ?? 0) + 1,
      (at("name")?.at ?? 0) + 1,
    ),
    joined: 0,
    waiting: rows.kind === "items" ? waitingItems(rows.items) : [],
  };
}

/** Cells of a line in the block's column order, found by column id. */
export class ColumnFacts implements LineFacts {
  constructor(
    private readonly facts: readonly Fact[],
    private readonly order: ReadonlyMap<string, number>,
  ) {}

  get(column: string): Fact | undefined {
    const at = this.order.get(column);
    return at === undefined ? undefined : this.facts[at];
  }

  values(): Iterable<Fact> {
    return this.facts;
  }
}

/** Whether the row prints a figure other than 0 in the block. */
export function hasFigure(block: OpenBlock, cells: GridRow): boolean {
  return block.figures.some(({ at }) => cells[at]?.type === "number" && cells[at].text !== "0");
}

/** Whether a row has nothing but words in the name column of a block: the rest of a long name. */
export function namesOnly(block: OpenBlock, cells: GridRow): boolean {
  if (block.name === undefined || cells[block.name]?.type !== "text") return false;
  return cells.every((cell, at) => at === block.name || cell === undefined || cell.text === "");
}

/** The code of a line, its pieces joined: 205 | 02 | 05 is 2050205, and so is blank | blank | 05 below 20502. */
export function codeOf(block: OpenBlock, cells: GridRow): string {
  const first = bare(wordsOf(cells[block.code ?? -1]));
  if (block.pieces.length === 0) return first;
  const pieces = block.pieces.map((at) => bare(wordsOf(cells[at])));
  const levels = block.block.rows.kind === "codes" ? block.block.rows.levels : [];
  const above = block.lines.findLast((line) => line.code !== null)?.code ?? "";
  return joinedCode(first, pieces, above, levels);
}
