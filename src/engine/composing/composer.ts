import type { ComposedBlock, ComposedRun, HeadingLevel } from "../../model/composed.ts";
import type { NarrativePart, NarrativeSection } from "../../model/narrative-section.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import { formBlocks, formsOf, projectsWithTargets } from "../compose-forms.ts";
import { projectBlocks } from "../compose-target-text.ts";
import { readPerformance } from "../read-performance.ts";
import { chartOf } from "./chart-of.ts";
import { HeadingNumbers } from "./heading-numbers.ts";
import { ownTextsIn } from "./own-texts.ts";
import type { SectionInPlace } from "./sections-for.ts";
import { type Asked, type GivenWords, Narrator } from "./narrator.ts";

/** What sections are composed with beside the workbook. */
export interface Material {
  readonly given: GivenWords;
  /** A standard table as a block; null where it is not to be shown. */
  table(sheet: string): ComposedBlock | null;
  /** Whether the forms of projects are shown. */
  readonly forms: boolean;
}

/** Composes sections one after another and keeps what they ask for. */
export class Composer {
  readonly asked: Asked[] = [];
  private charts = 0;
  private numbers = new HeadingNumbers();

  constructor(
    private readonly reading: Reading,
    private readonly standard: Standard,
    private readonly material: Material,
  ) {}

  section({ section, under, lower, first }: SectionInPlace): ComposedBlock[] {
    const { given } = this.material;
    const narrator = new Narrator(section, this.reading, given, this.standard.sheets);
    if (first) this.numbers = new HeadingNumbers();
    const above = under === null ? [] : [this.heading(1, [{ text: under }])];
    const own = section.parts.flatMap((part, nth) => {
      if ("say" in part) return this.sentences(section, nth, narrator);
      if (!("heading" in part)) return this.part(part, narrator);
      if (!narrator.holds(part.when)) return [];
      const level = Math.min(part.level + lower, 4) as HeadingLevel;
      return [this.heading(level, narrator.say([part.heading]))];
    });
    const blocks = [...above, ...own];
    const asked = narrator.asked.filter(
      ({ zh }, nth, all) => all.findIndex((one) => one.zh === zh) === nth,
    );
    this.asked.push(...asked);
    return blocks;
  }

  private heading(level: HeadingLevel, runs: readonly ComposedRun[]): ComposedBlock {
    return { kind: "heading", level, runs: [{ text: this.numbers.next(level) }, ...runs] };
  }

  /** Paragraphs made from cells: one, or one of each line. */
  private sentences(section: NarrativeSection, nth: number, narrator: Narrator): ComposedBlock[] {
    const part = section.parts[nth] as Extract<NarrativePart, { say: unknown }>;
    if (!narrator.holds(part.when)) return [];
    const name = rewordedName(section, nth);
    if (!("each" in part)) return this.made(section, name, narrator.say(part.say));
    return narrator
      .sayOfEach(part.each, part.say)
      .flatMap(({ key, runs }) => this.made(section, `${name}（${key}）`, runs));
  }

  /** A paragraph made from cells, in the clerk's own words where they keep some for it. */
  private made(
    section: NarrativeSection,
    paragraph: string,
    runs: readonly ComposedRun[],
  ): ComposedBlock[] {
    if (runs.length === 0) return [];
    const kept = { section: section.label.zh, paragraph };
    const own = ownTextsIn(this.reading, kept);
    if (own.length === 0) return [{ kind: "paragraph", runs, made: { kept } }];
    return own.map((run) => ({ kind: "paragraph", runs: [run], made: { kept, instead: runs } }));
  }

  private part(
    part: Exclude<NarrativePart, { say: unknown } | { heading: unknown }>,
    narrator: Narrator,
  ): ComposedBlock[] {
    if ("when" in part && !narrator.holds(part.when)) return [];
    if ("own" in part) {
      const runs = narrator.own(part.own, part.otherwise === undefined);
      if (runs.length > 0) return runs.map((run) => ({ kind: "paragraph", runs: [run] }));
      const instead = narrator.say([part.otherwise ?? ""]);
      return instead.length === 0 ? [] : [{ kind: "paragraph", runs: instead }];
    }
    if ("table" in part) return [this.material.table(part.table)].filter((one) => one !== null);
    if ("chart" in part) return this.chart(part.chart, narrator);
    return this.targets(part, narrator);
  }

  /** Charts are numbered as they come. */
  private chart(id: string, { facts }: Narrator): ComposedBlock[] {
    const ground = { book: facts.book, given: this.material.given, number: this.charts + 1 };
    const block = chartOf(this.standard.charts.get(id)!, ground);
    if (!block) return [];
    this.charts += 1;
    return [block];
  }

  private targets(
    part: Extract<NarrativePart, { formsOf: string } | { projects: unknown }>,
    narrator: Narrator,
  ): ComposedBlock[] {
    const read = readPerformance(this.reading);
    if ("formsOf" in part) {
      if (!this.material.forms) return [];
      return formBlocks(formsOf(this.standard.forms.get(part.formsOf)!, read.performance).forms);
    }
    if (projectsWithTargets(read.performance).length === 0) narrator.missProjects(part);
    const asked: string[] = [];
    const blocks = projectBlocks(part.projects, part.clauses, read, asked);
    this.asked.push(...asked.map((zh) => ({ section: "绩效目标", zh })));
    return blocks;
  }
}

/** Under which name of 文字说明 other words for a made paragraph are kept: 改写第2段. */
const rewordedName = ({ parts }: NarrativeSection, nth: number): string =>
  `改写第${parts.slice(0, nth + 1).filter((part) => "say" in part).length}段`;
