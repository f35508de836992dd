import * as fc from "fast-check";
import { ContentsTextError, contentsFrom, textOf } from "../../src/hosts/memory/contents-text.ts";
import { lineIds, valueColumns } from "../../src/hosts/memory/contents-lines.ts";
import type { ContentLine, Contents, SheetContents } from "../../src/model/contents.ts";
import { type Block, type SheetDefinition, holdsFigures } from "../../src/model/sheet.ts";
import { standard } from "../../src/standard/index.ts";

const head = `department: 临江县水务局
code: 332
short-name: 水务
year: 2021
profile: hebei
`;

const problem = (text: string): string => {
  try {
    contentsFrom(text, standard);
  } catch (error) {
    if (error instanceof ContentsTextError) return error.message;
    throw error;
  }
  return "none";
};

describe("contents from plain text", () => {
  test("the head names department, code, year and profile", () => {
    expect(contentsFrom(head, standard)).toEqual({
      department: "临江县水务局",
      code: "332",
      shortName: "水务",
      year: 2021,
      profile: "hebei",
      sheets: new Map(),
    });
  });

  test("a coded line has key, name and figures as printed; a blank cell has none", () => {
    const text = `${head}
table budget/general-public-expenditure
line | total | basic | project
2130314 防汛 | 7.3 | | 7.30
note: 空表列示
`;
    expect(contentsFrom(text, standard).sheets.get("budget/general-public-expenditure")).toEqual({
      lines: [{ key: "2130314", label: "防汛", values: { total: "7.3", project: "7.30" } }],
      note: "空表列示",
    });
  });

  test("lines of a list are counted, its total line keeps its name", () => {
    const text = `${head}
table own/projects
line | project | budget
total | | 3.00
- | 防汛\\n物资 | 1.00
- | 水库\\p大坝 | 2.00
`;
    expect(contentsFrom(text, standard).sheets.get("own/projects")!.lines).toEqual([
      { key: "total", label: null, values: { budget: "3.00" } },
      { key: "line-1", label: null, values: { project: "防汛\n物资", budget: "1.00" } },
      { key: "line-2", label: null, values: { project: "水库|大坝", budget: "2.00" } },
    ]);
  });

  test.each([
    [
      "table budget/incomes",
      'line 7: unknown table "budget/incomes"; did you mean "budget/income"?',
    ],
    [
      "table budget/income\nline | totals",
      'line 8: unknown column "totals"; did you mean "total"?',
    ],
    [
      "table budget/income-expenditure\nline | amount\nincom.total | 1",
      'line 9: unknown line "incom.total"; did you mean "income.total"?',
    ],
    [
      "table budget/appropriation\nline | total\nincome.total | 1",
      'line 9: unknown column of block income "total"',
    ],
    ["table budget/income\nline | total\n21303 | 1,2", 'line 9: total: "1,2" is no figure'],
    ["table budget/income\nline | total\n2130 | 1", 'line 9: unknown line "2130"'],
    ["table budget/income\nline | total\n213 | 1 | 2", "line 9: 2 cells for 1 columns"],
    ["table budget/income\nline | total\n213 | 1\n213 | 2", 'line 10: line "213" is there twice'],
    ["table budget/income\ntable budget/income", 'line 8: table "budget/income" is begun twice'],
    ["table budget/income\nnote: a\nnote: b", 'line 9: table "budget/income" has two notes'],
    ["departmant: 甲", 'line 7: unknown field "departmant"; did you mean "department"?'],
    ["year: 2021", 'line 7: "year:" is said twice'],
  ])("%j is refused", (text, says) => {
    expect(problem(`${head}\n${text}`)).toBe(says);
  });

  test("a head that is not whole, or not of this world, is refused", () => {
    expect(problem("department: 甲")).toBe('line 1: "profile:" is missing');
    expect(problem("profile: heibei")).toBe(
      'line 1: unknown profile "heibei"; did you mean "hebei"?',
    );
    expect(problem("year: 21")).toBe('line 1: "21" is no fiscal year');
  });

  test("law: what is written is read again, whatever the words", () => {
    fc.assert(
      fc.property(anyContents(), (contents) => {
        expect(contentsFrom(textOf(contents, standard), standard)).toEqual(contents);
      }),
      { numRuns: 300 },
    );
  });
});

const words = fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" });
const figures = fc.oneof(
  fc.integer({ min: -99999, max: 99999 }).map(String),
  fc.tuple(fc.nat(9999), fc.nat(99)).map(([a, b]) => `${a}.${String(b).padStart(2, "0")}`),
  fc.constant("——"),
);

function anyContents(): fc.Arbitrary<Contents> {
  const table = fc.constantFrom(...standard.sheets.values());
  return fc.record({
    profile: fc.constantFrom(...standard.profiles.keys()),
    year: fc.integer({ min: 2018, max: 2030 }),
    department: words,
    code: fc.constant("332"),
    shortName: words,
    sheets: table.chain((one) => anySheet(one).map((sheet) => new Map([[one.id, sheet]]))),
  });
}

function anySheet(table: SheetDefinition): fc.Arbitrary<SheetContents> {
  // Two coded sides have one 合计 between them.
  const lines = fc
    .tuple(...table.blocks.map(anyLines))
    .map((all) => [...new Map(all.flat().map((line) => [line.key, line])).values()]);
  return fc.record({ lines, note: fc.option(words) });
}

function anyLines(block: Block): fc.Arbitrary<ContentLine[]> {
  const coded = block.rows.kind === "codes" ? ["208", "20805"] : [];
  const listed = block.rows.kind === "list" ? ["line-1", "line-2"] : [];
  const keys = [...lineIds(block).slice(0, 4), ...coded, ...listed];
  return fc.tuple(
    ...keys.map((key) =>
      fc.record({
        key: fc.constant(key),
        label: key.startsWith("line-") ? fc.constant(null) : fc.option(words),
        values: anyValues(block),
      }),
    ),
  );
}

/** Some of the columns filled. */
function anyValues(block: Block): fc.Arbitrary<Record<string, string>> {
  const cells = valueColumns(block).map((column) =>
    fc
      .option(holdsFigures(column) ? figures : words)
      .map((text) => (text === null ? [] : [[column.id, text] as const])),
  );
  return fc.tuple(...cells).map((all) => Object.fromEntries(all.flat()));
}
