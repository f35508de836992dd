import type { Decimal } from "./decimal.ts";
import type { TableResidue } from "./finding.ts";
import type { Fact } from "./reading.ts";
import type { Relation } from "./relation.ts";

/** A relation with the cells of one workbook in it. */
export interface Instance {
  readonly relation: Relation;
  /** Rule that owns the relation: a sheet's id or a between-sheets check's id. */
  readonly rule: string;
  readonly stated: Fact;
  readonly parts: readonly Fact[];
  /** One sign a part. */
  readonly signs: readonly (1 | -1)[];
  /** The two cells that must agree for the relation to apply; null when it always does. */
  readonly condition: readonly (Fact | undefined)[] | null;
}

/** What looking at one relation gave. */
export type Outcome = Passed | Failed | Skipped;

export interface Passed {
  readonly result: "passed";
  readonly instance: Instance;
  readonly expected: Decimal;
  /** Why it counts as agreeing although the printed figures differ. */
  readonly residue: TableResidue | null;
}

export interface Failed {
  readonly result: "failed";
  readonly instance: Instance;
  readonly expected: Decimal;
  /** Stated less expected, in the stated unit. */
  readonly difference: Decimal;
  /** Off by one unit of the last printed digit. */
  readonly lastDigit: boolean;
}

export interface Skipped {
  readonly result: "skipped";
  readonly instance: Instance;
  readonly because: string;
}
