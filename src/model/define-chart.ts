import type { ChartShape } from "./chart.ts";
import { DefinitionError } from "./define.ts";
import type { Label } from "./label.ts";
import type { LinesOf } from "./narrative-section.ts";
import { parseReference } from "./relation.ts";

/**
 * A picture of figures of the tables, as data. Which of them a disclosure shows, and where, the
 * sections of its authority say. It is left out where there is nothing to see.
 */
export interface ChartDefinition {
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly shape: ChartShape;
  /** What it shows; `{year}` and `{last-year}` stand for the years. */
  readonly title: string;
  /** One name for each figure of a point; `{year}` and `{last-year}` stand for the years. */
  readonly series: readonly string[];
  /** Lines of a table, or each point by itself; those of which all figures are nothing are left out. */
  readonly points: LinesOf | readonly NamedPoint[];
  /** With fewer points than this there is nothing to compare. */
  readonly atLeast: number;
}

export interface NamedPoint {
  readonly name: string;
  /** `sheet!line:column`, one for each series. */
  readonly figures: readonly string[];
}

/** Declares a chart. @throws DefinitionError where series and figures do not fit one another */
export function defineChart(chart: ChartDefinition): ChartDefinition {
  const { id, points, series, shape } = chart;
  const fail = (says: string): never => {
    throw new DefinitionError(`defineChart ${id}: ${says}`);
  };
  const most = "sheet" in points || shape === "shares" ? 1 : Infinity;
  if (series.length === 0 || series.length > most) fail("needs one series");
  if ("sheet" in points) return chart;
  for (const { name, figures } of points) {
    if (figures.length !== series.length) fail(`"${name}" needs a figure for each series`);
    for (const reference of figures) {
      const { sheet, row, column } = parseReference(reference);
      if (sheet !== null && row !== "" && column !== "" && !row.endsWith("*")) continue;
      fail(`"${reference}" names no single cell; write sheet!line:column`);
    }
  }
  return chart;
}

/** Every column a chart takes figures from, as `sheet!column`. */
export function columnsOfChart({ points }: ChartDefinition): { sheet: string; column: string }[] {
  if ("sheet" in points) return [{ sheet: points.sheet, column: points.column }];
  return points.flatMap(({ figures }) =>
    figures.map((reference) => {
      const { sheet, column } = parseReference(reference);
      return { sheet: sheet!, column };
    }),
  );
}
