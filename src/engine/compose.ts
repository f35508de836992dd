import type { ComposedBlock, ComposedDocument } from "../model/composed.ts";
import type { LaidSheet } from "../model/layout.ts";
import type { NarrativePart, NarrativeSection } from "../model/narrative-section.ts";
import { type Reading, documentKindOf } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";
import { type Asked, type GivenWords, Narrator } from "./composing/narrator.ts";
import { printedTable } from "./composing/standard-tables.ts";
import { formBlocks, formsOf } from "./compose-forms.ts";
import { projectBlocks } from "./compose-target-text.ts";
import { type LayingData, type PublishedTables, layPublished } from "./lay-published.ts";
import { readPerformance } from "./read-performance.ts";

/** A disclosure as it is composed, and what only the clerk can still say. */
export interface Disclosure {
  readonly document: ComposedDocument;
  readonly asked: readonly Asked[];
}

/** From this many columns on, a table needs a page on its side. */
const manyColumns = 8;

/**
 * The disclosure of a department: its tables, then its text, every figure taken from a cell.
 * @returns null where nobody has said yet how the authority words its text
 */
export function compose(
  reading: Reading,
  standard: Standard,
  laying: LayingData,
): Disclosure | null {
  const { profile } = reading;
  const kind = documentKindOf(reading);
  const published = layPublished(reading, standard, laying);
  const { year, department, sheets } = published;
  const sections = sectionsFor(standard, profile.id, kind, year);
  if (sections.length === 0) return null;
  const given = { department, year: `${year}`, "last-year": `${year - 1}` };
  const composer = new Composer(reading, standard, { given, published });
  const words = sections.map((section) => composer.section(section));
  const shown = new Set(words.flatMap(({ tables }) => tables));
  const title = `${department}${year}年部门预算信息公开`;
  const blocks: ComposedBlock[] = [
    { kind: "cover", title: [department, `${year}年部门预算信息公开`], below: [] },
    { kind: "contents", title: "目　录", depth: 1 },
    partHeading("第一部分 部门预算公开表"),
    ...sheets.filter(({ name }) => !shown.has(name)).map((sheet) => composer.table(sheet, 1)),
    { kind: "page-break" },
    partHeading("第二部分 部门预算信息公开情况说明"),
    ...words.flatMap(({ blocks: own }) => own),
  ];
  return { document: { title, blocks }, asked: composer.asked };
}

/** The sections that hold in a year, in order; of one place the newest. */
function sectionsFor(
  { narratives }: Standard,
  profile: string,
  kind: string,
  year: number,
): NarrativeSection[] {
  return [...narratives.values()]
    .filter((one) => one.profile === profile && one.of === kind)
    .filter(({ since, until }) => since <= year && (until ?? year) >= year)
    .sort((a, b) => a.order - b.order);
}

const partHeading = (text: string): ComposedBlock => ({
  kind: "heading",
  level: 0,
  runs: [{ text }],
});

interface Material {
  readonly given: GivenWords;
  readonly published: PublishedTables;
}

class Composer {
  readonly asked: Asked[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly standard: Standard,
    private readonly material: Material,
  ) {}

  /** A section's blocks, and the names of the tables that stand in it. */
  section(section: NarrativeSection): { blocks: ComposedBlock[]; tables: string[] } {
    const narrator = new Narrator(section, this.reading, this.material.given, this.standard.sheets);
    const tables: string[] = [];
    const blocks = section.parts.flatMap((part) => {
      if ("table" in part) tables.push(this.standard.sheets.get(part.table)!.label.zh);
      return this.part(part, narrator);
    });
    this.asked.push(...unlike(narrator.asked));
    return { blocks, tables };
  }

  table(sheet: LaidSheet, listed?: 1): ComposedBlock {
    const form = printedTable(sheet, this.material.published.places);
    return {
      kind: "form",
      form,
      landscape: form.widths.length >= manyColumns,
      ...(listed !== undefined && { listed }),
    };
  }

  private part(part: NarrativePart, narrator: Narrator): ComposedBlock[] {
    if ("heading" in part) {
      return [{ kind: "heading", level: part.level, runs: narrator.say([part.heading]) }];
    }
    if ("say" in part) {
      const runs = narrator.holds(part.when) ? narrator.say(part.say) : [];
      return runs.length > 0 ? [{ kind: "paragraph", runs }] : [];
    }
    if ("own" in part) {
      const runs = narrator.own(part.own, part.otherwise === undefined);
      if (runs.length > 0) return runs.map((run) => ({ kind: "paragraph", runs: [run] }));
      const instead = narrator.say([part.otherwise ?? ""]);
      return instead.length === 0 ? [] : [{ kind: "paragraph", runs: instead }];
    }
    if ("table" in part) {
      const name = this.standard.sheets.get(part.table)!.label.zh;
      return this.material.published.sheets
        .filter((one) => one.name === name)
        .map((one) => this.table(one));
    }
    return this.targets(part);
  }

  private targets(part: Extract<NarrativePart, { formsOf: string } | { projects: unknown }>) {
    const read = readPerformance(this.reading);
    if ("formsOf" in part) {
      return formBlocks(formsOf(this.standard.forms.get(part.formsOf)!, read.performance).forms);
    }
    const asked: string[] = [];
    const blocks = projectBlocks(part.projects, part.clauses, read, asked);
    this.asked.push(...asked.map((zh) => ({ section: "绩效目标", zh })));
    return blocks;
  }
}

function unlike(asked: readonly Asked[]): Asked[] {
  return asked.filter(({ zh }, nth) => asked.findIndex((one) => one.zh === zh) === nth);
}
