import type { RuleDefinition, Sighting } from "./check.ts";
import type { Claim } from "./claim.ts";
import type { Decimal } from "./decimal.ts";
import type { Measure, Mention } from "./mention.ts";
import type {
  Indicator,
  IndicatorField,
  Performance,
  ProjectField,
  ProjectTarget,
} from "./performance.ts";
import type { Fact, Reading } from "./reading.ts";
import type { Standard } from "./standard.ts";

/** A rule of performance targets, looked at in the clerk's own sheets before any form is printed. */
export interface TargetCheck extends RuleDefinition {
  /** `{words}` of a sighting's data; of a claim {label} {stated} {expected} {difference}. */
  readonly message: string;
  /** What the clerk does next. */
  readonly next: string;
  /** What it saw, or the arithmetic it promises, for the engine to judge. */
  run(targets: Targets, standard: Standard): Iterable<Sighting | Claim>;
}

/** Performance targets as they were entered, with the cells behind them and the figures in their words. */
export interface Targets {
  readonly performance: Performance;
  /** The tables of the same workbook. */
  readonly reading: Reading;
  /** The cell of a field; null where there is none. */
  factOf(owner: ProjectTarget | Indicator, field: ProjectField | IndicatorField): Fact | null;
  /** Every figure in the words of a field. */
  figuresOf(
    owner: ProjectTarget | Indicator,
    field: ProjectField | IndicatorField,
  ): readonly TargetFigure[];
  /** The figure of an indicator, its unit from the value or the unit's own column; null for words. */
  valueOf(indicator: Indicator, field: "value" | "actual"): TargetFigure | null;
  /** What the forms printed in the same workbook say; null where it holds none. */
  readonly printed: Omit<Targets, "printed"> | null;
}

/** A figure entered as a value or in a sentence. */
export interface TargetFigure {
  readonly value: Decimal;
  readonly decimals: number;
  readonly measure: Measure;
  /** In standard form: 万元, %, 人次; empty for none. */
  readonly unit: string;
  /** What one unit is for: 人, 人·年; null for none. */
  readonly per: string | null;
  readonly bound: Mention["bound"];
  /** 约, 余, a range: agrees with more than one amount. */
  readonly rough: boolean;
  /** The words of its clause before it and behind it. */
  readonly before: string;
  readonly after: string;
  /** The whole sentence before it and behind it. */
  readonly lead: string;
  readonly rest: string;
}

/** Whether a check promises arithmetic, as against having seen something. */
export const isClaim = (one: Sighting | Claim): one is Claim => "operands" in one;
