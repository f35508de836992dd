import type { HeadingLevel } from "./composed.ts";
import type { FormSlot } from "./form-layout.ts";
import type { Label } from "./label.ts";

/**
 * A text of performance targets as data: what is said of every project in sentences with slots, the
 * clerk's own texts in their places, and the forms. `{field}` stands for what was entered, as in a
 * form's layout; what nobody entered is left out and asked for, never made up.
 */
export interface TargetText {
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly profile: string;
  /** Layout of the forms. */
  readonly form: string;
  readonly title: string;
  readonly parts: readonly TargetTextPart[];
  /** How the indicators of a project are said in one sentence. */
  readonly clauses: TargetClauses;
}

export type TargetTextPart =
  | { readonly cover: readonly string[]; readonly below: readonly string[] }
  | { readonly contents: string; readonly depth: HeadingLevel }
  | { readonly heading: string; readonly level: HeadingLevel }
  /** The clerk's own paragraphs, by their name in 文字说明. */
  | { readonly own: string }
  /** Said of each project with targets, in order. */
  | { readonly each: readonly ProjectSentence[] }
  | { readonly forms: true };

/** A heading or paragraph of one project, of pieces that are said or left out. */
export interface ProjectSentence {
  /** Absent for a paragraph. */
  readonly level?: HeadingLevel;
  readonly pieces: readonly SentencePiece[];
  /** What it cannot be said without; asked for by its name in the sheet. */
  readonly needs?: { readonly slot: TextSlot; readonly asked: string };
}

export interface SentencePiece {
  readonly text: string;
  /** Said only where this was entered. */
  readonly when?: TextSlot;
  /** Said in its place where it was not. */
  readonly otherwise?: string;
}

/**
 * Besides the slots of forms: `ordinal` of the project as 一 二 三, `indicators` in one sentence,
 * `rate` of what was spent in per cent of the budget.
 */
export type TextSlot = FormSlot | "ordinal" | "indicators" | "rate";

export interface TargetClauses {
  /** Words of the level of indicators that are said, in the order they are said in. */
  readonly order: readonly string[];
  /** A clause by the sign before its value; `""` for words and plain values. */
  readonly bySign: Readonly<Record<string, string>>;
  readonly between: string;
}
