import { type Decimal, add, parseDecimal, subtract, zero } from "../../model/decimal.ts";
import { runningNumber, slotsIn } from "../../model/define-narrative.ts";
import type {
  Comparison,
  Listing,
  NamedSlot,
  NarrativePiece,
  NarrativePieces,
  OwnText,
} from "../../model/narrative-section.ts";
import type { GivenWords } from "../composing/narrator.ts";
import { leadAt } from "../composing/reason-lead.ts";
import { withoutRate } from "../composing/comparison.ts";
import { type LineWords, wordsOfLine } from "../composing/said-figures.ts";
import { flowOfWords } from "../holding/pair-up.ts";

/** What a sentence gives back when it is read as one of ours. */
export interface Unsaid {
  /** Figures by slot, money in 万元. */
  readonly figures: ReadonlyMap<string, Decimal>;
  /** Reasons with their places in the flow. */
  readonly reasons: readonly {
    readonly of: OwnText;
    readonly start: number;
    readonly end: number;
  }[];
}

/** A reading of the beginning of a sentence. */
interface State extends Unsaid {
  readonly at: number;
}

const kinds = ["increase", "decrease", "same", "nothing", "begun", "under"] as const;
type Said = (typeof kinds)[number];

const stop = "。";
/** A sentence longer than this is none of ours. */
const longest = 3000;
const longestNumber = 3;
const percents = new Set(["rate", "completion", "share"]);
const figure = /-?\d+(?:\.\d+)?/y;

/** What is known of the slots of a section before its sentences are read. */
export interface KnownSlots {
  readonly given: GivenWords;
  /** A figure of the tables, for a change to be taken from. */
  figure(slot: string): Decimal | null;
  /** Whether it counts things or people, without a unit of money. */
  isCount(slot: string): boolean;
  /** The line that is talked about. */
  readonly line: LineWords | null;
}

/**
 * Reads sentences backwards: what `compose` would have been given to say this. Lists repeat their
 * tables and are passed over.
 */
export class Unsayer {
  constructor(private readonly known: KnownSlots) {}

  /** What a paragraph gives back; null where these pieces cannot have said it. */
  unsay(pieces: NarrativePieces, flow: string): Unsaid | null {
    if (flow.length > longest) return null;
    const start: State = { at: 0, figures: new Map(), reasons: [] };
    for (const state of this.pieces(pieces, 0, flow, start)) {
      if (state.at === flow.length) return state;
    }
    return null;
  }

  private *pieces(all: NarrativePieces, nth: number, flow: string, state: State): Generator<State> {
    const piece = all[nth];
    if (piece === undefined) {
      yield state;
      return;
    }
    for (const next of this.piece(piece, flow, state)) {
      yield* this.pieces(all, nth + 1, flow, next);
    }
  }

  private *piece(piece: NarrativePiece, flow: string, state: State): Generator<State> {
    if (typeof piece === "string") yield* this.words(piece, flow, state);
    else if ("list" in piece) yield* this.listed(piece.list, flow, state);
    else if ("compare" in piece) yield* this.compared(piece.compare, flow, state);
    else if ("share" in piece) {
      yield state;
      yield* this.words(piece.share.say, flow, state);
    } else {
      const { when, say, otherwise = [] } = piece;
      yield* this.pieces(say, 0, flow, "none" in when ? withNothing(state, when.none) : state);
      const not = "some" in when ? withNothing(state, when.some) : state;
      yield* this.pieces(otherwise, 0, flow, not);
    }
  }

  /** A list of named figures as it is read; any words of another, which repeats its table. */
  private *listed(list: Listing, flow: string, state: State): Generator<State> {
    const { lines } = list;
    if (!("sheet" in lines)) {
      const read = this.named(list, lines, flow, state);
      if (read) yield read;
    }
    for (let at = state.at; at <= flow.length; at++) yield { ...state, at };
  }

  /** The named figures that are said, in their order. */
  private named(
    { before = "", each, between }: Listing,
    lines: readonly NamedSlot[],
    flow: string,
    start: State,
  ): State | null {
    let state: State | null = null;
    for (const { name, slot } of lines) {
      const words = each.replaceAll("{name}", name).replaceAll("{amount}", `{${slot}}`);
      const said: string = `${state ? between : before}${words}`;
      const [next] = this.words(said, flow, state ?? start);
      state = next ?? state;
    }
    return state;
  }

  /** Words with their slots read. */
  private *words(words: string, flow: string, state: State): Generator<State> {
    // Of two stops only one is printed.
    if (words === stop && (state.at === 0 || flow[state.at - 1] === stop)) yield state;
    const pieces = words.split(/\{[a-z-]+\}/).map(flowOfWords);
    const slots = slotsIn(words);
    let { at } = state;
    const figures = new Map(state.figures);
    for (const [nth, plain] of pieces.entries()) {
      if (!flow.startsWith(plain, at)) return;
      at += plain.length;
      const slot = slots[nth];
      if (slot === undefined) continue;
      if (slot === runningNumber) {
        const [number] = /^\d*/.exec(flow.slice(at, at + longestNumber))!;
        if (number === "") return;
        at += number.length;
        continue;
      }
      const said = this.wordsOf(slot);
      if (said !== null) {
        if (!flow.startsWith(said, at)) return;
        at += said.length;
        continue;
      }
      figure.lastIndex = at;
      const [text] = figure.exec(flow) ?? [];
      const unit = percents.has(slot) ? "%" : this.known.isCount(slot) ? "" : "万元";
      if (text === undefined || !flow.startsWith(unit, at + text.length)) return;
      at += text.length + unit.length;
      if (slot !== "share" && slot !== "completion") figures.set(slot, parseDecimal(text)!);
    }
    yield { ...state, at, figures };
  }

  /** Of a slot that is no figure, what it says. */
  private wordsOf(slot: string): string | null {
    const { given, line } = this.known;
    if (slot in given) return flowOfWords(given[slot as keyof GivenWords]);
    const said = wordsOfLine(slot, undefined, line);
    return said && flowOfWords(said.text);
  }

  /** Every way a comparison may have been said, with what the year before then was. */
  private *compared(comparison: Comparison, flow: string, state: State): Generator<State> {
    for (const kind of kinds) {
      for (const words of new Set([comparison[kind], withoutRate(comparison[kind])])) {
        for (const said of this.words(words, flow, state)) {
          const next = this.withBefore(comparison, kind, said);
          yield next;
          if (comparison.reason) yield* reasons(comparison.reason, flow, next);
        }
      }
    }
  }

  /** With what the year before, or the budget, then was. */
  private withBefore({ now, before }: Comparison, kind: Said, state: State): State {
    const figures = new Map(state.figures);
    const change = figures.get("change");
    figures.delete("change");
    figures.delete("rate");
    // What the sentence gives itself needs no reckoning.
    if (figures.has(before)) return { ...state, figures };
    const was = this.before(figures.get(now) ?? this.known.figure(now), kind, change);
    if (was !== null) figures.set(before, was);
    return { ...state, figures };
  }

  private before(now: Decimal | null, kind: Said, change: Decimal | undefined): Decimal | null {
    if (kind === "nothing") return zero;
    if (kind === "same") return now;
    if (kind === "under") return null;
    if (change === undefined) return kind === "begun" ? zero : null;
    if (now === null) return null;
    return kind === "decrease" ? add(now, change) : subtract(now, change);
  }
}

/** What a sentence says by its mere wording: 没有…, of each of these. */
export function withNothing<T extends Pick<Unsaid, "figures">>(
  said: T,
  slots: readonly string[],
): T {
  const nothing = slots
    .filter((slot) => !said.figures.has(slot))
    .map((slot) => [slot, zero] as const);
  return { ...said, figures: new Map([...said.figures, ...nothing]) };
}

/** 主要原因是…, to any end; the shortest first, so that no words of ours are taken for the clerk's. */
function* reasons(of: OwnText, flow: string, state: State): Generator<State> {
  const lead = leadAt(flow, state.at);
  if (lead === null) return;
  const start = state.at + lead.length;
  for (let at = start + 1; at <= flow.length; at++) {
    yield { ...state, at, reasons: [...state.reasons, { of, start, end: at }] };
  }
}
