import type { Narrative } from "./narrative.ts";
import type { Reading } from "./reading.ts";

/**
 * Another document of the same department, given for comparison: last year's, or the accounts of
 * the year. Nothing in it is checked; its figures are what others are held against.
 */
export interface OtherDocument {
  /** Path printed in every location. */
  readonly path: string;
  readonly kind: Narrative["kind"];
  readonly year: number | null;
  readonly department: string | null;
  /** Its words; null for a workbook. */
  readonly narrative: Narrative | null;
  /** Its tables; those of a text have their places in the text. */
  readonly readings: readonly Reading[];
  /** Why nothing can be held against it, in Chinese; null when it can. */
  readonly because: string | null;
}
