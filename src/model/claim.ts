import type { Decimal } from "./decimal.ts";
import type { Family, Kind, Severity } from "./finding.ts";
import type { Label } from "./label.ts";
import type { Measure } from "./mention.ts";
import type { Figure, Narrative, Slot } from "./narrative.ts";
import type { OtherDocument } from "./other-document.ts";
import type { Fact, Reading } from "./reading.ts";

/**
 * A sentence pattern of disclosure texts: how its figures are told, and which arithmetic it
 * promises. One file each; the engine knows none of them.
 */
export interface ClaimPattern {
  /** `claims/<what-the-sentence-promises>`. */
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly severity: Severity;
  readonly family: Family;
  readonly kind: Kind;
  /** Sentence of a finding, where the general one does not say it: {label} {stated} {expected} {difference}. */
  readonly message?: string;
  /** Words before a figure that give it its place in the statement, tried in order. */
  readonly reads?: readonly Cue[];
  /**
   * Everything of this pattern that a narrative promises, of itself, of the tables beside it and
   * of other documents of the department.
   */
  claims(
    narrative: Narrative,
    tables: readonly Reading[],
    others?: readonly OtherDocument[],
  ): Iterable<Claim>;
}

/** Words directly before a figure that tell what it stands for. */
export interface Cue {
  readonly slot: Slot;
  readonly measures: readonly Measure[];
  /**
   * Matched against the clause before the figure, `$` being the figure. Groups: `subject` what
   * it is said of, `of` the whole of a share, `with` what it is compared with.
   */
  readonly before: RegExp;
}

/** A figure in a claim: printed in the text, in a cell of a table, or derived from others. */
export interface Term {
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: string;
  readonly label: string;
  readonly figure: Figure | null;
  readonly fact: Fact | null;
  /** How it was derived when it is printed nowhere: 7907.40 − 130.00. */
  readonly derived: readonly Term[] | null;
  readonly sign: 1 | -1;
  /** The other document it stands in; absent for the document that is checked and its workbook. */
  readonly from?: OtherDocument;
}

/** How the stated figure follows from the operands. */
export type Formula =
  /** Signed sum. */
  | "sum"
  /** First less second; the direction word gives the stated figure its sign. */
  | "difference"
  /** First less second, size only. */
  | "gap"
  /** First over second, in per cent. */
  | "percent"
  /** First shared out over the second: an average, printed short. */
  | "quotient"
  /** The same figure again. */
  | "equal"
  /** The stated figure is at least the operands together. */
  | "covers"
  /** The stated figure is at most the operand. */
  | "within"
  /** Both rise or both fall. */
  | "same-way"
  | "product";

/** An arithmetic promise of the text, before anybody knows whether it holds. */
export interface Claim {
  readonly pattern: string;
  readonly kind: Kind;
  readonly formula: Formula;
  readonly stated: Term;
  readonly operands: readonly Term[];
  /** Sure of what is meant: a mismatch is an error; otherwise it needs a look. */
  readonly sure: boolean;
  /** Its figures are printed in full: no sum of rounded parts excuses a difference. */
  readonly exact?: true;
  /** Its sentence prints whole units throughout: a nought may stand for less than one. */
  readonly coarse?: true;
  /** Rests on likeness of names only: falls when other promises bear out both its figures. */
  readonly tentative?: true;
  /** Other readings of the same promise: it holds when any of them does. */
  readonly otherwise: readonly (readonly Term[])[];
  /** Shares that with the stated one make up 100 %; null where there is no such list. */
  readonly closing?: readonly Term[] | null;
  /** Why it cannot be judged, in Chinese: it is not clear what is compared with what. */
  readonly because?: string;
  /** What is promised, in words: 基本支出＋项目支出. */
  readonly zh: string;
}
