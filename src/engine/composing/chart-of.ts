import type { ChartPoint } from "../../model/chart.ts";
import type { ChartBlock, ComposedRun } from "../../model/composed.ts";
import { add, decimalText, decimalTextTo, isZero, trim, zero } from "../../model/decimal.ts";
import type { ChartDefinition } from "../../model/define-chart.ts";
import { percentOf } from "../../model/phrase.ts";
import { parseReference } from "../../model/relation.ts";
import type { FactBook, GivenFigure } from "./fact-book.ts";
import type { GivenWords } from "./narrator.ts";

/** What a chart is drawn from. */
export interface ChartGround {
  readonly book: FactBook;
  readonly given: GivenWords;
  /** Which chart of the document it is, from 1. */
  readonly number: number;
}

interface Point {
  readonly name: string;
  readonly figures: readonly GivenFigure[];
  /** The table of each figure. */
  readonly sheets: readonly string[];
}

/** A chart with the figures of a workbook; null where there is nothing to compare. */
export function chartOf(
  chart: ChartDefinition,
  { book, given, number }: ChartGround,
): ChartBlock | null {
  const filled = knownPoints(pointsOf(chart, book)).filter(({ figures }) =>
    figures.some(({ value }) => !isZero(value)),
  );
  const negative = filled.some(({ figures }) => figures.some(({ value }) => value.digits < 0n));
  if (filled.length < chart.atLeast || (negative && chart.shape === "shares")) return null;
  const said = (words: string): string => withYears(words, given);
  const title = `图${number}　${said(chart.title)}`;
  const series = chart.series.map(said);
  return {
    kind: "chart",
    chart: {
      ...{ shape: chart.shape, caption: `${title}（单位：万元）`, series },
      points: chart.shape === "shares" ? sharesOf(filled) : filled.map(plainPoint),
    },
    words: wordsFor(title, series, filled),
  };
}

function pointsOf({ points }: ChartDefinition, book: FactBook): Point[] {
  if ("sheet" in points) {
    const sheets = [points.sheet];
    return book.linesUnder(points).map(({ name, figure }) => ({ name, figures: [figure], sheets }));
  }
  return points.map(({ name, figures }) => ({
    name,
    figures: figures.map((reference) => book.figure(reference)),
    sheets: figures.map((reference) => parseReference(reference).sheet!),
  }));
}

/**
 * Points of which every figure is known: entered, or blank in a table in which other figures of its
 * kind were entered, so that it is nothing.
 */
function knownPoints(points: readonly Point[]): Point[] {
  const entered = new Set(
    points.flatMap(({ figures, sheets }) =>
      figures.flatMap((figure, nth) => (figure.entered ? [`${nth} ${sheets[nth]!}`] : [])),
    ),
  );
  return points.filter(({ sheets }) =>
    sheets.every((sheet, nth) => entered.has(`${nth} ${sheet}`)),
  );
}

const withYears = (words: string, given: GivenWords): string =>
  words.replaceAll("{year}", given.year).replaceAll("{last-year}", given["last-year"]);

const plainPoint = ({ name, figures }: Point): ChartPoint => ({
  name,
  figures: figures.map(({ value }) => ({ value: decimalTextTo(trim(value), 2) })),
});

function sharesOf(points: readonly Point[]): ChartPoint[] {
  const whole = points.reduce((sum, { figures }) => add(sum, figures[0]!.value), zero);
  return points.map((point) => {
    const { name, figures } = plainPoint(point);
    const share = `${decimalText(percentOf(point.figures[0]!.value, whole))}%`;
    return { name, figures: figures.map((figure) => ({ ...figure, share })) };
  });
}

/**
 * 图1　2021年预算收入构成：一般公共预算拨款收入100.00万元，其他收入3.00万元。 Beside one another:
 * 基本支出2020年预算3.00万元，2021年预算4.00万元；项目支出…….
 */
function wordsFor(title: string, series: readonly string[], points: readonly Point[]) {
  const told = points.flatMap(({ name, figures }, at): ComposedRun[] => [
    { text: `${at === 0 ? "" : series.length > 1 ? "；" : "，"}${name}` },
    ...figures.flatMap(({ value, place }, nth): ComposedRun[] => {
      const text = isZero(value) ? "0万元" : `${decimalTextTo(trim(value), 2)}万元`;
      const lead = series.length > 1 ? [{ text: `${nth > 0 ? "，" : ""}${series[nth]!}` }] : [];
      return [...lead, { text, ...(place !== null && { fact: place }) }];
    }),
  ]);
  return [{ text: `${title}：` }, ...told, { text: "。" }];
}
