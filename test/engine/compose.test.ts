import { checkDocument } from "../../src/engine/check-document.ts";
import { compose } from "../../src/engine/compose.ts";
import { read } from "../../src/engine/read.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import { placesOf, wordsOf } from "../../src/model/composed.ts";
import { renderText } from "../../src/render/text.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { departments } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";

/** What a department got wrong in its own targets is wrong in its text too, and nothing else. */
const slips: Readonly<Record<string, readonly string[]>> = {
  "leting-2021": [
    "narrative/indicator-bounds-can-be-met",
    "claims/staff-is-counted-alike-in-its-forms",
    "narrative/headcounts-agree",
  ],
};

describe.each(departments)("the disclosure of %s", (name) => {
  const reading = read(loadWorkbook(name), standard, null);
  const { document, asked } = compose(reading, standard, { template, nameOf })!;

  test("asks for nothing and has its nine sections in order", () => {
    expect(asked).toEqual([]);
    const headings = document.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [wordsOf(block.runs).slice(0, 2)] : [],
    );
    expect(headings).toEqual([..."一二三四五六七八九"].map((ordinal) => `${ordinal}、`));
  });

  test("law: what is composed is read back and agrees with its workbook", () => {
    const path = `${name}.txt`;
    const source = readText(
      { text: renderText(document), remarks: [] },
      path,
      defaultDocumentLimits,
    );
    const { findings } = checkDocument(source, standard, {
      ...{ path, profile: null, relations: false },
      beside: { reading, path: name },
    });
    const said = findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
    expect(said).toEqual(slips[name] ?? []);
  });

  test("every figure of a sentence remembers where it was taken from", () => {
    const grids = new Set(reading.workbook.grids.map((grid) => grid.name));
    const figures = document.blocks.flatMap((block) =>
      block.kind === "paragraph" ? block.runs.filter(({ text }) => /^\d.*万元$|%$/.test(text)) : [],
    );
    expect(figures.length).toBeGreaterThan(20);
    for (const run of figures.filter(({ text }) => text !== "0万元")) {
      expect(placesOf(run).length).toBeGreaterThan(0);
      for (const place of placesOf(run)) expect(grids).toContain(place.split("!")[0]);
    }
  });
});
