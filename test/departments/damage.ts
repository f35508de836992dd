import { read } from "../../src/engine/read.ts";
import type { Grid, GridCell, Workbook } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";

/** Words of the official form and what a careless hand made of them. */
export interface Replacement {
  /** Table it is limited to; null for every published table. */
  readonly table: string | null;
  readonly official: string;
  readonly damaged: string;
}

/**
 * Reads a list of replacements: `in <table id>` or `in all`, then lines `official → damaged`.
 * @throws Error naming the line.
 */
export function replacementsFrom(text: string): readonly Replacement[] {
  let table: string | null = null;
  return text.split("\n").flatMap((line, index) => {
    const words = line.trim();
    if (words === "" || words.startsWith("#")) return [];
    const scope = /^in (\S+)$/.exec(words);
    if (scope) {
      table = scope[1] === "all" ? null : scope[1]!;
      if (table !== null && !standard.sheets.has(table))
        throw new Error(`line ${index + 1}: no table "${table}"`);
      return [];
    }
    const [official, damaged, ...more] = words.split(" → ");
    if (!official || !damaged || more.length > 0)
      throw new Error(`line ${index + 1}: write "official → damaged"`);
    return [{ table, official, damaged }];
  });
}

/**
 * The workbook as find-and-replace left it: in the published tables every occurrence of the
 * official words is replaced, those of one table first; figures and own sheets stay.
 * @throws Error when a replacement meets nothing.
 */
export function damage(workbook: Workbook, replacements: readonly Replacement[]): Workbook {
  const met = new Set<Replacement>();
  const tables = new Map(
    read(workbook, standard, null).tables.map((table) => [table.grid, table.definition]),
  );
  const grids = workbook.grids.map((grid) => {
    const definition = tables.get(grid);
    if (!definition || definition.own) return grid;
    const fitting = replacements.filter(({ table }) => table === null || table === definition.id);
    return withWords(grid, (text) => replaced(text, fitting, met));
  });
  const idle = replacements.find((one) => !met.has(one));
  if (idle)
    throw new Error(`"${idle.official}" stands nowhere${idle.table ? ` in ${idle.table}` : ""}`);
  return { ...workbook, grids };
}

function replaced(text: string, all: readonly Replacement[], met: Set<Replacement>): string {
  return all.reduce((words, one) => {
    if (!words.includes(one.official)) return words;
    met.add(one);
    return words.replaceAll(one.official, one.damaged);
  }, text);
}

function withWords(grid: Grid, change: (text: string) => string): Grid {
  const changed = (cell: GridCell | undefined): GridCell | undefined => {
    if (cell?.type !== "text") return cell;
    const text = change(cell.text);
    return text === cell.text ? cell : { type: "text", text, format: cell.format };
  };
  return {
    ...grid,
    rows: new Map([...grid.rows].map(([row, cells]) => [row, Array.from(cells, changed)])),
  };
}
