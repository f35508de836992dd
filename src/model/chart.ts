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
