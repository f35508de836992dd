import type { Cue } from "../../model/claim.ts";
import { zero } from "../../model/decimal.ts";
import type { Passage, TextDocument } from "../../model/document.ts";
import type { Mention } from "../../model/mention.ts";
import type { Figure, Slot, Subject } from "../../model/narrative.ts";
import { stageOf, subjectOf } from "../../model/subject.ts";
import { type Clause, boundariesOf, clausesBetween } from "./clauses.ts";
import { type Draft, draftOf } from "./drafts.ts";
import {
  isCompared,
  isFigure,
  isOfSeveral,
  isThreshold,
  namesAThing,
  qualifies,
} from "./figure-words.ts";
import { headOf } from "./heads.ts";
import { joins, namesInTurn, subjectBefore } from "./naming.ts";
import {
  type Read,
  comparisonOf,
  latestOf,
  put,
  spentAgain,
  spokenOf,
  takeBack,
} from "./placing.ts";
import {
  announces,
  announcesMain,
  comparedWith,
  comparesBefore,
  directionOf,
  flatWords,
  movesTo,
  opensComparison,
  rank,
  saysNothing,
} from "./statement-words.ts";
import type { Spoken } from "./statements.ts";
import { itemAbove, toldInTurn } from "./told-before.ts";

/** Figures said of several things in turn: 分别为2666亿元和30400亿元. */
interface Run {
  readonly slot: Slot;
  readonly words: string;
  readonly read: Read | null;
  readonly figures: Figure[];
  targets: Draft[];
}

/** A paragraph without figures longer than this says nothing of amounts. */
const shortParagraph = 80;

/** Reads one passage from left to right into statements. */
export class PassageReader {
  private sentence = 0;
  private depth = 0;
  private strongest = "";
  private current: Draft | null = null;
  /** Statement each open bracket was opened after. */
  private readonly outside: (Draft | null)[] = [];
  private compared: string | null = null;
  private readonly own: Draft[] = [];
  private run: Run | null = null;
  /** The thing whose parts were announced last. */
  private divided: Draft | null = null;
  /** What this sentence spoke of again by its name: 与上年相比，公务接待费减少…，下降…. */
  private named: Draft | null = null;
  /** A base told before the thing it is the base of. */
  private awaited: { figure: Figure; words: string; read: Read } | null = null;
  /** The clause before the figure's own, for names that stand alone: 参保人数，168034. */
  private before: Clause | null = null;
  private readonly passage: Passage;

  constructor(
    private readonly document: TextDocument,
    private readonly index: number,
    private readonly cues: readonly Cue[],
    private readonly spoken: Spoken,
  ) {
    this.passage = document.passages[index]!;
  }

  /** A paragraph without figures may still say that there is nothing. */
  bare(): void {
    const { flow, body } = this.passage;
    if (flow.length - body <= shortParagraph) {
      this.clauses(boundariesOf(this.passage), body, flow.length);
    }
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
      const counts = isFigure(mention) && !isThreshold(last.text) && !qualifies(mention, flow);
      if (counts) this.figure(mention, last);
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
    } else if ("。！？".includes(sign)) this.sentence++;
    if (sign === "；" || sign === "。") {
      this.forget();
      this.named = null;
      this.awaited = null;
    }
    if (rank(sign) > rank(this.strongest)) this.strongest = sign;
  }

  /** 主要包括：基本工资、奖金；公用经费…: what names no figure before the clause ends divides none. */
  private forget(): void {
    const { announcements, statements } = this.spoken;
    const last = announcements.at(-1);
    if (last?.passage === this.index && last.before === statements.length) announcements.pop();
  }

  /** A clause without a figure of its own. */
  private wordsOnly(clause: Clause): void {
    this.step(clause.after);
    const { text } = clause;
    if (text === "") return;
    this.announce(clause, false);
    this.before = clause;
    if (opensComparison(text)) this.compared = text;
    if (flatWords.test(text)) this.flat(clause);
    else if (saysNothing.test(text)) this.nothing(clause);
  }

  private announce({ text, after, end }: Clause, atFigure: boolean): void {
    const isOne = announces.test(text) || (atFigure && announcesMain.test(text));
    if (this.passage.kind === "row" || !isOne) return;
    this.divided = this.current;
    this.spoken.announcements.push({
      of: this.current?.index ?? null,
      passage: this.index,
      before: this.spoken.statements.length,
      words: text,
      after: after || this.strongest,
      closing: this.passage.flow.length - end <= 1,
    });
  }

  /** 与上年持平: said of the statement before, or of the thing the clause names. */
  private flat(clause: Clause): void {
    const words = clause.text.replace(comparedWith, "");
    const { current } = this;
    const subject = subjectOf(words, "sentence");
    const unnamed = current && (this.behindList(current) ?? current);
    const known = spokenOf(this.own, subject) ?? spentAgain(current, subject);
    const target = known ?? (namesAThing(subject) ? this.open(subject) : unnamed);
    if (!target) return;
    this.putAwaited(target);
    const comparison = comparisonOf(target, clause.text, this.compared);
    comparison.flat ??= { start: clause.start, end: clause.end };
  }

  /** 因公出国（境）费用没有: nought, said in words. */
  private nothing({ text, start, end }: Clause): void {
    const draft = this.open(subjectOf(text.replace(/没有|无|未安排|未发生/g, ""), "sentence"));
    const passage = this.index;
    const nought = { passage, start, end, value: zero, decimals: 0, unit: "", mention: null };
    draft.levels.unsaid = nought;
  }

  private figure(mention: Mention, clause: Clause): void {
    const { start, end, value, decimals, unit } = mention;
    const figure: Figure = { passage: this.index, start, end, value, decimals, unit, mention };
    if (this.continues(figure, clause)) return;
    this.announce(clause, true);
    const words = /分别|依次/.test(clause.text) ? this.namesAndWords(mention.start) : clause.text;
    if (comparesBefore(words)) this.compared = words;
    const cue = this.cueFor(mention, words);
    const read = cue && isCompared(this.passage, this.current, cue, words, mention) ? cue : null;
    const first = read ? this.say(figure, words, read) : this.level(figure, mention, words);
    const targets = first ? [first] : [];
    this.run = { slot: read?.slot ?? "level", words, read, targets, figures: [figure] };
    if (this.passage.kind !== "row") this.before = null;
  }

  /** 甲、乙、丙分别为: the names stand in clauses of their own. */
  private namesAndWords(start: number): string {
    const { flow, body } = this.passage;
    let from = start;
    while (from > body && !"，。；：（".includes(flow[from - 1]!)) from -= 1;
    return flow.slice(from, start);
  }

  private cueFor(mention: Mention, words: string): Read | null {
    for (const { slot, measures, before } of this.cues) {
      const match = measures.includes(mention.measure) ? before.exec(words) : null;
      if (match) return slot === "level" ? null : { slot, match, groups: match.groups ?? {} };
    }
    return null;
  }

  /** 分别为2666.3亿元和30400.7亿元: the same said of several things in turn. */
  private continues(figure: Figure, { text, after }: Clause): boolean {
    const { run } = this;
    const joined = text === "" ? after === "、" || after === "，" : /^[和及与]$/.test(text);
    if (!joined || !run || run.figures[0]!.unit !== figure.unit) return false;
    if (!/分别|各/.test(run.words) && (run.slot === "level" || text === "")) return false;
    run.figures.push(figure);
    if (run.slot === "level") this.nextName(run);
    else this.inTurn(run);
    return true;
  }

  private nextName({ words, figures, targets }: Run): void {
    const names = namesInTurn(words);
    const draft = this.open(subjectOf(names[figures.length - 1] ?? "", "sentence"));
    draft.levels[stageOf(words)] = figures.at(-1)!;
    draft.after = "、";
    if (names.length >= 2 && targets[0]) targets[0].subject = subjectOf(names[0]!, "sentence");
  }

  /** Hands the figures of a run to the last things spoken of, in order. */
  private inTurn(run: Run): void {
    const { figures, slot, words, read } = run;
    const targets = toldInTurn(this.own, figures.length, this.sentence, this.depth);
    if (targets.length < figures.length || !read) return;
    for (const target of run.targets) takeBack(target, slot, figures);
    targets.forEach((target, nth) => put(target, figures[nth]!, words, read, this.compared));
    run.targets = targets;
    this.current = targets.at(-1)!;
  }

  /** A change, rate, share or base: said of a thing that may be named again. */
  private say(figure: Figure, words: string, read: Read): Draft | null {
    if (read.slot === "aside") return null;
    const named = read.groups["subject"] ?? words.slice(0, read.match.index);
    if (read.slot === "base" && this.opensWithBase(figure)) {
      this.awaited = { figure, words, read };
      return null;
    }
    if (read.slot === "share" && isOfSeveral.test(named)) return null;
    const ofTotal = /合计数|总数/.test(words) && read.slot !== "share" ? this.divided : null;
    const target =
      ofTotal ?? this.targetOf(subjectOf(named.replace(comparedWith, ""), "sentence"), read.slot);
    this.putAwaited(target);
    put(target, figure, words, read, this.compared);
    this.current = target;
    return target;
  }

  private putAwaited(target: Draft): void {
    const { awaited } = this;
    this.awaited = null;
    if (awaited) put(target, awaited.figure, awaited.words, awaited.read, this.compared);
  }

  /** 与上年执行数29万元相比，接待费减少1万元: at the head of a sentence, of what is named behind it. */
  private opensWithBase({ end }: Figure): boolean {
    const isHead = this.strongest === "。" || this.current === null;
    return isHead && /^相?比/.test(this.passage.flow.slice(end, end + 2));
  }

  private targetOf(subject: Subject, slot: Slot): Draft {
    const { current, own } = this;
    if (subject.given === "none") {
      if (!current) {
        const isCompared = this.compared !== null || this.awaited !== null;
        const above = isCompared ? itemAbove(this.document, this.index, this.spoken) : null;
        return above ?? this.open(this.heading());
      }
      if (current === this.named) return current;
      return this.behindList(current) ?? latestOf(own, current);
    }
    const known = spokenOf(own, subject) ?? spentAgain(current, subject);
    if (known && !(slot === "share" && this.isListedSince(known))) {
      this.named = known;
      return known;
    }
    const near = this.strongest === "，" || this.strongest === "";
    // 甲收入占总收入的92%，乙收入占8%: each share is of the thing it names.
    const names = slot === "share" && subject.core.length >= 2;
    if (current && near && !names && slot !== "change" && slot !== "base") return current;
    return this.open(subject);
  }

  /** 维修费30万元。车辆运行费133万元，其中维修费占30%: of the list that was opened since. */
  private isListedSince({ index, sentence }: Draft): boolean {
    const last = this.spoken.announcements.at(-1);
    return sentence !== this.sentence && last?.passage === this.index && last.before > index;
  }

  /**
   * What stands behind a list is said of its total: 其中甲1万元、乙2万元，比上年增加…, or in a
   * sentence of its own.
   */
  private behindList(current: Draft): Draft | null {
    const { divided } = this;
    if (!divided || divided === current || current.index < divided.index) return null;
    if (this.strongest === "。") return divided;
    const listed = "、，；".includes(current.after) && current.after !== "";
    return listed && rank(this.strongest) > rank(current.after) ? divided : null;
  }

  /** An amount: a statement of its own, or another stage of the thing spoken of. */
  private level(figure: Figure, mention: Mention, words: string): Draft {
    const { current } = this;
    const stage = stageOf(words);
    const moved = movesTo.exec(words)?.[1];
    if (moved !== undefined && current && Object.keys(current.levels).length === 0) {
      current.levels[stage] = figure;
      comparisonOf(current, moved, this.compared).direction ??= directionOf(moved);
      return current;
    }
    const subject = subjectBefore(this.document, this.index, words, mention, this.before);
    const nameless = subject.given !== "sentence";
    const budgetOf =
      /(?:完成|为)[^，]{0,200}预算数?$/.test(words) &&
      current &&
      (current.levels.accounts ?? current.levels.unsaid) !== undefined;
    if (budgetOf && nameless && stage === "budget") {
      current.levels.budget = figure;
      return current;
    }
    const sameTime =
      !subject.year || !current?.subject.year || subject.year === current.subject.year;
    const isMore = current && nameless && sameTime && this.strongest !== "。";
    if (isMore && joins(current, figure, stage)) {
      current.levels[stage] = figure;
      return current;
    }
    const draft = this.open(nameless ? { ...this.heading(), year: subject.year } : subject);
    draft.levels[stage] = figure;
    return draft;
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
}
