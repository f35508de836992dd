import { contentsFrom } from "../../src/hosts/memory/contents-text.ts";
import { placesOf, wordsOf } from "../../src/model/composed.ts";
import { isCell } from "../../src/model/finding.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";
import { changedOneByOne } from "../departments/changed.ts";
import {
  departments,
  documented,
  loadDocument,
  loadTotals,
  textOfFile,
  withTotals,
} from "../departments/departments.ts";
import { disclosed, heldAgainst, loudRules, workbookFrom } from "../departments/disclosed.ts";
import { loadWorkbook } from "../departments/workbook.ts";

/** What a department got wrong in its own targets is wrong in its text too, and nothing else. */
const slips: Readonly<Record<string, readonly string[]>> = {
  "leting-2021": [
    "narrative/indicator-bounds-can-be-met",
    "claims/staff-is-counted-alike-in-its-forms",
    "narrative/headcounts-agree",
  ],
  // Two of its projects have 成本控制, of 95% and of 98%; the name of the second is a document number.
  "weixian-2021": ["claims/indicator-told-again-has-its-value"],
};

const workbookOf = (name: string): Workbook => {
  if (documented.includes(name)) return workbookFrom(loadDocument(name));
  return withTotals.includes(name) ? workbookFrom(loadTotals(name)) : loadWorkbook(name);
};

/** 一、二、三、 as far as they go in one part. */
const ordinals = [..."一二三四五六七八九十", "十一", "十二", "十三", "十四"];

describe.each([...departments, ...withTotals, ...documented])("the disclosure of %s", (name) => {
  const composed = disclosed(workbookOf(name));
  const { reading, disclosure, source } = composed;
  const { document, asked } = disclosure;
  const lines = document.blocks.filter(
    (block) => block.kind === "paragraph" || block.kind === "heading",
  );

  test("asks for nothing and numbers its sections in order, part by part", () => {
    expect(asked).toEqual([]);
    const headings = lines.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [wordsOf(block.runs).split("、")[0]!] : [],
    );
    expect(headings.length).toBeGreaterThan(6);
    headings.forEach((ordinal, nth) => {
      const before = ordinals.indexOf(headings[nth - 1] ?? "");
      expect([ordinals[0], ordinals[before + 1]]).toContain(ordinal);
    });
  });

  test("law: what is composed is read back and agrees with its workbook", () => {
    expect(loudRules(heldAgainst(source, reading))).toEqual(slips[name] ?? []);
  });

  test("every figure of a sentence remembers where it was taken from", () => {
    const grids = new Set(reading.workbook.grids.map((grid) => grid.name));
    const figures = lines
      .flatMap(({ runs }) => runs)
      .filter(({ text }) => /^\d.*(?:万元|%)$/.test(text) && text !== "0万元");
    expect(figures.length).toBeGreaterThan(15);
    for (const run of figures) {
      expect(placesOf(run).length).toBeGreaterThan(0);
      for (const place of placesOf(run)) expect(grids).toContain(place.split("!")[0]);
    }
  });

  test("law: changing one fact makes exactly the sentences that use it fail", () => {
    const held = changedOneByOne(composed);
    expect(held.length).toBeGreaterThan(10);
    for (const { place, failing, sentences } of held) {
      expect({ place, lines: failing }).toEqual({ place, lines: sentences });
    }
  });

  test("a figure changed by hand in the text is found where it stands", () => {
    const [said] = /收入(?:预算)?(?:总计)?(?=\d{3})/.exec(source.text)!;
    const text = source.text.replace(new RegExp(`${said}\\d+`), `${said}9`);
    const { findings } = heldAgainst({ ...source, text }, reading);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    for (const { locations } of errors) {
      expect(locations.some((at) => !isCell(at) && at.quote.includes(`${said}9`))).toBe(true);
    }
  });
});

test("tables in 元 are told in 万元 with two decimals", () => {
  const text = textOfFile("pujiang-2025", "document.txt");
  const odd = text.replace("income.total | 333134300", "income.total | 333134349");
  expect(odd).not.toBe(text);
  const { source } = disclosed(
    workbookFrom(contentsFrom(odd.replace(/(\ntotal \| )333134300/, "$1333134349"), standard)),
  );
  expect(source.text).toContain("浦江区水务局收入预算33313.43万元");
});
