import type { SourceCell, TextTable } from "../model/document.ts";
import type { Grid, Workbook } from "../model/grid.ts";
import type { TableRegion } from "./structure.ts";
import { hasBars, rowsByBars } from "./tabulating/bars.ts";
import { gridOf, named, tableOf } from "./tabulating/draft-grid.ts";
import type { Draft } from "./tabulating/draft.ts";
import { Evidence } from "./tabulating/evidence.ts";
import { linesOf } from "./tabulating/lines.ts";
import { tablesOfLines } from "./tabulating/printed.ts";
import { rowsByTabs } from "./tabulating/tab-led.ts";
import { tablesOfRows } from "./tabulating/table-of-rows.ts";

/** The tables of a text as a workbook, with the place of every cell in the text. */
export interface Tabulated {
  readonly workbook: Workbook;
  readonly tables: TextTable[];
}

/**
 * Makes grids of the table regions of a text, so that they are recognised and checked like the
 * sheets of a workbook. No figure is invented and none is left out.
 */
export function tabulate(text: string, regions: readonly TableRegion[]): Tabulated {
  const evidence = new Evidence(regions.flatMap(({ lines }) => linesOf(text, lines, 1)));
  const drafts = regions.flatMap((region) => draftsOf(text, region, evidence));
  const grids: Grid[] = [];
  const tables: TextTable[] = [];
  for (const [draft, name] of named(drafts)) {
    const { grid, cells } = gridOf(draft, name);
    tables.push(tableOf(draft, grids.length, cells));
    grids.push(grid);
  }
  return { workbook: { name: "", grids }, tables };
}

function draftsOf(text: string, region: TableRegion, evidence: Evidence): Draft[] {
  const rows = rowsOf(text, region);
  return rows ? tablesOfRows(text, region, rows) : tablesOfLines(text, region, evidence);
}

/** The cells of a region, row by row, where its form tells them apart; null where only blanks do. */
function rowsOf(text: string, { rows, form, lines }: TableRegion): SourceCell[][] | null {
  if (rows) return rows;
  if (hasBars(text, lines)) return rowsByBars(text, lines);
  return form === "tab-led" || form === "marked" ? rowsByTabs(text, lines) : null;
}
