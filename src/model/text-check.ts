import type { TextDocument } from "./document.ts";
import type { Family, Kind } from "./finding.ts";
import type { Label } from "./label.ts";
import type { Reading } from "./reading.ts";
import type { Standard } from "./standard.ts";

/** Rules of wording and form give a hint or ask for a look; a wrong figure is for others to prove. */
export type TextSeverity = "warning" | "info";

/** A rule of wording and form for documents: what a careful editor would mark. */
export interface TextCheck {
  /** Path below `checks/`; the sentence that must hold. */
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly severity: TextSeverity;
  readonly family: Family;
  readonly kind: Kind;
  /** `{words}` of `data`; `{count}` and `{quote}` (the first slip as read) are always there. */
  readonly message: string;
  /** What the clerk does next. */
  readonly next: string;
  readonly examples: TextExamples;
  /** `beside`: the tables the text speaks of, from a workbook or from the document itself. */
  run(document: TextDocument, standard: Standard, beside: Reading | null): Iterable<TextSighting>;
}

/** Short documents: one the rule is content with, one it is not. */
export interface TextExamples {
  readonly ok: string;
  readonly notOk: string;
  /** Part of the message the second must give. */
  readonly says: string;
}

/** Text to be read with the place of every character in the source: a passage, a line of a table. */
export interface Stretch {
  readonly flow: string;
  readonly at: readonly number[];
}

/** A piece of a stretch, by flow offsets. */
export interface TextSpan {
  readonly of: Stretch;
  readonly start: number;
  readonly end: number;
}

/** One thing a text check saw. */
export interface TextSighting {
  /** The slip first, then what it was judged by. */
  readonly spans: readonly TextSpan[];
  readonly data: Readonly<Record<string, string>>;
  readonly severity?: TextSeverity;
  /** Same slip, many places: sightings of one key become one finding. */
  readonly key?: string;
}
