import { layOut } from "../../src/engine/lay-out.ts";
import { read } from "../../src/engine/read.ts";
import { templateWriter } from "../../src/hosts/exceljs/template-writer.ts";
import { contentsFrom } from "../../src/hosts/memory/contents-text.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { Contents } from "../../src/model/contents.ts";
import type { Layout } from "../../src/model/layout.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { complaints, differences, figure, proofOf } from "./filled.ts";
import { Office, officeInstalled } from "./office.ts";

const profiles = ["national", "shanghai", "sichuan"] as const;

function accounts(profile: string, contents: Contents | null): Layout {
  const known = standard.profiles.get(profile)!;
  const asked = { standard, profile: known, contents, template, nameOf };
  return layOut({ ...asked, kind: "final-accounts", year: 2024, formulas: "all" });
}

/** An invented department: only what nothing follows from is given. */
const bureau = contentsFrom(
  `
department: 临江县水务局
code: 332
short-name: 水务
year: 2024
profile: national

table own/particulars
line | text
department | 临江县水务局
year | 2024
unit | 万元

table final-accounts/income-expenditure
line | amount
income.source.general-public | 905.00
income.carry-over | 12.00
expenditure.carry-over | 17.00

table final-accounts/income
line | appropriation | other
213
21303
2130301 | 905.00 | 6.50

table final-accounts/expenditure
line | basic | project
213
21303
2130301 | 700.00 | 206.50

table final-accounts/appropriation
line | amount
income.carry-over-of.general-public | 8.00
line | general-public
expenditure.carry-over | 13.00

table final-accounts/general-public-expenditure
line | basic | project
213
21303
2130301 | 700.00 | 200.00

table final-accounts/basic-expenditure
line | personnel
301
30101 | 400.00
303
30302 | 160.50
line | operating
302
30201 | 120.00
310
31002 | 19.50

table final-accounts/three-public
line | budget-running | budget-hospitality | final-running | final-hospitality
- | 3.25 | 0.95 | 3.00 | 0.80
`,
  standard,
);

describe.each(profiles)("the empty accounts template of %s", (id) => {
  const book = workbookOf(accounts(id, null));
  const reading = read(book, standard, standard.profiles.get(id)!);

  test("has every required sheet, recognised as itself", () => {
    const required = standard.profiles
      .get(id)!
      .accounts.filter(({ sheet, optional }) => !optional || sheet.startsWith("own/"));
    expect(reading.tables.map(({ definition }) => definition.id)).toEqual(
      required.map(({ sheet }) => sheet),
    );
    expect(reading.strangers.map(({ grid }) => grid.name)).toEqual(["填表说明", "核对"]);
    expect(reading.tables.flatMap(({ unknownLines }) => unknownLines)).toEqual([]);
  });

  test("has a 核对 sheet on which everything holds", () => {
    expect(complaints(book)).toEqual([]);
    expect(proofOf(book).rows.size).toBeGreaterThan(40);
  });
});

describe("an accounts template filled in", () => {
  const book = workbookOf(accounts("national", bureau));
  const reading = read(book, standard, null);
  const shows = (sheet: string, line: string, column: string) =>
    figure(reading, `final-accounts/${sheet}`, line, column);

  test("adds both sides of the basic expenditure by themselves", () => {
    expect(shows("basic-expenditure", "301", "personnel")).toBe("400");
    expect(shows("basic-expenditure", "310", "operating")).toBe("19.5");
    const totals = reading.tables
      .find(({ definition }) => definition.id === "final-accounts/basic-expenditure")!
      .blocks.flatMap(({ lines }) => lines.filter(({ key }) => key === "total"));
    expect(totals.map(({ label }) => label)).toEqual(["人员经费合计", "公用经费合计"]);
    expect(complaints(book)).toEqual([]);
  });

  test("carries figures into the summaries", () => {
    expect(shows("income-expenditure", "income.source.other", "amount")).toBe("6.5");
    expect(shows("income-expenditure", "income.total", "amount")).toBe("923.5");
    expect(shows("income-expenditure", "expenditure.class.213", "amount")).toBe("906.5");
    expect(shows("appropriation", "expenditure.total", "total")).toBe("913");
    expect(shows("three-public", "line-1", "final-total")).toBe("3.8");
  });
});

(officeInstalled ? describe : describe.skip)(
  "LibreOffice (skipped where it is not installed)",
  () => {
    test("recalculates the filled accounts to our figure in every cell", async () => {
      const office = new Office();
      try {
        const layout = accounts("national", bureau);
        const out = office.edit(await templateWriter.write(layout), []);
        expect(differences(workbookOf(layout), out)).toEqual([]);
      } finally {
        office.close();
      }
    });
  },
);
