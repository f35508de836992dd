import fc from "fast-check";
import { type ImportOptions, importDocument } from "../../src/engine/import-document.ts";
import { figuresOf, readBack } from "../../src/engine/importing/read-back.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { nodeDocumentReader } from "../../src/hosts/documents/node-documents.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { wordsOf } from "../../src/model/composed.ts";
import type { Contents } from "../../src/model/contents.ts";
import { decimalText, isZero, trim } from "../../src/model/decimal.ts";
import type { SourceText } from "../../src/model/document.ts";
import { placedFigures } from "../../src/model/imported.ts";
import type { Reading } from "../../src/model/reading.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { renderText } from "../../src/render/text.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import {
  departments,
  loadContents,
  loadPublished,
  loadTotals,
  published,
  withTotals,
} from "../departments/departments.ts";
import { type Disclosed, disclosed, workbookFrom } from "../departments/disclosed.ts";
import { composeTargets } from "../../src/engine/compose-targets.ts";
import { read } from "../../src/engine/read.ts";
import { layoutOf, undertakings } from "../render/department-of-targets.ts";
import { composedIn } from "../render/samples.ts";
import { madeDepartment } from "../departments/made-department.ts";
import { factsOf, printedFacts } from "../departments/printed-facts.ts";

const options: ImportOptions = {
  profile: null,
  laying: { template, nameOf },
  bookOf: workbookOf,
};

const imported = (source: SourceText) => importDocument(source, standard, options);

const isPublished = (id: string): boolean => !id.startsWith("own/");

/** Last year's figures with their sums, nought aside: it is said by saying nothing. */
function priorFigures(contents: Contents): Map<string, string> {
  const figures = figuresOf(readBack(contents, "budget", standard, options));
  const kept = [...figures].filter(
    ([at, value]) => at.startsWith("own/prior-year!") && !isZero(value),
  );
  return new Map(kept.map(([at, value]) => [at, decimalText(trim(value))]));
}

const textOf = ({ disclosure }: Disclosed): string => renderText(disclosure.document);

/**
 * A document read back says again what it said; its tables hold what they held, and every cell that it
 * prints or reckons from, of whatever sheet, says what it said.
 */
function comesBack(told: Disclosed, source: SourceText): Contents {
  const { contents, tally, unplaced } = imported(source);
  expect(unplaced).toEqual([]);
  expect(placedFigures(tally)).toBe(tally.figures);
  const again = disclosed(workbookFrom(contents));
  expect(textOf(again)).toBe(textOf(told));
  const rows = ({ tables }: Reading) =>
    tables.filter(({ definition }) => isPublished(definition.id)).map(({ grid }) => grid.rows);
  expect(rows(again.reading)).toEqual(rows(told.reading));
  const facts = factsOf(again.reading);
  const printed = [...printedFacts(told)];
  expect(printed.length).toBeGreaterThan(100);
  expect(printed.filter(([fact, said]) => facts.get(fact) !== said)).toEqual([]);
  return contents;
}

const everyone: readonly (readonly [string, Contents])[] = [
  ...departments.map((name) => [name, loadContents(name)] as const),
  ...published.map((name) => [`${name} in full`, loadPublished(name)] as const),
  ...withTotals.map((name) => [name, loadTotals(name)] as const),
];

const exportOf = async ({ disclosure }: Disclosed): Promise<SourceText> =>
  nodeDocumentReader(__filename).read(renderDocx(disclosure.document), "out.docx");

test.each(everyone)(
  "the exported .docx of %s gives back a workbook with its facts",
  async (_, contents) => {
    const told = disclosed(workbookFrom(contents));
    const back = comesBack(told, await exportOf(told));
    const { department, code, shortName, year, profile } = contents;
    expect(back).toMatchObject({ department, code, shortName, year, profile });
    expect(priorFigures(back)).toEqual(priorFigures(contents));
  },
);

test("a paragraph the clerk worded otherwise comes back as their own words for it", async () => {
  const contents = loadContents("linjiang-2021");
  const { document } = disclosed(workbookFrom(contents)).disclosure;
  const made = document.blocks.flatMap((block) =>
    block.kind === "paragraph" && block.made
      ? [{ ...block.made.kept, words: wordsOf(block.runs) }]
      : [],
  );
  const written = contents.sheets.get("own/narrative")!;
  // Every third: figures, comparisons, reasons, the definition of a term.
  const others = made.flatMap(({ words, ...kept }, nth) =>
    nth % 3 === 1 ? [{ ...kept, text: `按今年的安排，${words}` }] : [],
  );
  const lines = [...written.lines.map(({ values }) => values), ...others].map((values, nth) => ({
    ...{ key: `line-${nth + 1}`, label: null, values },
  }));
  const sheets = new Map(contents.sheets).set("own/narrative", { ...written, lines });
  const told = disclosed(workbookFrom({ ...contents, sheets }));
  const back = imported(await exportOf(told)).contents;
  expect(textOf(disclosed(workbookFrom(back)))).toBe(textOf(told));
  const own = back.sheets.get("own/narrative")!.lines.map(({ values }) => values);
  expect(own.filter(({ paragraph }) => paragraph!.startsWith("改写"))).toEqual(others);
});

const ofProjects = [...standard.forms.values()].filter((layout) => layout.of !== "department");

test.each([...ofProjects.map(({ id }) => id), ...standard.targetTexts.keys()])(
  "performance targets in the layout %s come back from their .docx",
  async (id) => {
    const projects = undertakings.slice(0, 4);
    const { document } = composedIn([id], projects);
    const bytes = renderDocx(document);
    const source = await nodeDocumentReader(__filename).read(bytes, "out.docx");
    const { contents, unplaced } = imported(source);
    expect(unplaced).toEqual([]);
    const again = read(workbookFrom(contents), standard, null);
    const entered = factsOf(read(workbookOf(layoutOf(projects), "绩效.xlsx"), standard, null));
    const lists = /^own\/(?:projects|indicators)\|/;
    const back = [...factsOf(again)].filter(([fact]) => lists.test(fact));
    expect(back.filter(([fact, said]) => !same(said, entered.get(fact)))).toEqual([]);
    const layout = standard.forms.get(id) ?? standard.targetTexts.get(id)!;
    const composed = composeTargets([layout], again, standard.forms);
    expect(renderText(composed!.document)).toBe(renderText(document));
  },
);

/** Noughts at the end say nothing. */
const same = (a: string, b: string | undefined): boolean =>
  a === b || (b !== undefined && Number(a) === Number(b));

test("made departments come back from their text", () => {
  fc.assert(
    fc.property(madeDepartment, (contents) => {
      const told = disclosed(workbookFrom(contents));
      comesBack(told, told.source);
    }),
    { numRuns: 2, seed: 6 },
  );
});

test("a sentence worded otherwise still gives last year's figure, where it names the item", () => {
  const { source } = disclosed(workbookFrom(loadContents("linjiang-2021")));
  const ours = "基本支出比2020年预算增加54.67万元，增长4.33%，";
  expect(source.text).toContain(ours);
  const other = "基本支出1316.07万元，与上年相比增加54.67万元，增长4.33%，";
  const text = source.text.replace(ours, other);
  const decoded = { text, remarks: [] };
  const { contents, unplaced } = imported(readText(decoded, "text", defaultDocumentLimits));
  const prior = contents.sheets.get("own/prior-year")!.lines.find(({ key }) => key === "basic");
  expect(prior?.values).toEqual({ amount: "1261.40" });
  expect(unplaced.filter(({ what }) => what === "figure")).toEqual([]);
});
