import { checkReading } from "../../src/engine/check.ts";
import { composeWords } from "../../src/engine/compose.ts";
import { read } from "../../src/engine/read.ts";
import { wordsOf } from "../../src/model/composed.ts";
import type { Grid, Workbook } from "../../src/model/grid.ts";
import type { Reading } from "../../src/model/reading.ts";
import { holdsFigures } from "../../src/model/sheet.ts";
import { standard } from "../../src/standard/index.ts";
import { loadDocument } from "../departments/departments.ts";
import { workbookFrom } from "../departments/disclosed.ts";
import { loadWorkbook } from "../departments/workbook.ts";

const books: Readonly<Record<string, Workbook>> = {
  "linjiang-2021": loadWorkbook("linjiang-2021"),
  "zhuling-final-2022": workbookFrom(loadDocument("zhuling-final-2022")),
};

const readingOf = (workbook: Workbook): Reading => read(workbook, standard, null);

/** Every sentence made from cells, and how much is asked for. */
function told(reading: Reading): { sentences: Set<string>; asked: string[] } {
  const sections = composeWords(reading, standard);
  const sentences = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      // A paragraph less, and those behind it have other numbers.
      block.kind === "paragraph"
        ? wordsOf(block.runs)
            .replace(/^\d+\./, "")
            .split(/(?<=[。；])/)
        : [],
    ),
  );
  return {
    sentences: new Set(sentences),
    asked: sections.flatMap(({ asked }) => asked.map(({ zh }) => zh)),
  };
}

const errorsIn = (reading: Reading): string[] =>
  checkReading(reading, standard, { path: "book", profile: null, relations: false })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);

const without = (workbook: Workbook, sheet: string): Workbook => ({
  ...workbook,
  grids: workbook.grids.filter(({ name }) => name !== sheet),
});

function blanked(workbook: Workbook, { name }: Grid, row: number, at: number): Workbook {
  const grids = workbook.grids.map((grid) => {
    if (grid.name !== name) return grid;
    const cells = grid.rows.get(row)!.map((cell, column) => (column === at ? undefined : cell));
    return { ...grid, rows: new Map([...grid.rows, [row, cells]]) };
  });
  return { ...workbook, grids };
}

const present = "presentation/tables-are-present";

describe.each(Object.entries(books))("what is missing in %s", (_, workbook) => {
  const whole = readingOf(workbook);
  const before = told(whole);
  // A comparison that cannot be made is left away: the sentence ends before it.
  const isOld = (one: string) =>
    [...before.sentences].some((sentence) => sentence.startsWith(one.replace(/。$/, "")));
  const added = (reading: Reading) => [...told(reading).sentences].filter((one) => !isOld(one));

  test("a table that is not there is an error or asked for, and nothing is said for want of it", () => {
    const published = whole.tables.filter(({ definition }) => definition.own !== true);
    expect(published.length).toBeGreaterThan(8);
    for (const { grid, definition } of published) {
      const reading = readingOf(without(workbook, grid.name));
      const { asked } = told(reading);
      const isAsked = asked.some((zh) => zh.includes(`《${definition.label.zh}》`));
      const sheet = grid.name;
      expect({ sheet, stands: isAsked || errorsIn(reading).includes(present) }).toEqual({
        ...{ sheet, stands: true },
      });
      expect({ sheet, said: added(reading) }).toEqual({ sheet, said: [] });
    }
  });

  test("a blank on a sheet of the clerk's own is no nought: it is asked for, or an error", () => {
    const own = ["own/particulars", "own/prior-year", "own/accounts"];
    const cells = whole.tables
      .filter(({ definition }) => own.includes(definition.id))
      .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
      .flatMap(({ facts }) => [...facts.values()])
      .filter(({ cell, column }) => holdsFigures(column) && cell.kind === "amount");
    expect(cells.length).toBeGreaterThan(9);
    for (const { table, row, at, line } of cells) {
      const reading = readingOf(blanked(workbook, table.grid, row!, at!));
      const said = added(reading);
      const stands = errorsIn(reading).length > 0;
      expect({ line, said: stands ? [] : said }).toEqual({ line, said: [] });
    }
  });
});
