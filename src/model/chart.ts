import { compare, parseDecimal } from "./decimal.ts";

/** Slices of a whole; columns side by side; bars one below the other, for long names. */
export type ChartShape = "shares" | "columns" | "bars";

/** A picture of figures as a document shows it, before any file format. */
export interface ComposedChart {
  readonly shape: ChartShape;
  /** What stands below it: 图1　2021年预算收入构成（单位：万元）. */
  readonly caption: string;
  /** What is compared: 2021年预算, 2020年预算; one for shares. */
  readonly series: readonly string[];
  readonly points: readonly ChartPoint[];
}

/** What the figures are of, with one for each series. */
export interface ChartPoint {
  readonly name: string;
  readonly figures: readonly ChartFigure[];
}

export interface ChartFigure {
  /** A plain number in 万元. */
  readonly value: string;
  /** Its part of the whole in per cent; for shares. */
  readonly share?: string;
}

/** The figures of a chart as a table; none where several series stand beside one another. */
export function chartRows({ series, points }: ComposedChart): string[][] {
  if (series.length > 1) return [];
  return [["", ...series], ...points.map(({ name, figures }) => [name, figures[0]!.value])];
}

/**
 * What a chart of several series shows, from the first to the last: 基本支出、项目支出增加；公务接待费减少。
 * The amounts stand in the sentences beside it; told once more without them, last year's figures
 * would be taken for this year's. Empty for one series.
 */
export function chartTrend({ series, points }: ComposedChart): string {
  if (series.length === 1) return "";
  const said = ["增加", "减少", "不变"].map((word, nth) => {
    const names = points.filter(({ figures }) => trendOf(figures) === nth).map(({ name }) => name);
    return names.length === 0 ? "" : `${names.join("、")}${word}`;
  });
  return `${said.filter((part) => part !== "").join("；")}。`;
}

/** 0 more, 1 less, 2 the same. */
function trendOf(figures: readonly ChartFigure[]): 0 | 1 | 2 {
  const [before, now] = [figures[0]!, figures.at(-1)!].map(({ value }) => parseDecimal(value)!);
  const change = compare(now!, before!);
  return change > 0 ? 0 : change < 0 ? 1 : 2;
}
