import type { SourceCell, Span, TextTable } from "../model/document.ts";
import type { Grid, Workbook } from "../model/grid.ts";
import type { TableRegion } from "./structure.ts";
import { solveAligned } from "./tabulating/aligned.ts";
import { cutTables } from "./tabulating/cut.ts";
import { gridOf, named, tableOf } from "./tabulating/draft-grid.ts";
import type { Draft } from "./tabulating/draft.ts";
import { layTable } from "./tabulating/lay-table.ts";
import { linesOf } from "./tabulating/lines.ts";
import { signWidthOf } from "./tabulating/sign-width.ts";
import { laidOut } from "./tabulating/marked.ts";
import { solveSpaced } from "./tabulating/spaced.ts";
import { rowsByTabs, tablesIn, titleIn } from "./tabulating/tab-led.ts";

/** The tables of a text as a workbook, with the place of every cell in the text. */
export interface Tabulated {
  readonly workbook: Workbook;
  readonly tables: readonly TextTable[];
}

/**
 * Makes grids of the table regions of a text, so that they are recognised and checked like the
 * sheets of a workbook. No figure is invented and none is left out.
 */
export function tabulate(text: string, regions: readonly TableRegion[]): Tabulated {
  const drafts = regions.flatMap((region) => draftsOf(text, region));
  const grids: Grid[] = [];
  const tables: TextTable[] = [];
  for (const [draft, name] of named(drafts)) {
    const { grid, cells } = gridOf(draft, name);
    tables.push(tableOf(draft, grids.length, cells));
    grids.push(grid);
  }
  return { workbook: { name: "", grids }, tables };
}

function draftsOf(text: string, region: TableRegion): Draft[] {
  if (region.rows) return draftsOfRows(text, region, region.rows);
  switch (region.form) {
    case "marked":
    case "tab-led":
      return draftsOfRows(text, region, rowsByTabs(text, region.lines));
    case "aligned":
    case "spaced":
      return printedDrafts(text, region);
  }
}

function draftsOfRows(text: string, region: TableRegion, rows: readonly SourceCell[][]): Draft[] {
  return tablesIn(text, rows).map((table) => ({
    title: titleIn(text, table),
    span: spanOf(table),
    section: region.section,
    form: region.form,
    cells: laidOut(text, table),
  }));
}

const spanOf = (rows: readonly (readonly SourceCell[])[]): Span => {
  const cells = rows.flat();
  return {
    start: Math.min(...cells.map(({ start }) => start)),
    end: Math.max(...cells.map(({ end }) => end)),
  };
};

function printedDrafts(text: string, { lines, form, section }: TableRegion): Draft[] {
  const aligned = form === "aligned";
  const printed = linesOf(text, lines, aligned ? signWidthOf(text, lines) : 2);
  return cutTables(printed).flatMap((raw) => {
    const solved = (aligned ? solveAligned(raw) : null) ?? solveSpaced(raw);
    return solved ? [layTable(raw, solved, section, form)] : [];
  });
}
