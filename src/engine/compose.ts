import type { ComposedBlock, ComposedDocument } from "../model/composed.ts";
import type { FramePart } from "../model/define-frame.ts";
import { slotsIn } from "../model/define-narrative.ts";
import type { LaidSheet } from "../model/layout.ts";
import type { NarrativeSection } from "../model/narrative-section.ts";
import type { Reading } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";
import { formBlocks, formsOf, projectsWithTargets } from "./compose-forms.ts";
import { Composer, type Material } from "./composing/composer.ts";
import type { Asked, GivenWords } from "./composing/narrator.ts";
import { frameFor, sectionsFor, sectionsOf } from "./composing/sections-for.ts";
import { printedTable } from "./composing/standard-tables.ts";
import { layForm } from "./lay-form.ts";
import { type LayingData, layPublished } from "./lay-published.ts";

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
  const { year, department, sheets, places } = layPublished(reading, standard, laying);
  const frame = frameFor(standard, reading, year);
  if (!frame) return null;
  const inText = new Set<LaidSheet>();
  const given = givenWords(department, year);
  const composer = new Composer(reading, standard, {
    given,
    forms: (layout, performance) => formBlocks(formsOf(layout, performance).forms),
    table: (id) => {
      const name = standard.sheets.get(id)!.label.zh;
      const sheet = sheets.find((one) => one.name === name);
      if (!sheet) return null;
      inText.add(sheet);
      return tableBlock(sheet, places);
    },
  });
  const said = (text: string): string => withGiven(text, given);
  // First the text, which takes its tables; the others stand where the frame has them.
  const words = new Map(
    frame.parts.flatMap((part) =>
      "sections" in part
        ? [
            [
              part,
              sectionsOf(part.sections, standard, year).flatMap((one) => composer.section(one)),
            ],
          ]
        : [],
    ),
  );
  const ofPart = (part: FramePart): readonly ComposedBlock[] => {
    if ("heading" in part) {
      const heading = partHeading(said(part.heading));
      return part === frame.parts[0] ? [heading] : [pageBreak, heading];
    }
    if ("sections" in part) return words.get(part)!;
    return sheets
      .filter((sheet) => !inText.has(sheet))
      .flatMap((sheet, nth): ComposedBlock[] => [
        ...(nth > 0 ? [pageBreak] : []),
        { ...tableBlock(sheet, places), listed: 1 },
      ]);
  };
  const blocks: ComposedBlock[] = [
    { kind: "cover", title: frame.cover.map(said), below: [] },
    { kind: "contents", title: frame.contents, depth: 1 },
    ...frame.parts.flatMap(ofPart),
  ];
  return { document: { title: said(frame.title), blocks }, asked: composer.asked };
}

const withGiven = (text: string, given: GivenWords): string =>
  slotsIn(text).reduce(
    (words, slot) => words.replaceAll(`{${slot}}`, given[slot as keyof GivenWords]),
    text,
  );

/** A section with its words alone. */
export interface ComposedSection {
  readonly section: NarrativeSection;
  readonly blocks: readonly ComposedBlock[];
  /** What only the clerk can still say. */
  readonly asked: readonly Asked[];
}

/**
 * What the text of a disclosure says of a workbook, without tables and forms.
 * @param marked a block with its title alone stands where a table or forms do
 */
export function composeWords(
  reading: Reading,
  standard: Standard,
  { marked = false }: { readonly marked?: boolean } = {},
): ComposedSection[] {
  const year = reading.year ?? reading.profile.editions.at(-1)!;
  const given = givenWords(reading.department ?? "", year);
  const marks = { given, ...marksFor(reading, standard) };
  const composer = new Composer(
    reading,
    standard,
    marked ? marks : { given, forms: () => [], table: () => null },
  );
  return sectionsFor(standard, reading, year).map((placed) => {
    const before = composer.asked.length;
    const blocks = composer.section(placed);
    return { section: placed.section, blocks, asked: composer.asked.slice(before) };
  });
}

/** Where tables and forms stand: those that will be printed, with nothing but their titles. */
const marksFor = (
  { tables }: Reading,
  { sheets }: Standard,
): Pick<Material, "forms" | "table"> => ({
  table: (id) => {
    const isThere = tables.some(({ definition }) => definition.id === id);
    return isThere ? titled(sheets.get(id)!.label.zh) : null;
  },
  forms: (layout, performance) => {
    const { title } = layForm(layout, performance, null, 1);
    const count = projectsWithTargets(performance).length;
    return [titled(layout.of === "project" && count > 1 ? `${title}，共 ${count} 张` : title)];
  },
});

const titled = (title: string): ComposedBlock => ({
  kind: "form",
  form: { title, above: [], widths: [], rows: [], notes: [] },
});

const givenWords = (department: string, year: number): GivenWords => ({
  department,
  year: `${year}`,
  "last-year": `${year - 1}`,
});

function tableBlock(sheet: LaidSheet, places: ReadonlyMap<string, string>) {
  const form = printedTable(sheet, places);
  return { kind: "form" as const, form, landscape: form.widths.length >= manyColumns };
}

const pageBreak = { kind: "page-break" } as const;

const partHeading = (text: string): ComposedBlock => ({
  kind: "heading",
  level: 0,
  runs: [{ text }],
});
