import { compare, isZero } from "../../model/decimal.ts";
import type { LinesOf, NarrativeSection, Situation } from "../../model/narrative-section.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import { unitNatureOf } from "../../model/unit-nature.ts";
import { FactBook, type GivenFigure, type NamedLine } from "./fact-book.ts";
import { type MissingFact, MissingFacts } from "./missing-facts.ts";
import type { LineWords } from "./said-figures.ts";

/** The figures a section's sentences are bound to, and whether one that a paragraph needs is not there. */
export class SectionFacts {
  readonly book: FactBook;
  /** What is said now is said of this line. */
  line: LineWords | null = null;
  private readonly missing: MissingFacts;
  private lacks = false;

  /** @param ask told of everything that is needed and not there */
  constructor(
    private readonly section: NarrativeSection,
    reading: Reading,
    sheets: Standard["sheets"],
    private readonly ask: (missing: MissingFact) => void,
  ) {
    this.book = new FactBook(reading);
    this.missing = new MissingFacts(reading, sheets, this.book);
  }

  /** What a paragraph comes to, or what is said instead where something it needs is not there. */
  ifComplete<T>(whole: () => T, instead: T): T {
    this.lacks = false;
    const result = whole();
    return this.lacks ? instead : result;
  }

  reference(slot: string): string {
    return this.section.facts[slot]!.replace("!*:", `!${this.line?.key ?? ""}:`);
  }

  /** A figure that is said, or that something hangs on. */
  figure(slot: string): GivenFigure {
    this.need(this.missing.of(this.reference(slot)));
    return this.asGiven(slot);
  }

  /** Asks for a figure that is not there, where the rest can be said without it. */
  asksFor(slot: string): boolean {
    const missing = this.missing.of(this.reference(slot));
    if (missing) this.ask(missing);
    return missing !== null;
  }

  linesUnder(lines: LinesOf): NamedLine[] {
    this.need(this.missing.ofTable(lines.sheet));
    return this.book.linesUnder(lines);
  }

  applies(when: Situation | undefined): boolean {
    if (!when) return true;
    if ("some" in when) return this.isSome(when.some);
    if ("none" in when) return !this.isSome(when.none);
    if ("told" in when) return this.isTold(when.told);
    if ("untold" in when) return !this.isTold(when.untold);
    if ("entered" in when) return when.entered.some((slot) => this.asGiven(slot).entered);
    if ("within" in when) {
      const [part, whole] = when.within;
      return compare(this.figure(part).value, this.figure(whole).value) <= 0;
    }
    if ("nature" in when) return this.natureIn(this.reference(when.nature)) === when.is;
    if ("empty" in when) return this.filledLines(when.empty) === 0;
    if ("filled" in when) return this.filledLines(when.filled) > 0;
    return this.filledLines(when.several) > 1;
  }

  private asGiven(slot: string): GivenFigure {
    return this.book.figure(this.reference(slot));
  }

  /** Whether a figure is there and not nothing; where none is, none may be missing. */
  private isSome(slots: readonly string[]): boolean {
    return this.isTold(slots) || slots.some((slot) => !isZero(this.figure(slot).value));
  }

  private isTold(slots: readonly string[]): boolean {
    return slots.some((slot) => !isZero(this.asGiven(slot).value));
  }

  private natureIn(place: string) {
    this.need(this.missing.ofNature(place));
    return unitNatureOf(this.book.words(place));
  }

  private filledLines(sheet: string): number {
    this.need(this.missing.ofTable(sheet));
    return this.book.filledLines(sheet).length;
  }

  private need(missing: MissingFact | null): void {
    if (!missing) return;
    this.lacks = true;
    this.ask(missing);
  }
}
