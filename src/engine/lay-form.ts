import type { FixedRow, FormLayout } from "../model/form-layout.ts";
import type { Indicator, Performance, ProjectTarget } from "../model/performance.ts";
import type { PrintedCell, PrintedForm } from "../model/printed-form.ts";
import { indicatorRows } from "./laying-forms/indicator-rows.ts";
import { type FormSource, filled } from "./laying-forms/values.ts";

/**
 * An authority's form, filled from the data.
 * @param project null for the form of the whole department, or for an empty form with its note
 * @param serial number of the form in its document, from 1
 */
export function layForm(
  layout: FormLayout,
  performance: Performance,
  project: ProjectTarget | null,
  serial: number,
): PrintedForm {
  const indicators =
    layout.of === "project"
      ? (project?.indicators ?? [])
      : joinedToFrame(layout.frame, performance.whole);
  const source: FormSource = { performance, project, serial, indicators };
  const empty = layout.of === "project" ? project === null : performance.whole.length === 0;
  return {
    title: titleOf(layout, source),
    above: layout.above
      .map((line) => line.map((text) => filled(text, source, null).trim()))
      .filter((line) => line.some((text) => text !== "")),
    widths: layout.widths,
    rows: rowsOf(layout, source),
    notes: empty ? [layout.emptyNote] : [],
  };
}

/** An empty form has no number before its title. */
function titleOf({ title }: FormLayout, source: FormSource): string {
  return filled(title, source, null) === ""
    ? title
        .replace(/^\{serial\}[、.．]/, "")
        .replace(/\{[^{}]*\}/g, "")
        .replace("（）", "")
    : filled(title, source, null);
}

/** The authority's lines in its order, each with what the department entered for it. */
function joinedToFrame(
  frame: readonly Indicator[] | undefined,
  entered: readonly Indicator[],
): readonly Indicator[] {
  if (!frame) return entered;
  const byPath = new Map(entered.map((one) => [pathOf(one), one]));
  return frame.map((line) => ({ ...line, ...byPath.get(pathOf(line)) }));
}

const pathOf = ({ level1, level2, level3 }: Indicator): string =>
  [level1, level2, level3].join("\n");

function rowsOf(layout: FormLayout, source: FormSource): PrintedCell[][] {
  const lines = Math.max(source.indicators.length, 1);
  return layout.rows.flatMap((row) => {
    if ("indicators" in row) return indicatorRows(row.indicators, source);
    const given = row.when?.some((field) => (source.project?.fields[field] ?? "") !== "");
    if (given === false) return [];
    return [fixedCells(row, source, lines)];
  });
}

const fixedCells = ({ cells }: FixedRow, source: FormSource, lines: number): PrintedCell[] =>
  cells.map(({ text, across = 1, down = 1, head = false }) => ({
    text: filled(text, source, null),
    across,
    down: down === "indicators" ? lines + 1 : down,
    head,
  }));
