import type { Decimal } from "./decimal.ts";
import type { TextDocument } from "./document.ts";
import type { Mention } from "./mention.ts";

/** A figure at its place in the prose. */
export interface Figure {
  readonly passage: number;
  /** Offsets in the passage's flow. */
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: string;
  /** The mention it is; null for a figure said in words (没有, 无). */
  readonly mention: Mention | null;
}

/** What a figure of a statement stands for. */
export type Slot = "level" | "base" | "change" | "rate" | "share" | "completion" | "aside";

/** 增 rises · 减 falls. */
export type Direction = "up" | "down";

/** Which of the year's figures a level is: 预算, 决算 (执行, 完成), or not said. */
export type Stage = "budget" | "accounts" | "unsaid";

/**
 * What a sentence says of one thing: its amount and everything said about that amount, like one
 * line of a table. 基本支出238.29万元，占11.95%，比上年增加5万元，增长2.14%.
 */
export interface Statement {
  readonly index: number;
  readonly passage: number;
  /** Number of the sentence in its passage. */
  readonly sentence: number;
  /** Strongest sign between the statement before and this one: 。；，、 or a bracket. */
  readonly after: string;
  /** How many brackets it stands in. */
  readonly depth: number;
  readonly subject: Subject;
  /** Fiscal year spoken of, carried over from clause, heading or document. */
  readonly year: number | null;
  /** Figures of the thing itself, by stage. */
  readonly levels: Readonly<Partial<Record<Stage, Figure>>>;
  readonly comparisons: readonly Comparison[];
  readonly shares: readonly Ratio[];
  readonly completions: readonly Ratio[];
}

/** What a statement is about. */
export interface Subject {
  /** As printed, for messages. */
  readonly words: string;
  /** For comparing: without year, brackets, 支出, 经费, 数额. */
  readonly core: string;
  readonly side: "收入" | "支出" | null;
  readonly year: number | null;
  /** Said by the sentence itself, or taken from the heading it stands under. */
  readonly given: "sentence" | "heading" | "none";
}

/** One comparison with another amount: 与上年相比增加5万元，增长2.14%. */
export interface Comparison {
  /** What it is compared with, as printed: 上年, 2019年决算, 年初预算. */
  readonly with: string;
  readonly base: Figure | null;
  readonly change: Figure | null;
  readonly rate: Figure | null;
  /** Direction word at the change and at the rate. */
  readonly direction: Direction | null;
  readonly rateDirection: Direction | null;
  /** 持平, 无增减变化. */
  readonly flat: { readonly start: number; readonly end: number } | null;
}

/** A percentage of something named: 占支出总计的11.95%, 完成年初预算的98.2%. */
export interface Ratio {
  readonly figure: Figure;
  /** Name of the whole as printed; empty when it is not said. */
  readonly of: string;
  /** The budget spoken of when the rate was given; there may be several in a sentence. */
  readonly against?: Figure | null;
}

/** 其中: a thing and its parts. */
export interface Breakdown {
  readonly total: Statement;
  readonly parts: readonly Statement[];
  /** One sign a part: 扣减 is taken away. */
  readonly signs: readonly (1 | -1)[];
  /** Which figures add up. */
  readonly slot: "level" | "change";
  /** The word that announces the parts. */
  readonly cue: string;
  /** 等, 主要, 部分: the sentence itself says that there is more. */
  readonly partial: boolean;
  /** Read from the names alone: no word announces it and the figures do not bear it out. */
  readonly guessed?: true;
}

/** The prose of a document as statements. */
export interface Narrative {
  readonly document: TextDocument;
  readonly statements: readonly Statement[];
  readonly breakdowns: readonly Breakdown[];
  /** Statements that are listed side by side, with or without a total of them. */
  readonly lists: readonly (readonly Statement[])[];
  /** Fiscal year by title and majority. */
  readonly year: number | null;
  readonly kind: "budget" | "final-accounts" | "performance" | "unknown";
}
