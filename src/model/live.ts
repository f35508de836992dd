import type { Finding } from "./finding.ts";
import type { Performance } from "./performance.ts";

/** What is known at one moment of the workbook that is open, or of one range of it. */
export type LiveState =
  /** Nothing yet: it is being read and checked for the first time. */
  | { readonly kind: "checking" }
  | { readonly kind: "checked"; readonly verdict: Verdict }
  /** It could not be looked at; the sentence says why and what to do next. */
  | { readonly kind: "refused"; readonly because: string };

/** What checking came to. */
export interface Verdict {
  /** Standard tables that were recognised. */
  readonly tables: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Findings that stand: no consequences of others, none dismissed; the first place first. */
  readonly findings: readonly Finding[];
  /** Performance targets that were entered; absent for none, and of a range. */
  readonly targets?: EnteredTargets;
  /** The text of the disclosure by sections; absent where the authority's wording is not known, and of a range. */
  readonly told?: readonly ToldSection[];
}

/** What a section of a disclosure's text says of a workbook. */
export interface ToldSection {
  /** As its heading prints: 三、机关运行经费安排情况. */
  readonly heading: string;
  /** Headings and paragraphs, each a line, the heading first. */
  readonly lines: readonly string[];
  /** What only the clerk can still say. */
  readonly asked: readonly string[];
}

/** The performance targets of a workbook, and where they were entered. */
export interface EnteredTargets {
  readonly performance: Performance;
  /** Id of the form the department's authority asks for. */
  readonly layout: string;
  /** The sheet and row of every project, and of every indicator by its place in the project. */
  readonly lines: readonly TargetLine[];
  /** The first free row of 绩效指标, with the column of every field; null where there is none yet. */
  readonly free: FreeRow | null;
}

export interface FreeRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: Readonly<Record<string, number>>;
}

export interface TargetLine {
  readonly sheet: string;
  readonly row: number;
  /** Index of the project; null for the whole department. */
  readonly project: number | null;
  /** Index of the indicator; null for the project itself. */
  readonly indicator: number | null;
}

/** The workbook that is open, checked again after every edit. */
export interface LiveCheck {
  /**
   * Calls `listener` with the state as it is, at once, and with every new one.
   * @param range values of one range, rows of cells; null for the whole workbook
   * @returns how to stop
   */
  follow(
    range: readonly (readonly unknown[])[] | null,
    listener: (state: LiveState) => void,
  ): () => void;
}
