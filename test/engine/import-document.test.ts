import fc from "fast-check";
import { type ImportOptions, importDocument } from "../../src/engine/import-document.ts";
import { figuresOf, readBack } from "../../src/engine/importing/read-back.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { nodeDocumentReader } from "../../src/hosts/documents/node-documents.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { Contents } from "../../src/model/contents.ts";
import { decimalText, isZero, trim } from "../../src/model/decimal.ts";
import type { SourceText } from "../../src/model/document.ts";
import { placedFigures } from "../../src/model/imported.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { renderText } from "../../src/render/text.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { departments, loadContents } from "../departments/departments.ts";
import { type Disclosed, disclosed, workbookFrom } from "../departments/disclosed.ts";
import { madeDepartment } from "../departments/made-department.ts";

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

/** A document read back says again what it said, and its tables hold what they held. */
function comesBack({ reading, disclosure }: Disclosed, source: SourceText): Contents {
  const { contents, tally, unplaced } = imported(source);
  expect(unplaced).toEqual([]);
  expect(placedFigures(tally)).toBe(tally.figures);
  const again = disclosed(workbookFrom(contents));
  expect(renderText(again.disclosure.document)).toBe(renderText(disclosure.document));
  const rows = (one: typeof reading) =>
    one.tables.filter(({ definition }) => isPublished(definition.id)).map(({ grid }) => grid.rows);
  expect(rows(again.reading)).toEqual(rows(reading));
  return contents;
}

test.each(departments)(
  "the exported .docx of %s gives back a workbook with its facts",
  async (name) => {
    const contents = loadContents(name);
    const told = disclosed(workbookFrom(contents));
    const bytes = await renderDocx(told.disclosure.document);
    const source = await nodeDocumentReader(__filename).read(new Uint8Array(bytes), "out.docx");
    const back = comesBack(told, source);
    const { department, code, shortName, year, profile } = contents;
    expect(back).toMatchObject({ department, code, shortName, year, profile });
    expect(priorFigures(back)).toEqual(priorFigures(contents));
  },
);

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
