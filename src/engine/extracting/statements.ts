import type { Cue } from "../../model/claim.ts";
import { zero } from "../../model/decimal.ts";
import type { Passage, TextDocument } from "../../model/document.ts";
import type { Mention } from "../../model/mention.ts";
import type { Direction, Figure, Slot, Statement, Subject } from "../../model/narrative.ts";
import { type Clause, boundariesOf, clausesBetween } from "./clauses.ts";
import { carryYears } from "./carry-years.ts";
import { type Draft, type DraftComparison, draftOf } from "./drafts.ts";
import { headOf } from "./heads.ts";
import { valueLike } from "../../model/figures.ts";
import { sameSubject, stageOf, subjectOf } from "../../model/subject.ts";

/** A word that announces parts, between two statements of a passage. */
export interface Announcement {
  readonly passage: number;
  /** Index, in the whole list, of the statement that follows it. */
  readonly before: number;
  readonly words: string;
  /** Separator before the announcing clause. */
  readonly after: string;
  /** Nothing follows it in its paragraph: what it announces are the paragraphs below. */
  readonly closing: boolean;
}

export interface Spoken {
  readonly statements: Draft[];
  readonly announcements: Announcement[];
}

const announces =
  /其中|包括|包含|分别(?:是|为)|以下方面|如下|组成|构成|按[^，]{0,20}(?:划分|分为|分类)|分为|(?:预算|决算|支出|收入|经费|资金)中$|^中$/;
const opensComparison =
  /(?:与|和|同|较|比)[^，]*?(?:上年|去年|(?:19|20)\d{2}年|年初|预算|同期|以前)[^，]*?(?:相比|比较|对比|比)?$|同比|环比/;
const flatWords =
  /持平|(?:无|没有|未)(?:发生)?(?:增减)?(?:变化|变动|增减)|无增减|不变|没有增减/;
/** 下降至2940.91元: the amount itself, not its change. */
const movesTo = /((?:增加|增长|上升|提高|减少|下降|降低|压减))(?:了)?(?:到|至)(?:(?:19|20)\d{2}年度?的?)?$/;
const saysNothing = /(?:费用?|经费|支出|收入|资金|预算)(?:没有|无|未安排|未发生)$|^(?:无|没有|未安排|未发生)[^，]{0,16}(?:费用?|经费|支出|收入|资金|预算|安排)$/;
const upWords = /(?:增|上升|提高|上涨|多|高于|大于|超)(?!.*(?:增|上升|提高|上涨|多|高于|大于|超))/;
const downWords = /(?:减|降|少|低于|小于|节约)(?!.*(?:减|降|少|低于|小于|节约))/;
const negativeGrowth = /负增长|回落/;

/** Reads every passage's figures into statements. */
export function statementsOf(
  document: TextDocument,
  cues: readonly Cue[],
  year: number | null,
): Spoken {
  const spoken: Spoken = { statements: [], announcements: [] };
  document.passages.forEach((passage, index) => {
    if (passage.mentions.length === 0 && !flatWords.test(passage.flow)) {
      if (passage.kind === "paragraph") new Reader(document, passage, index, cues, spoken).bare();
      return;
    }
    new Reader(document, passage, index, cues, spoken).read();
  });
  carryYears(document, spoken.statements, year);
  return spoken;
}

/** Reads one passage from left to right. */
class Reader {
  private sentence = 0;
  private depth = 0;
  private strongest = "";
  private current: Draft | null = null;
  /** Statement each open bracket was opened after. */
  private readonly outside: (Draft | null)[] = [];
  private compared: string | null = null;
  private readonly own: Draft[] = [];
  private run: Run | null = null;
  /** The clause before the figure's own, for names that stand alone: 参保人数，168034. */
  private before: Clause | null = null;

  constructor(
    private readonly document: TextDocument,
    private readonly passage: Passage,
    private readonly index: number,
    private readonly cues: readonly Cue[],
    private readonly spoken: Spoken,
  ) {}

  /** A paragraph without figures may still say that there is nothing. */
  bare(): void {
    const { flow, body } = this.passage;
    if (flow.length - body > 80) return;
    this.clauses(boundariesOf(this.passage), body, flow.length);
  }

  read(): void {
    const { flow, body, mentions } = this.passage;
    const boundaries = boundariesOf(this.passage);
    let from = body;
    let at = 0;
    for (const mention of mentions) {
      if (mention.start < from) continue;
      const { clauses, next } = clausesBetween(flow, boundaries, at, from, mention.start);
      at = next;
      const last = clauses.pop()!;
      for (const clause of clauses) this.wordsOnly(clause);
      this.step(last.after);
      if (isFigure(mention)) this.figure(mention, last);
      from = mention.end;
    }
    this.clauses(boundaries, from, flow.length);
  }

  private clauses(boundaries: readonly number[], from: number, to: number): void {
    const { clauses } = clausesBetween(this.passage.flow, boundaries, 0, from, to);
    for (const clause of clauses) this.wordsOnly(clause);
  }

  /** A separator: how far this figure stands from the one before. */
  private step(sign: string): void {
    if (sign === "") return;
    if (sign === "（") {
      this.outside.push(this.current);
      this.depth++;
    } else if (sign === "）") {
      this.depth = Math.max(0, this.depth - 1);
      const before = this.outside.pop();
      if (before !== undefined) this.current = before;
    } else if (sign === "。" || sign === "！" || sign === "？") {
      this.sentence++;
    }
    if (rank(sign) > rank(this.strongest)) this.strongest = sign;
  }

  /** A clause without a figure of its own. */
  private wordsOnly(clause: Clause): void {
    this.step(clause.after);
    const { text } = clause;
    if (text === "") return;
    this.announce(clause);
    this.before = clause;
    if (opensComparison.test(text)) this.compared = text;
    if (flatWords.test(text)) this.flat(clause);
    else if (saysNothing.test(text)) this.nothing(clause);
  }

  private announce({ text, after, end }: Clause): void {
    if (!announces.test(text)) return;
    this.spoken.announcements.push({
      passage: this.index,
      before: this.spoken.statements.length,
      words: text,
      after: after || this.strongest,
      closing: this.passage.flow.length - end <= 1,
    });
  }

  /** 与上年持平: said of the statement before, or of the thing the clause names. */
  private flat(clause: Clause): void {
    const words = clause.text.replace(/(?:与|和|同|较|比)[^，]*$/, "");
    const target = this.spokenOf(subjectOf(words, "sentence")) ?? this.current;
    if (!target) return;
    const place = { start: clause.start, end: clause.end };
    const comparison = this.comparisonOf(target, clause.text);
    comparison.flat ??= place;
  }

  /** 因公出国（境）费用没有: nought, said in words. */
  private nothing(clause: Clause): void {
    const words = clause.text.replace(/没有|无|未安排|未发生/g, "");
    const draft = this.open(subjectOf(words, "sentence"));
    draft.levels.unsaid = {
      passage: this.index,
      start: clause.start,
      end: clause.end,
      value: zero,
      decimals: 0,
      unit: "",
      mention: null,
    };
  }

  private figure(mention: Mention, clause: Clause): void {
    const figure: Figure = {
      passage: this.index,
      start: mention.start,
      end: mention.end,
      value: mention.value,
      decimals: mention.decimals,
      unit: mention.unit,
      mention,
    };
    if (this.continues(figure, clause)) return;
    this.announce(clause);
    const words = clause.text;
    if (/(?:与|较|比|同比)/.test(words) && opensComparison.test(words.replace(/(?:增|减|下|上).*$/, "")))
      this.compared = words;
    const read = this.cueFor(mention, words);
    const first = this.place(figure, mention, words, read);
    this.run = { slot: read?.slot ?? "level", words, read, targets: first ? [first] : [], figure };
    if (this.passage.kind !== "row") this.before = null;
  }

  /** 分别为2666.3亿元和30400.7亿元: the same said of several things in turn. */
  private continues(figure: Figure, clause: Clause): boolean {
    const joined = clause.text === "" ? clause.after === "、" || clause.after === "，" : /^[和及与]$/.test(clause.text);
    if (!joined || !this.run || this.run.figure.unit !== figure.unit) return false;
    const inTurn = /分别|各/.test(this.run.words) || (this.run.slot !== "level" && clause.text !== "");
    if (!inTurn) return false;
    this.run.more ??= [];
    this.run.more.push(figure);
    this.distribute();
    return true;
  }

  /** Hands the figures of a run to the things they are said of, in order. */
  private distribute(): void {
    const run = this.run!;
    const figures = [run.figure, ...run.more!];
    if (run.slot === "level") {
      const names = namesBefore(run.words);
      const draft = this.open(subjectOf(names[figures.length - 1] ?? "", "sentence"));
      draft.levels[stageOf(run.words)] = figures[figures.length - 1]!;
      draft.after = "、";
      if (figures.length === 2 && names.length >= 2) {
        run.targets[0]!.subject = subjectOf(names[0]!, "sentence");
      }
      return;
    }
    const before = this.own.filter(({ levels }) => Object.keys(levels).length > 0);
    const targets = before.slice(-figures.length);
    if (targets.length < figures.length) return;
    for (const target of run.targets) undo(target, run.slot, figures);
    targets.forEach((target, nth) => this.put(target, figures[nth]!, run.words, run.read));
    run.targets = targets;
  }

  private cueFor(mention: Mention, words: string): Read | null {
    for (const cue of this.cues) {
      if (!cue.measures.includes(mention.measure)) continue;
      const match = cue.before.exec(words);
      if (match) return { slot: cue.slot, match, groups: match.groups ?? {} };
    }
    return null;
  }

  /** Puts a figure where it belongs; gives the statement it went to. */
  private place(figure: Figure, mention: Mention, words: string, read: Read | null): Draft | null {
    const slot: Slot = read?.slot ?? "level";
    if (slot === "aside") return null;
    if (slot === "level") return this.level(figure, mention, words);
    const named = read!.groups["subject"] ?? words.slice(0, read!.match.index);
    const target = this.targetOf(named, slot);
    this.put(target, figure, words, read);
    return target;
  }

  /** The statement a change, rate or share is said of. */
  private targetOf(words: string, slot: Slot): Draft {
    const subject = subjectOf(words.replace(/(?:与|和|同|较|比)[^，]*$/, ""), "sentence");
    const unnamed = subject.given === "none";
    if (unnamed && this.current) return this.latestOf(this.current);
    const known = unnamed ? null : this.spokenOf(subject);
    if (known) return known;
    if (this.current && (slot === "share" || slot === "completion" || slot === "rate")) {
      if (unnamed || this.strongest === "，" || this.strongest === "") return this.current;
    }
    return this.open(unnamed ? this.heading() : subject);
  }

  /** 2021年…，2020年…，比上年减少…: what is said of the change is said of the later year. */
  private latestOf(current: Draft): Draft {
    const { year } = current.subject;
    if (year === null) return current;
    const rivals = this.own.filter(
      (one) =>
        one.sentence === current.sentence &&
        one.subject.core === current.subject.core &&
        (one.subject.year ?? 0) > year,
    );
    return rivals.at(-1) ?? current;
  }

  /** A statement of this passage about the same thing, the latest first. */
  private spokenOf(subject: Subject): Draft | null {
    if (subject.given === "none") return null;
    for (const wanted of [2, 1]) {
      for (let i = this.own.length - 1; i >= 0; i--) {
        const one = this.own[i]!;
        if (sameSubject(one.subject, subject) === wanted) return one;
      }
    }
    return null;
  }

  private level(figure: Figure, mention: Mention, words: string): Draft {
    const stage = stageOf(words);
    const moved = movesTo.exec(words);
    if (moved && this.current && Object.keys(this.current.levels).length === 0) {
      this.current.levels[stage] = figure;
      const comparison = this.comparisonOf(this.current, moved[1]!);
      comparison.direction ??= directionOf(moved[1]!);
      return this.current;
    }
    const subject = this.subjectFor(words, mention);
    const current = this.current;
    const nameless = subject.given !== "sentence";
    if (current && nameless && joins(current, figure, stage) && this.strongest !== "。") {
      current.levels[stage] = figure;
      return current;
    }
    const draft = this.open(nameless ? { ...this.heading(), year: subject.year } : subject);
    draft.levels[stage] = figure;
    return draft;
  }

  /** The name before a figure, or, for counts, the name behind it: 25家定点医院. */
  private subjectFor(words: string, mention: Mention): Subject {
    const before = subjectOf(words, "sentence");
    if (measuresOnly.test(words)) {
      const head = this.hasHead() ? this.heading() : null;
      if (head?.given === "heading") return { ...head, year: before.year };
      return { ...before, core: "", side: null, given: "none" };
    }
    if (words === "" && this.before) {
      const alone = subjectOf(this.before.text, "sentence");
      if (alone.core.length >= 2) return alone;
    }
    if (mention.measure !== "count" || before.core.length >= 4) return before;
    const behind = /^[^，。；：、（）\d]*/.exec(this.passage.flow.slice(mention.end, mention.end + 16));
    const name = behind?.[0] ?? "";
    return name.length >= 2 ? subjectOf(before.words + name, "sentence") : before;
  }

  /** Does the paragraph open with what it is about? */
  private hasHead(): boolean {
    const { level, flow, body } = this.passage;
    return level !== null || /^[^，；：\d]{2,60}综述。/.test(flow.slice(body, body + 70));
  }

  private heading(): Subject {
    return headOf(this.document, this.index);
  }

  private open(subject: Subject): Draft {
    const draft = draftOf({
      index: this.spoken.statements.length,
      passage: this.index,
      sentence: this.sentence,
      after: this.own.length === 0 ? "" : this.strongest,
      depth: this.depth,
      subject,
    });
    this.spoken.statements.push(draft);
    this.own.push(draft);
    this.current = draft;
    this.strongest = "";
    return draft;
  }

  private put(target: Draft, figure: Figure, words: string, read: Read | null): void {
    const slot = read!.slot;
    if (slot === "share") target.shares.push({ figure, of: read!.groups["of"] ?? "" });
    else if (slot === "completion") target.completions.push({ figure, of: read!.groups["of"] ?? "" });
    else {
      const comparison = this.comparisonOf(target, words, slot as "base" | "change" | "rate");
      comparison[slot as "base" | "change" | "rate"] = figure;
      const direction = directionOf(words);
      if (slot === "change") comparison.direction = direction;
      if (slot === "rate") comparison.rateDirection = direction;
    }
    this.current = target;
  }

  /** The comparison that is being spoken of; a new one when its place is taken. */
  private comparisonOf(
    target: Draft,
    words: string,
    slot?: "base" | "change" | "rate",
  ): DraftComparison {
    const last = target.comparisons.at(-1);
    const fresh = opensComparison.test(words.replace(/(?:增|减|下|上).*$/, "")) && last?.with !== words;
    const taken = slot !== undefined && last !== undefined && last[slot] !== null;
    if (last && !taken && !(fresh && slot === "base" && last.change)) {
      if (last.with === "" && this.compared) last.with = this.compared;
      return last;
    }
    const comparison: DraftComparison = {
      with: this.compared ?? words,
      base: null,
      change: null,
      rate: null,
      direction: null,
      rateDirection: null,
      flat: null,
    };
    target.comparisons.push(comparison);
    return comparison;
  }
}

interface Read {
  readonly slot: Slot;
  readonly match: RegExpExecArray;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

interface Run {
  readonly slot: Slot;
  readonly words: string;
  readonly read: Read | null;
  readonly figure: Figure;
  targets: Draft[];
  more?: Figure[];
}

/** 支出决算为, 年初预算数: words that name a stage and no thing. */
const measuresOnly =
  /^(?:项目(?!支出|收入))?(?:本?年初?|全年|调整)?(?:支出|收入)?(?:预算|决算|执行)(?:数|额)?(?:为|是|共计)?$/;

const ranks = "、，：（）；。";
const rank = (sign: string): number => (sign === "" ? -1 : ranks.indexOf(sign));

/** Figures that can stand in a statement; ranges, and counts written out (八项规定), do not. */
const isFigure = ({ measure, upTo, spelled }: Mention): boolean =>
  upTo === null && !spelled && measure !== "times";

/** The direction word nearest the figure counts. */
function directionOf(words: string): Direction | null {
  const near = words.slice(-8);
  if (negativeGrowth.test(near)) return "down";
  const [up, down] = [near.search(upWords), near.search(downWords)];
  if (up < 0 && down < 0) return null;
  return up > down ? "up" : "down";
}

/** A second figure without a name of its own belongs to the same thing when its stage is free. */
function joins(current: Draft, figure: Figure, stage: "budget" | "accounts" | "unsaid"): boolean {
  const held = Object.values(current.levels);
  if (held.length === 0) return true;
  if (current.levels[stage] !== undefined || stage === "unsaid") return false;
  return held.every((one) => valueLike(one, figure) !== null);
}

function namesBefore(words: string): string[] {
  const list = words.replace(/(?:的[^的]*)?分别.*$/, "");
  return list.split(/[、和及与]/);
}

function undo(target: Draft, slot: Slot, figures: readonly Figure[]): void {
  if (slot === "share") target.shares = target.shares.filter(({ figure }) => !figures.includes(figure));
  for (const comparison of target.comparisons) {
    if (comparison.change && figures.includes(comparison.change)) comparison.change = null;
    if (comparison.rate && figures.includes(comparison.rate)) comparison.rate = null;
  }
  target.comparisons = target.comparisons.filter(
    ({ base, change, rate, flat }) => base ?? change ?? rate ?? flat,
  );
}

export type { Statement };
