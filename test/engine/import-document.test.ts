import fc from "fast-check";
import { importDocument } from "../../src/engine/import-document.ts";
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
import {
  departments,
  documented,
  loadContents,
  loadDocument,
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
import { made, makings } from "../departments/made.ts";
import { importOptions, roundTrip } from "../departments/round-trip.ts";

const imported = (source: SourceText) => importDocument(source, standard, importOptions);

const isPublished = (id: string): boolean => !id.startsWith("own/");

/** Last year's figures with their sums, nought aside: it is said by saying nothing. */
function priorFigures(contents: Contents): Map<string, string> {
  const figures = figuresOf(readBack(contents, "budget", standard, importOptions));
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

/** Every authority, both documents: the fixtures, and a department made for each. */
const everywhere: readonly (readonly [string, Contents])[] = [
  ...documented.map((name) => [name, loadDocument(name)] as const),
  ...makings.map(([profile, kind]): [string, Contents] => {
    const [contents] = fc.sample(made(profile, kind), { numRuns: 1, seed: 6 });
    return [`made, ${profile} ${kind}`, contents!];
  }),
];

// Many of them: `npm run bench:import -- --made 20`.
test.each(everywhere)(
  "exported, read back and exported again, %s differs nowhere",
  async (_, contents) => {
    const { differences, printed, imported: back } = await roundTrip(contents);
    expect(differences).toEqual([]);
    expect(printed).toBeGreaterThan(100);
    const { department, year, profile } = contents;
    expect(back.contents).toMatchObject({ department, year, profile });
  },
);

test("a project of which nothing was spent comes back with its nought", async () => {
  const all = fc.sample(made("sichuan", "final-accounts"), { numRuns: 20, seed: 6 });
  const unspent = all.find(({ sheets }) =>
    sheets.get("own/projects")?.lines.some(({ values }) => Number(values["spent"]) === 0),
  );
  const { differences } = await roundTrip(unspent!);
  expect(differences).toEqual([]);
});

test("figures of things and people go into no cell for money, and stop nothing", () => {
  const { source } = disclosed(workbookFrom(loadContents("linjiang-2021")));
  const planned = /本年度拟购置固定资产总额为[\d.]+万元/.exec(source.text)![0];
  const basic = "基本支出比2020年预算增加54.67万元，增长4.33%，";
  const text = source.text
    .replace(planned, "本年度拟购置固定资产总额为3台")
    .replace(basic, "基本支出16人，比2020年预算增加2人，另有用房120平方米，");
  expect(text).not.toContain("54.67");
  const decoded = { text, remarks: [] };
  const { contents, unplaced } = imported(readText(decoded, "text", defaultDocumentLimits));
  const cells = [...contents.sheets].flatMap(([id, { lines }]) =>
    lines.map(({ key, values }) => [`${id}!${key}`, values["amount"]] as const),
  );
  const said = new Map(cells);
  expect(said.get("own/particulars!planned-assets")).toBeUndefined();
  expect(said.get("own/prior-year!basic")).toBeUndefined();
  expect(unplaced.map((one) => one.text)).toEqual(["16人", "2人", "120平方米", "3台"]);
});

test("last year's figures of a chart are taken where the chart is of this document and in its unit", async () => {
  const source = await exportOf(disclosed(workbookFrom(loadDocument("zhuling-2024"))));
  const [chart, ...others] = source.charts!;
  const last = (charts: SourceText["charts"]) =>
    imported({ ...source, charts: charts! }).contents.sheets.get("own/prior-year")?.lines ?? [];
  const drawn = (lines: ReturnType<typeof last>) =>
    ["basic", "project"].map((item) => lines.find(({ key }) => key === item)?.values["amount"]);
  const figures = chart!.series[0]!.points.map(({ value }) => value).slice(1);
  expect(drawn(last([chart!, ...others]))).toEqual(figures);
  const changed = (change: (value: string) => string) => ({
    series: chart!.series.map(({ name, points }) => ({
      name,
      points: points.map((point) => ({ ...point, value: change(point.value) })),
    })),
  });
  const inYuan = changed((value) => `${value.replace(".", "")}00`);
  const otherYear = { series: chart!.series.map((one) => ({ ...one, name: `又${one.name}` })) };
  for (const strange of [inYuan, otherYear, changed(() => "无")]) {
    expect(drawn(last([strange, ...others]))).toEqual([undefined, undefined]);
  }
});

test("projects whose money has several sources keep what is printed and no source", async () => {
  const { imported: back, differences } = await roundTrip(loadContents("linjiang-2021"));
  expect(differences).toEqual([]);
  const lines = back.contents.sheets.get("own/projects")!.lines.map(({ values }) => values);
  expect(lines.map(({ project, budget }) => [project, budget])).toEqual([
    ["清河水库除险加固", "918.74"],
    ["山洪灾害监测预警", "132.12"],
    [expect.stringContaining("其余项目"), "3756.37"],
    [undefined, "4807.23"],
  ]);
  expect(lines.flatMap((values) => Object.keys(values))).not.toContain("general-public");
  expect(back.remarks.join()).toContain("2 个项目的资金来源");
});

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
