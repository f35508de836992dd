import fc from "fast-check";
import { type ImportOptions, importDocument } from "../../src/engine/import-document.ts";
import { nodeDocumentReader } from "../../src/hosts/documents/node-documents.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { Contents } from "../../src/model/contents.ts";
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

/** Figures and words of every sheet by `sheet!line:column`. */
function factsOf({ sheets }: Contents, ids: (id: string) => boolean): Map<string, string> {
  return new Map(
    [...sheets]
      .filter(([id]) => ids(id))
      .flatMap(([id, { lines }]) =>
        lines.flatMap(({ key, values }) =>
          Object.entries(values).map(([column, text]): [string, string] => [
            `${id}!${key}:${column}`,
            text,
          ]),
        ),
      ),
  );
}

const isPublished = (id: string): boolean => !id.startsWith("own/");

/** A document read back says again what it said, and its tables hold what they held. */
function comesBack({ reading, disclosure }: Disclosed, source: SourceText): void {
  const { contents, tally, unplaced } = imported(source);
  expect(unplaced).toEqual([]);
  expect(placedFigures(tally)).toBe(tally.figures);
  const again = disclosed(workbookFrom(contents));
  expect(renderText(again.disclosure.document)).toBe(renderText(disclosure.document));
  const rows = (one: typeof reading) =>
    one.tables.filter(({ definition }) => isPublished(definition.id)).map(({ grid }) => grid.rows);
  expect(rows(again.reading)).toEqual(rows(reading));
}

test.each(departments)(
  "the exported .docx of %s gives back a workbook with its facts",
  async (name) => {
    const contents = loadContents(name);
    const told = disclosed(workbookFrom(contents));
    const bytes = await renderDocx(told.disclosure.document);
    const source = await nodeDocumentReader(__filename).read(new Uint8Array(bytes), "out.docx");
    comesBack(told, source);
    const back = imported(source).contents;
    const { department, code, shortName, year, profile } = contents;
    expect(back).toMatchObject({ department, code, shortName, year, profile });
    const isPrior = (id: string) => id === "own/prior-year";
    const nought = new Set(["0", "0.00"]);
    const prior = (one: Contents) =>
      [...factsOf(one, isPrior)]
        .filter(([, text]) => !nought.has(text))
        .map(([at, text]) => [at, Number(text)]);
    // What a sum gives is not said by itself.
    const vehicles = "own/prior-year!three-public.vehicles:amount";
    expect(prior(back).sort()).toEqual(
      prior(contents)
        .filter(([at]) => at !== vehicles)
        .sort(),
    );
  },
);

test("made departments come back from their text", () => {
  fc.assert(
    fc.property(madeDepartment, (contents) => {
      const told = disclosed(workbookFrom(contents));
      comesBack(told, told.source);
    }),
    { numRuns: 3, seed: 6 },
  );
});
