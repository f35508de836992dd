import type { Direction, Figure, Ratio, Stage, Statement, Subject } from "../../model/narrative.ts";

/** A statement while its sentence is being read. */
export interface Draft extends Statement {
  after: string;
  subject: Subject;
  year: number | null;
  levels: Partial<Record<Stage, Figure>>;
  /** Lists of statements are replaced, never added to: most are empty, and share one. */
  comparisons: readonly DraftComparison[];
  shares: readonly Ratio[];
  completions: readonly Ratio[];
}

const none: readonly never[] = [];

export interface DraftComparison {
  with: string;
  base: Figure | null;
  change: Figure | null;
  rate: Figure | null;
  direction: Direction | null;
  rateDirection: Direction | null;
  flat: { readonly start: number; readonly end: number } | null;
}

/** A statement of which only the subject is known yet. */
export function draftOf(
  known: Pick<Statement, "index" | "passage" | "sentence" | "after" | "depth" | "subject">,
): Draft {
  const { index, passage, sentence, after, depth, subject } = known;
  return {
    index,
    passage,
    sentence,
    after,
    depth,
    subject,
    year: null,
    levels: {},
    comparisons: none,
    shares: none,
    completions: none,
  };
}
