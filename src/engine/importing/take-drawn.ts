import { type Decimal, equals, parseDecimal, round } from "../../model/decimal.ts";
import type { ChartDefinition, NamedPoint } from "../../model/define-chart.ts";
import type { SourceChart } from "../../model/document.ts";
import { normalised } from "../../model/label.ts";
import type { Standard } from "../../model/standard.ts";
import { type FigureSources, isOwn, knownFigure } from "./known-figures.ts";
import { wordsGiven } from "./words-given.ts";

/**
 * Cells of the clerk's own sheets that a document shows in its charts alone, such as 基本支出 of the
 * year before. A chart is believed where it names its series and points as ours do and every figure
 * of it that is known already is the same: a chart in 元, or one left from another year, is not.
 */
export function takeDrawn(
  drawn: readonly SourceChart[],
  charts: Standard["charts"],
  sources: FigureSources,
): void {
  for (const chart of drawn) {
    for (const definition of charts.values()) {
      const cells = cellsOf(chart, definition, sources);
      if (!cells.some(({ reference }) => !isOwn(reference))) continue;
      const isTrue = cells.every(({ reference, value }) => {
        const known = knownFigure(reference, sources);
        return known === null ? isOwn(reference) : equals(known, value);
      });
      if (!isTrue) continue;
      for (const { reference, value } of cells) {
        if (isOwn(reference)) sources.draft.putFigure(reference, value);
      }
    }
  }
}

interface DrawnCell {
  readonly reference: string;
  readonly value: Decimal;
}

/** What each figure of a chart stands for; nothing where it is not a chart of that kind. */
function cellsOf(
  { series }: SourceChart,
  definition: ChartDefinition,
  { given }: FigureSources,
): DrawnCell[] {
  if ("sheet" in definition.points) return [];
  const points: ReadonlyMap<string, NamedPoint> = new Map(
    definition.points.map((point) => [normalised(point.name), point]),
  );
  const names = definition.series.map((name) => normalised(wordsGiven(name, given)));
  if (names.join("|") !== series.map(({ name }) => normalised(name)).join("|")) return [];
  const cells = series.flatMap((one, nth) =>
    one.points.map(({ name, value }): DrawnCell | null => {
      const reference = points.get(normalised(name))?.figures[nth];
      const figure = parseDecimal(value);
      return reference && figure ? { reference, value: round(figure, printedPlaces) } : null;
    }),
  );
  return cells.every((cell) => cell !== null) ? cells : [];
}

/** Charts are drawn in 万元 with two decimals. */
const printedPlaces = 2;
