import { type ComposedRun, placesOf } from "../../model/composed.ts";
import { isZero } from "../../model/decimal.ts";
import { runningNumber, slotsIn } from "../../model/define-narrative.ts";
import type {
  Comparison,
  LinesOf,
  Listing,
  NarrativePiece,
  NarrativePieces,
  NamedSlot,
  NarrativeSection,
  OwnText,
  ProjectsPart,
  Share,
  Situation,
} from "../../model/narrative-section.ts";
import type { ReasonsFrom } from "../../model/profile.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import { changeOf, comparedWords, needsReason } from "./comparison.ts";
import { type NamedFigure, placeOf } from "./fact-book.ts";
import { isNoAnswer, ownTextsIn } from "./own-texts.ts";
import { leadTo } from "./reason-lead.ts";
import { SectionFacts } from "./section-facts.ts";
import {
  type About,
  figureText,
  placedRun,
  reckonedRun,
  shareOf,
  wordsOfLine,
} from "./said-figures.ts";

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
  readonly facts: SectionFacts;
  /** Paragraphs of the section that were given a number. */
  private numbered = 0;

  constructor(
    private readonly section: NarrativeSection,
    private readonly reading: Reading,
    private readonly given: GivenWords,
    sheets: Standard["sheets"],
  ) {
    this.facts = new SectionFacts(section, reading, sheets, (missing) => {
      this.asked.push({ section: section.label.zh, ...missing });
    });
  }

  /** A paragraph; nothing at all where something it needs is not there. */
  say(pieces: NarrativePieces): ComposedRun[] {
    return this.facts.ifComplete(() => withoutEmptySentences(this.sayPieces(pieces)), []);
  }

  /** The same of each line of a table that is not nothing. */
  sayOfEach(lines: LinesOf, pieces: NarrativePieces): { key: string; runs: ComposedRun[] }[] {
    const filled = this.facts.linesUnder(lines).filter(({ figure }) => !isZero(figure.value));
    const said = filled.map((line, nth) => {
      this.facts.line = { ...line, nth: nth + 1 };
      return { key: line.key, runs: this.say(pieces) };
    });
    this.facts.line = null;
    return said;
  }

  /** Whether a part of the section is said. */
  holds(when: Situation | undefined): boolean {
    return this.facts.ifComplete(() => this.facts.applies(when), false);
  }

  /** The clerk's own paragraphs; asked for where there are none. */
  own(named: OwnText, required: boolean): ComposedRun[] {
    const text = {
      ...named,
      paragraph: named.paragraph.replace("{code}", this.facts.line?.key ?? ""),
    };
    const all = ownTextsIn(this.reading, text);
    if (!required) return all;
    const runs = all.filter((run) => !isNoAnswer(run.text));
    if (runs.length === 0) this.ask(text);
    return runs;
  }

  /** Asks for projects where there is money for them and none was entered. */
  missProjects({ due }: ProjectsPart): void {
    if (due === undefined || !this.holds({ some: [due] })) return;
    const zh = "“项目”表的项目（名称、金额、绩效目标），现在一个也没有";
    this.asked.push({ section: this.section.label.zh, zh });
  }

  private ask(text: OwnText): void {
    const { section, paragraph } = text;
    const where = paragraph === "" ? `部分“${section}”` : `部分“${section}”、段落“${paragraph}”`;
    this.asked.push({ section: this.section.label.zh, zh: `“文字说明”表${where}的文字`, text });
  }

  private sayPieces(pieces: NarrativePieces): ComposedRun[] {
    return pieces.flatMap((piece) => this.sayPiece(piece));
  }

  private sayPiece(piece: NarrativePiece): ComposedRun[] {
    if (typeof piece === "string") return this.words(piece);
    if ("list" in piece) return this.sayList(piece.list);
    if ("share" in piece) return this.sayShare(piece.share);
    if ("compare" in piece) return this.sayComparison(piece.compare);
    return this.sayPieces(this.facts.applies(piece.when) ? piece.say : (piece.otherwise ?? []));
  }

  private sayShare({ part, whole, say }: Share): ComposedRun[] {
    const share = shareOf(this.facts.figure(part), this.facts.figure(whole));
    return share ? this.words(say, { share }) : [];
  }

  private sayComparison(compare: Comparison): ComposedRun[] {
    if (this.facts.asksFor(compare.before)) return [];
    const [now, before] = [this.facts.figure(compare.now), this.facts.figure(compare.before)];
    const change = changeOf(now, before);
    const said = withPlaces(this.words(comparedWords(compare, change), { change }), change.from);
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
      const plain = words.replace(/(?<![。；;，,！!.．\s])[。；;，,！!.．\s]+$/, "");
      return [{ text: nth > 0 ? "；" : leadTo(plain) }, { text: plain, ...place }];
    });
  }

  private sayList(list: Listing): ComposedRun[] {
    const { lines } = list;
    const all: readonly (NamedFigure & Pick<NamedSlot, "further">)[] =
      "sheet" in lines
        ? this.facts.linesUnder(lines)
        : lines.map((line) => ({ ...line, figure: this.facts.figure(line.slot) }));
    const filled = all.filter(({ figure }) => !isZero(figure.value));
    const whole = list.of === undefined ? null : this.facts.figure(list.of);
    const isShort = list.short !== undefined && filled.length < list.short.below;
    const { before, each, between } = isShort ? list.short! : list;
    return [
      ...(filled.length > 0 && before !== undefined ? this.words(before) : []),
      ...filled.flatMap(({ name, figure, further = [] }, nth) => [
        ...(nth > 0 ? [{ text: between }] : []),
        ...this.words(each, { name, figure, share: whole && shareOf(figure, whole) }),
        ...this.sayPieces(further),
      ]),
    ];
  }

  /** Words with their slots filled in. */
  private words(words: string, about: About = {}): ComposedRun[] {
    const pieces = words.split(/\{[a-z-]+\}/);
    const slots = slotsIn(words);
    return pieces.flatMap((plain, nth) => [
      ...(plain === "" ? [] : [{ text: plain }]),
      ...(nth < slots.length ? [this.slot(slots[nth]!, about)] : []),
    ]);
  }

  private slot(slot: string, about: About): ComposedRun {
    if (slot in this.given) return { text: this.given[slot as keyof GivenWords] };
    if (slot === runningNumber) return { text: `${++this.numbered}` };
    const { facts } = this;
    const known = wordsOfLine(slot, about.name, facts.line) ?? reckonedRun(slot, about);
    if (known) return known;
    const fact = slot in this.section.facts ? facts.book.fact(facts.reference(slot)) : undefined;
    if (fact && fact.column.role === "text") {
      return placedRun(facts.book.words(facts.reference(slot)), placeOf(fact));
    }
    const figure = about.figure && slot === "amount" ? about.figure : facts.figure(slot);
    return placedRun(figureText(figure), figure.place);
  }
}

/** 与上年持平 has no figure, but was taken from two. */
function withPlaces(runs: readonly ComposedRun[], from: readonly string[]): ComposedRun[] {
  const [first, ...rest] = runs;
  if (!first || runs.some((run) => placesOf(run).length > 0)) return [...runs];
  return [{ ...first, from }, ...rest];
}

/** A sentence of which nothing can be said leaves no stop behind, and a clause no comma. */
function withoutEmptySentences(runs: readonly ComposedRun[]): ComposedRun[] {
  const said: ComposedRun[] = [];
  for (const run of runs) {
    const before = said.at(-1)?.text ?? "。";
    if (run.text === "。" && before.endsWith("。")) continue;
    if (run.text === "。" && before.endsWith("，")) {
      said[said.length - 1] = { ...said.at(-1)!, text: before.slice(0, -1) };
    }
    said.push(run);
  }
  return said;
}
