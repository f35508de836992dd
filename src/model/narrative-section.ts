import type { HeadingLevel } from "./composed.ts";
import type { Label } from "./label.ts";
import type { UnitNature } from "./unit-nature.ts";
import type { ProjectSentence, TargetClauses } from "./target-text.ts";

/**
 * One section of a disclosure's text as data: sentences with slots that stand for figures of the
 * tables, the clerk's own paragraphs, and tables in their place. What nobody entered is left out
 * and asked for, never made up. Which documents have it, and under which number, their frames say.
 */
export interface NarrativeSection {
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly until?: number;
  /**
   * Figures and words by the name its sentences use: `sheet!line:column`, with `*` for the line that
   * a sentence said of each line is about.
   */
  readonly facts: Readonly<Record<string, string>>;
  readonly parts: readonly NarrativePart[];
}

export type NarrativePart =
  /** Without its number, which follows from its level and place. */
  | { readonly heading: string; readonly level: HeadingLevel; readonly when?: Situation }
  /** A paragraph. */
  | { readonly say: NarrativePieces; readonly when?: Situation }
  /** A paragraph for each of these lines that is not nothing. */
  | { readonly each: LinesOf; readonly say: NarrativePieces; readonly when?: Situation }
  | { readonly own: OwnText; readonly otherwise?: string; readonly when?: Situation }
  /** A standard table where it is talked about. */
  | { readonly table: string }
  /** A picture of figures, by its id. */
  | { readonly chart: string }
  /** Said of each project with performance targets. */
  | ProjectsPart
  /** The forms of those projects, or of the department, in a layout. */
  | { readonly formsOf: string; readonly when?: Situation };

export interface ProjectsPart {
  readonly projects: readonly ProjectSentence[];
  readonly clauses: TargetClauses;
  /** A figure that says that there are projects: where it is not nothing, one at least is asked for. */
  readonly due?: string;
}

export type NarrativePieces = readonly NarrativePiece[];

/**
 * Words, with `{slot}` for a figure and its unit; `{department}`, `{year}` and `{last-year}` are
 * always there. Said of each line, `{nth}` counts the lines, `{name}` names the line, and `{path}`
 * names it with what it stands under: 农林水支出（类）水利（款）防汛（项）. `{number}` numbers the
 * paragraphs of the section that have it.
 */
export type NarrativePiece =
  | string
  | {
      readonly when: Situation;
      readonly say: NarrativePieces;
      readonly otherwise?: NarrativePieces;
    }
  | { readonly list: Listing }
  | { readonly compare: Comparison }
  | { readonly share: Share };

/**
 * When a piece is said. What hangs on a figure that nobody entered is neither said nor denied: the
 * paragraph is left out and the figure asked for.
 */
export type Situation =
  /** At least one of these figures is not nothing. */
  | { readonly some: readonly string[] }
  /** All of them are nothing. */
  | { readonly none: readonly string[] }
  /** At least one of these figures is there and not nothing; those not entered do not matter. */
  | { readonly told: readonly string[] }
  /** None of them is. */
  | { readonly untold: readonly string[] }
  /** At least one of these cells was filled in, be it with nothing. */
  | { readonly entered: readonly string[] }
  /** The first of these figures is at most the second. */
  | { readonly within: readonly [string, string] }
  /** What the words of 单位性质 say the unit is. */
  | { readonly nature: string; readonly is: UnitNature }
  /** A table has no line that is filled in. */
  | { readonly empty: string }
  /** A table has a line that is filled in. */
  | { readonly filled: string }
  /** A table has more than one line that is filled in. */
  | { readonly several: string };

/** What part of a whole a figure is; said where the whole is more than nothing. */
export interface Share {
  readonly part: string;
  readonly whole: string;
  /** May use `{share}`: 占98.41%. */
  readonly say: string;
}

/** Lines that are not nothing, in the order of their table: 其中：办公费3.00万元，差旅费1.00万元. */
export interface Listing extends ListWords {
  readonly lines: LinesOf | readonly NamedSlot[];
  /** What the lines are parts of; `each` may then use `{share}`. */
  readonly of?: string;
  /** How it is said with fewer than so many lines. */
  readonly short?: ListWords & { readonly below: number };
}

export interface ListWords {
  readonly before?: string;
  /** `{name}` and `{amount}` of one line. */
  readonly each: string;
  readonly between: string;
}

/** Lines of a table by the beginning of their names: items of a form, or codes of one length. */
export interface LinesOf {
  readonly sheet: string;
  readonly column: string;
  readonly under: readonly string[];
  /** Length of the codes that are named. */
  readonly length?: number;
}

export interface NamedSlot {
  readonly name: string;
  readonly slot: string;
  /** Said behind its amount: （其中：…）. */
  readonly further?: NarrativePieces;
}

/**
 * A figure against that of the year before, or what was spent against its budget; each variant may
 * use `{change}`, `{rate}` and, for what was spent of a budget, `{completion}` beside the slots.
 */
export interface Comparison {
  readonly now: string;
  readonly before: string;
  readonly increase: string;
  readonly decrease: string;
  /** Unchanged and not nothing: there is no rate. */
  readonly same: string;
  /** Nothing this year nor the last. */
  readonly nothing: string;
  /** Nothing last year: there is no rate over nothing. */
  readonly begun: string;
  /** Less than nothing last year, as after a refund: there is no rate, and nothing to grow from. */
  readonly under: string;
  /** Why it changed; absent where the change is part of one that is explained. */
  readonly reason?: OwnText;
}

/** A text that only the clerk can write, by section and paragraph of 文字说明. */
export interface OwnText {
  readonly section: string;
  /** Empty for the text of a section without paragraphs of its own; `{code}` is the line it is about. */
  readonly paragraph: string;
}
