import type { ComposedRun } from "../../model/composed.ts";
import { type Decimal, decimalText, decimalTextTo, isZero, trim } from "../../model/decimal.ts";
import { slotsIn } from "../../model/define-narrative.ts";
import type {
  Listing,
  NarrativePiece,
  NarrativePieces,
  NarrativeSection,
  OwnText,
  Situation,
} from "../../model/narrative-section.ts";
import type { ReasonsFrom } from "../../model/profile.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import { type Change, changeOf, comparedWords, needsReason } from "./comparison.ts";
import { FactBook, type GivenFigure, placeOf } from "./fact-book.ts";
import { ownTextsIn } from "./own-texts.ts";

/** What a text lacks and nobody but the clerk can say, with its section. */
export interface Asked {
  readonly section: string;
  /** What is to be filled in, and where: “文字说明”表……. */
  readonly zh: string;
  /** Of a text: under which names of 文字说明 it is looked for. */
  readonly text?: OwnText;
  /** Of a figure: the cell it is missing in; null where the workbook has no such line. */
  readonly cell?: string | null;
}

/** Words that change from document to document and stand in no table. */
export type GivenWords = Readonly<Record<"department" | "year" | "last-year", string>>;

/** Says the sentences of one section from what a workbook holds, and notes what is missing. */
export class Narrator {
  readonly asked: Asked[] = [];
  readonly book: FactBook;

  constructor(
    private readonly section: NarrativeSection,
    private readonly reading: Reading,
    private readonly given: GivenWords,
    sheets: Standard["sheets"],
  ) {
    this.book = new FactBook(reading, sheets);
  }

  say(pieces: NarrativePieces): ComposedRun[] {
    return withoutEmptySentences(pieces.flatMap((piece) => this.sayPiece(piece)));
  }

  holds(when: Situation | undefined): boolean {
    if (!when) return true;
    if ("some" in when) return when.some.some((slot) => !isZero(this.figure(slot).value));
    if ("none" in when) return when.none.every((slot) => isZero(this.figure(slot).value));
    if ("entered" in when) return when.entered.some((slot) => this.figure(slot).entered);
    if ("word" in when) return this.says(when.word, when.holds);
    if ("without" in when) return !this.says(when.without, when.holds);
    if ("empty" in when) return this.book.filledLines(when.empty).length === 0;
    if ("filled" in when) return this.book.filledLines(when.filled).length > 0;
    return this.book.filledLines(when.several).length > 1;
  }

  private says(slot: string, holds: readonly string[]): boolean {
    const said = this.book.words(this.section.facts[slot]!);
    return holds.some((word) => said.includes(word));
  }

  /** The clerk's own paragraphs; asked for where there are none. */
  own(text: OwnText, required: boolean): ComposedRun[] {
    const runs = ownTextsIn(this.reading, text);
    if (runs.length === 0 && required) this.ask(text);
    return runs;
  }

  private ask(text: OwnText): void {
    const { section, paragraph } = text;
    const where = paragraph === "" ? `部分“${section}”` : `部分“${section}”、段落“${paragraph}”`;
    this.asked.push({ section: this.section.label.zh, zh: `“文字说明”表${where}的文字`, text });
  }

  private sayPiece(piece: NarrativePiece): ComposedRun[] {
    if (typeof piece === "string") return this.words(piece);
    if ("list" in piece) return this.sayList(piece.list);
    if (!("compare" in piece)) {
      return this.say(this.holds(piece.when) ? piece.say : (piece.otherwise ?? []));
    }
    const { compare } = piece;
    const [now, before] = [this.figure(compare.now), this.figure(compare.before)];
    const whole = compare.whole === undefined ? before : this.figure(compare.whole);
    if (!before.entered && !whole.entered) {
      const missing = this.section.facts[compare.whole ?? compare.before]!;
      this.asked.push({
        section: this.section.label.zh,
        zh: this.book.nameOf(missing),
        cell: this.book.figure(missing).place,
      });
      return [];
    }
    const change = changeOf(now, before);
    const said = this.words(comparedWords(compare, change), change);
    if (!compare.reason || !needsReason(change, this.reasonsFrom())) return said;
    return [...said, ...this.reason(compare.reason)];
  }

  private reasonsFrom(): ReasonsFrom | undefined {
    return this.reading.profile.reasonsFrom;
  }

  /** 主要原因是…, in the clerk's words. */
  private reason(text: OwnText): ComposedRun[] {
    const runs = this.own(text, true);
    return runs.flatMap(({ text: words, ...place }, nth) => {
      const plain = words.replace(/(?<![。；;，,\s])[。；;，,\s]+$/, "");
      const lead = nth > 0 ? "；" : /^(?:主要|原因|由于|因)/.test(plain) ? "，" : "，主要原因是";
      return [{ text: lead }, { text: plain, ...place }];
    });
  }

  private sayList(list: Listing): ComposedRun[] {
    const { lines } = list;
    const all =
      "sheet" in lines
        ? this.book.linesUnder(lines)
        : lines.map(({ name, slot }) => ({ name, figure: this.figure(slot) }));
    const filled = all.filter(({ figure }) => !isZero(figure.value));
    const isShort = list.short !== undefined && filled.length < list.short.below;
    const { before, each, between } = isShort ? list.short! : list;
    return [
      ...(filled.length > 0 && before !== undefined ? [{ text: before }] : []),
      ...filled.flatMap(({ name, figure }, nth) => [
        ...(nth > 0 ? [{ text: between }] : []),
        ...this.words(each, undefined, { name, figure }),
      ]),
    ];
  }

  private figure(slot: string): GivenFigure {
    return this.book.figure(this.section.facts[slot]!);
  }

  /** Words with their slots filled in. */
  private words(
    words: string,
    change?: Change,
    line?: { readonly name: string; readonly figure: Pick<GivenFigure, "value" | "place"> },
  ): ComposedRun[] {
    const pieces = words.split(/\{[a-z-]+\}/);
    const slots = slotsIn(words);
    return pieces.flatMap((plain, nth) => [
      ...(plain === "" ? [] : [{ text: plain }]),
      ...(nth < slots.length ? [this.slot(slots[nth]!, change, line)] : []),
    ]);
  }

  private slot(
    slot: string,
    change: Change | undefined,
    line:
      { readonly name: string; readonly figure: Pick<GivenFigure, "value" | "place"> } | undefined,
  ): ComposedRun {
    if (slot in this.given) return { text: this.given[slot as keyof GivenWords] };
    if (change && slot === "change") return { text: moneyText(change.size), from: change.from };
    if (change && slot === "rate") {
      return { text: `${decimalText(change.rate!)}%`, from: change.from };
    }
    if (line && slot === "name") return { text: line.name };
    const reference = this.section.facts[slot];
    const fact = reference === undefined ? undefined : this.book.fact(reference);
    if (fact && fact.column.role === "text") return run(this.book.words(reference!), placeOf(fact));
    const { value, place } = line && slot === "amount" ? line.figure : this.figure(slot);
    return run(moneyText(value), place);
  }
}

/** A sentence of which nothing can be said leaves no stop behind. */
function withoutEmptySentences(runs: readonly ComposedRun[]): ComposedRun[] {
  return runs.filter(({ text }, nth) => {
    const before = runs[nth - 1]?.text ?? "。";
    return text !== "。" || !before.endsWith("。");
  });
}

const run = (text: string, place: string | null): ComposedRun =>
  place === null ? { text } : { text, fact: place };

/** 7907.40万元; nothing is 0万元. */
const moneyText = (value: Decimal): string =>
  isZero(value) ? "0万元" : `${decimalTextTo(trim(value), 2)}万元`;
