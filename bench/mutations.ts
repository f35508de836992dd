import {
  decimalText,
  parseDecimal,
  shift,
  add as sum,
  decimalTextTo,
} from "../src/model/decimal.ts";
import {
  type Grid,
  type GridCell,
  type Workbook,
  address,
  parseAddress,
} from "../src/model/grid.ts";
import type { Fact, Line, Reading, Table } from "../src/model/reading.ts";
import { holdsFigures } from "../src/model/sheet.ts";

/** What is done to a consistent workbook, one thing at a time. */
export type MutationKind =
  | "digit"
  | "digits-swapped"
  | "cells-exchanged"
  | "decimal-shift"
  | "sign"
  | "ten-thousand"
  | "last-digit"
  | "row-dropped"
  | "pasted-over-formula";

/** One changed workbook and where it was changed. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly workbook: Workbook;
  /** `sheet!cell` a clerk should be sent to; several where more than one is right. */
  readonly at: readonly string[];
  readonly what: string;
}

/** Numbers from 0 to n-1, the same for the same seed. */
export function seeded(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % n;
  };
}

type Change = (text: string, pick: (n: number) => number) => string | null;

const digitsIn = (text: string) => [...text].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
const replaced = (text: string, at: number, by: string) =>
  text.slice(0, at) + by + text.slice(at + by.length);

/** Changes of one figure as stored text; null where the change would change nothing. */
const changes: Readonly<
  Record<Exclude<MutationKind, "cells-exchanged" | "row-dropped" | "pasted-over-formula">, Change>
> = {
  digit(text, pick) {
    const places = digitsIn(text);
    const at = places[pick(places.length)]!;
    return replaced(text, at, String((Number(text[at]) + 1 + pick(9)) % 10));
  },
  "digits-swapped"(text, pick) {
    const pairs = digitsIn(text).filter(
      (at) => /\d/.test(text[at + 1] ?? "") && text[at] !== text[at + 1],
    );
    if (pairs.length === 0) return null;
    const at = pairs[pick(pairs.length)]!;
    return replaced(text, at, text[at + 1]! + text[at]!);
  },
  "decimal-shift": (text, pick) => powered(text, pick(2) === 0 ? 1 : -1),
  sign: (text) => (text.startsWith("-") ? text.slice(1) : `-${text}`),
  "ten-thousand": (text) => powered(text, 4),
  "last-digit"(text, pick) {
    const value = parseDecimal(text)!;
    const step = { digits: pick(2) === 0 ? 1n : -1n, scale: 2 };
    return decimalTextTo(sum(value, step), 2);
  },
};

const powered = (text: string, power: number): string | null => {
  const value = parseDecimal(text);
  return value && value.digits !== 0n ? decimalText(shift(value, power)) : null;
};

/** Figures of the published tables with two decimals: those a slip can happen to. */
export function figuresIn(reading: Reading): Fact[] {
  return reading.tables
    .filter((table) => table.definition.own !== true || table.definition.id === "own/projects")
    .flatMap((table) => table.blocks.flatMap((block) => block.lines))
    .flatMap((line) => [...line.facts.values()])
    .filter(
      (fact) =>
        holdsFigures(fact.column) &&
        fact.cell.kind === "amount" &&
        fact.cell.amount.value.digits !== 0n,
    );
}

export const placeOf = ({ table, row, at }: Fact): string =>
  `${table.grid.name}!${address(row!, at!)}`;

export interface Selection {
  /** Every n-th figure only. */
  readonly every?: number;
  /** Only figures that are typed in, not computed. */
  readonly typed?: boolean;
  readonly seed?: number;
}

/** Every change of one kind, over all figures or every n-th. */
export function* mutants(
  kind: MutationKind,
  reading: Reading,
  { every = 1, typed = false, seed = 2021 }: Selection = {},
): Iterable<Mutant> {
  const pick = seeded(seed);
  if (kind === "row-dropped") return yield* rowsDropped(reading, every);
  let count = 0;
  for (const fact of figuresIn(reading)) {
    if (typed && cellOf(fact).formula !== undefined) continue;
    const mutant = mutantOf(kind, fact, reading, pick);
    if (mutant && count++ % every === 0) yield mutant;
  }
}

function mutantOf(
  kind: Exclude<MutationKind, "row-dropped">,
  fact: Fact,
  reading: Reading,
  pick: (n: number) => number,
): Mutant | null {
  const cell = cellOf(fact);
  const at = [placeOf(fact)];
  if (kind === "cells-exchanged") return exchanged(fact, reading);
  if (kind === "pasted-over-formula") {
    if (cell.formula === undefined) return null;
    const { type, text, format } = cell;
    return {
      kind,
      at,
      workbook: withCell(reading.workbook, fact, { type, text, format }),
      what: at[0]!,
    };
  }
  const text = changes[kind](cell.text, pick);
  if (text === null || Number(text) === Number(cell.text)) return null;
  return {
    kind,
    at,
    workbook: withCell(reading.workbook, fact, { ...cell, text }),
    what: `${at[0]} ${cell.text} → ${text}`,
  };
}

/** A figure and the next different one at its right, exchanged. */
function exchanged(fact: Fact, reading: Reading): Mutant | null {
  const right = [...lineOf(fact).facts.values()].find(
    (one) =>
      one.at! > fact.at! &&
      one.cell.kind === "amount" &&
      cellOf(one).text !== cellOf(fact).text &&
      one.column.role === fact.column.role,
  );
  if (!right || right.cell.kind !== "amount" || right.cell.amount.value.digits === 0n) return null;
  const once = withCell(reading.workbook, fact, { ...cellOf(fact), text: cellOf(right).text });
  const workbook = withCell(once, right, { ...cellOf(right), text: cellOf(fact).text });
  return {
    kind: "cells-exchanged",
    workbook,
    at: [placeOf(fact), placeOf(right)],
    what: `${placeOf(fact)} ↔ ${placeOf(right)}`,
  };
}

const lineOf = (fact: Fact): Line =>
  fact.table.blocks
    .flatMap((block) => block.lines)
    .find((line) => line.facts.get(fact.column.id) === fact)!;

/** Lines with figures taken out; what stood below moves up. */
function* rowsDropped(reading: Reading, every: number): Iterable<Mutant> {
  let count = 0;
  for (const table of reading.tables.filter((one) => one.definition.own !== true)) {
    for (const { lines } of table.blocks) {
      for (const line of lines) {
        const figures = [...line.facts.values()].filter(
          (fact) => holdsFigures(fact.column) && fact.cell.kind === "amount",
        );
        if (figures.length === 0 || count++ % every !== 0) continue;
        yield {
          kind: "row-dropped",
          workbook: without(reading.workbook, table, line.row),
          at: neighbours(table, line, figures),
          what: `${table.grid.name} ${line.label}`,
        };
      }
    }
  }
}

/** Right places for a dropped row: the line above it in the sums, the table's title, or the same line elsewhere. */
function neighbours(table: Table, line: Line, figures: readonly Fact[]): string[] {
  const above = table.blocks
    .flatMap((block) => block.lines)
    .filter(
      (one) =>
        one !== line &&
        (one.key === "total" ||
          line.code === null ||
          (one.code !== null &&
            (line.code.startsWith(one.code) || one.code.startsWith(line.code)))),
    );
  const moved = (row: number) => (row > line.row ? row - 1 : row);
  const cells = above.flatMap((one) =>
    [...one.facts.values()].map(
      (fact) => `${table.grid.name}!${address(moved(one.row), fact.at!)}`,
    ),
  );
  const title = table.title
    ? [`${table.grid.name}!${address(table.title.row, table.title.column)}`]
    : [];
  return [...cells, ...title, ...figures.map(placeOf)];
}

function without(workbook: Workbook, { grid }: Table, dropped: number): Workbook {
  const up = (row: number) => (row > dropped ? row - 1 : row);
  const rows = new Map(
    [...grid.rows].filter(([row]) => row !== dropped).map(([row, cells]) => [up(row), cells]),
  );
  const merges = grid.merges.map((area) => ({
    ...area,
    top: up(area.top),
    bottom: up(area.bottom),
  }));
  return withGrid(workbook, grid, { ...grid, rows, merges });
}

function cellOf({ table, row, at }: Fact): GridCell {
  return table.grid.rows.get(row!)![at!]!;
}

/** The workbook with one cell in place of another. */
export function withCell(workbook: Workbook, { table, row, at }: Fact, cell: GridCell): Workbook {
  return withCells(workbook, new Map([[`${table.grid.name}!${address(row!, at!)}`, cell]]));
}

/** The workbook with these cells, by `sheet!cell`. */
export function withCells(workbook: Workbook, cells: ReadonlyMap<string, GridCell>): Workbook {
  const bySheet = new Map<string, [number, number, GridCell][]>();
  for (const [place, cell] of cells) {
    const cut = place.lastIndexOf("!");
    const { row, column } = parseAddress(place.slice(cut + 1))!;
    const name = place.slice(0, cut);
    bySheet.set(name, [...(bySheet.get(name) ?? []), [row, column, cell]]);
  }
  let changed = workbook;
  for (const [name, list] of bySheet) {
    const grid = changed.grids.find((one) => one.name === name)!;
    const rows = new Map(grid.rows);
    for (const [row, column, cell] of list) {
      const line = [...(rows.get(row) ?? [])];
      line[column] = cell;
      rows.set(row, line);
    }
    changed = withGrid(changed, grid, { ...grid, rows });
  }
  return changed;
}

const withGrid = (workbook: Workbook, grid: Grid, instead: Grid): Workbook => ({
  ...workbook,
  grids: workbook.grids.map((one) => (one === grid ? instead : one)),
});
