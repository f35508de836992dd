import { carriedOver } from "../../src/engine/carry-over.ts";
import { layOut } from "../../src/engine/lay-out.ts";
import { withOwnTextRows } from "../../src/engine/own-text-rows.ts";
import { read } from "../../src/engine/read.ts";
import { sheetText } from "../../src/hosts/documents/sheet-text.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { alertOf } from "../../src/hosts/validation-words.ts";
import { Desk } from "../../src/live/desk.ts";
import type { Contents } from "../../src/model/contents.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { isOfEachLine, ownTextNames } from "../../src/model/own-text-names.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { loadContents, loadDocument } from "../departments/departments.ts";
import { kindOf, workbookFrom } from "../departments/disclosed.ts";

const documents: readonly (readonly [name: string, load: (name: string) => Contents])[] = [
  ["linjiang-2021", loadContents],
  ["zhuling-final-2022", loadDocument],
];

const narrative = "own/narrative";

/** A department that has written every other of its texts. */
function halfWritten(contents: Contents): Contents {
  const own = contents.sheets.get(narrative)!;
  const lines = own.lines
    .filter((_, nth) => nth % 2 === 0)
    .map((line, nth) => ({ ...line, key: `line-${nth + 1}` }));
  return { ...contents, sheets: new Map(contents.sheets).set(narrative, { ...own, lines }) };
}

/** Everything the pane and the command say of a workbook, but for the rows of 文字说明. */
function told(workbook: Workbook) {
  const desk = new Desk();
  desk.begin();
  for (const grid of workbook.grids) desk.take(grid);
  desk.finish("book.xlsx");
  const { document, hasText } = desk.check(null);
  const reading = read(workbook, standard, null);
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    hasText,
    findings: document.findings
      .map(({ rule, message, severity }) => `${severity} ${rule} ${message}`)
      .sort(byName),
    summary: document.summary,
    sections: desk.disclosure().sections.map(({ blocks, asked }) => ({
      blocks: blocks.map(({ runs }) => runs.map(({ text }) => text).join("")),
      asked: asked.map(({ zh }) => zh),
    })),
    // Rows of one section stand together now: its name is a heading once.
    words: [...new Set((sheetText(reading)?.source.text ?? "").split("\n"))].sort(byName),
    carried: carriedOver(reading, standard)
      .texts.map((one) => Object.values(one).join("|"))
      .sort(byName),
  };
}

test.each(documents)("a row that waits for its text is as good as none: %s", (name, load) => {
  const contents = halfWritten(load(name));
  const kind = kindOf(contents);
  const waiting = withOwnTextRows(contents, standard, kind);
  const names = ownTextNames(standard, { ...contents, kind }).filter((one) => !isOfEachLine(one));
  const { lines } = waiting.sheets.get(narrative)!;
  expect(lines.length).toBeGreaterThan(contents.sheets.get(narrative)!.lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(names.length);
  const [before, after] = [told(workbookFrom(contents)), told(workbookFrom(waiting))];
  expect(before.sections.some(({ asked }) => asked.length > 0)).toBe(true);
  expect(after).toEqual(before);
});

test("a blank template asks for every text and says nothing of those that wait", () => {
  const profile = standard.profiles.get("hebei")!;
  const nobody = { profile: "hebei", year: 2021, department: "", code: "", shortName: "" };
  const empty: Contents = { ...nobody, sheets: new Map() };
  const bookOf = (contents: Contents) => {
    const commission = { standard, profile, year: 2021, contents, template, nameOf };
    return workbookOf(layOut({ ...commission, formulas: "all" }));
  };
  const filled = withOwnTextRows(empty, standard, "budget");
  expect(filled.sheets.get(narrative)!.lines[0]!.values).toEqual({
    section: "部门职责及机构设置情况",
    paragraph: "部门职责",
  });
  expect(told(bookOf(filled))).toEqual(told(bookOf(empty)));
});

test("texts keep their order and their names, each where its name belongs", () => {
  const line = (section: string, paragraph: string, text: string) => ({
    ...{ key: "line-1", label: null },
    values: { section, paragraph, text },
  });
  const lines = [
    line("其他需要说明的事项", "", "无。"),
    line("部门职责及机构设置情况", "机构设置", "一段。"),
    line("部门职责及机构设置情况", "机构设置", "又一段。"),
    line("自己的部分", "", "留着。"),
  ];
  const contents: Contents = {
    ...{ profile: "hebei", year: 2021, department: "", code: "", shortName: "" },
    sheets: new Map([[narrative, { lines, note: null }]]),
  };
  const rows = withOwnTextRows(contents, standard, "budget").sheets.get(narrative)!.lines;
  expect(rows.map(({ key }) => key)).toEqual(rows.map((_, nth) => `line-${nth + 1}`));
  const texts = rows.map(({ values }) => values["text"] ?? "");
  expect(texts.slice(0, 3)).toEqual(["", "一段。", "又一段。"]);
  expect(texts.slice(-2)).toEqual(["无。", "留着。"]);
});

test("a further row of a text that says there is nothing is a text, not a note", () => {
  const contents = loadContents("linjiang-2021");
  const own = contents.sheets.get(narrative)!;
  const text = "本年没有安排出国支出。";
  const more = { key: `line-${own.lines.length + 1}`, label: null, values: { text } };
  const sheets = new Map(contents.sheets).set(narrative, { ...own, lines: [...own.lines, more] });
  const { texts } = carriedOver(
    read(workbookFrom({ ...contents, sheets }), standard, null),
    standard,
  );
  const { section, paragraph } = own.lines.at(-1)!.values;
  expect(texts.at(-1)).toEqual({ section, paragraph: paragraph ?? "", text });
});

const authorities = [...standard.profiles.keys()].flatMap((profile) =>
  (["budget", "final-accounts"] as const).map((kind) => [profile, kind] as const),
);

test.each(authorities)("names of texts are offered in the template: %s %s", (id, kind) => {
  const profile = standard.profiles.get(id)!;
  const nobody = { profile: id, year: 2025, department: "", code: "", shortName: "" };
  const contents = withOwnTextRows({ ...nobody, sheets: new Map() }, standard, kind);
  const commission = { standard, profile, kind, year: 2025, contents, template, nameOf };
  const { sheets } = layOut({ ...commission, formulas: "all" });
  const rules = sheets
    .find(({ name }) => name === "文字说明")!
    .validations.map(({ area, rule }) => [area, rule] as const);
  const rows = contents.sheets.get(narrative)!.lines;
  for (const [at, column] of ["section", "paragraph"].entries()) {
    const [area, rule] = rules[at]!;
    expect(area).toMatchObject({ left: at + 1, top: 3 });
    expect(area.bottom).toBeGreaterThan(rows.length + 20);
    const { choices, open } = rule as Extract<typeof rule, { kind: "choices" }>;
    expect(open).toBe(true);
    expect(choices.join(",").length).toBeLessThanOrEqual(255);
    expect(choices.some((one) => /[,"{]/.test(one))).toBe(false);
    const said = rows.flatMap(({ values }) => values[column] ?? []);
    expect(new Set(said)).toEqual(new Set(choices));
    expect(alertOf(rule).message.length).toBeLessThanOrEqual(225);
  }
});
