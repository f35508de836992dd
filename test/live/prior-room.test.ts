import { beginWorkbook } from "../../src/engine/begin-workbook.ts";
import { layOut } from "../../src/engine/lay-out.ts";
import { read } from "../../src/engine/read.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { cellNamed, withEdits } from "../../src/live/edits.ts";
import { priorOffer } from "../../src/live/prior/prior-offer.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { TemplateData } from "../../src/model/template.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { leftWords } from "../../src/taskpane/session/prior-words.ts";
import { loadDocument } from "../departments/departments.ts";
import { workbookFrom } from "../departments/disclosed.ts";

const contents = loadDocument("zhuling-final-2022");
const sheet = "功能科目对比";

/** The accounts of the year after, with nothing in them. */
function fresh(over: Partial<TemplateData> = {}): Workbook {
  const profile = standard.profiles.get(contents.profile)!;
  const begun = { profile, kind: "final-accounts", year: contents.year + 1 } as const;
  const { department } = contents;
  const empty = beginWorkbook({ ...begun, department, code: null }, null, standard);
  const commission = { standard, ...begun, contents: empty, nameOf, formulas: "all" } as const;
  return workbookOf(layOut({ ...commission, template: { ...template, ...over } }));
}

const offerFor = (workbook: Workbook) =>
  priorOffer(read(workbookFrom(contents), standard, null), read(workbook, standard, null), {
    ...{ name: "2022.xlsx", uncalculated: false },
  });

const typed = (workbook: Workbook, cell: string, text: string): Workbook =>
  withEdits(workbook, [
    { sheet, cell, was: { kind: "blank", text: "" }, becomes: { kind: "number", text } },
  ]);

const linesIn = (workbook: Workbook) =>
  read(workbook, standard, null)
    .tables.find(({ definition }) => definition.id === "own/subjects")!
    .blocks[0]!.lines.map(({ key }) => key);

test("lines nobody filled in make room, so that all stand in the order of their codes", () => {
  const workbook = fresh();
  const { lines, left, edits } = offerFor(workbook);
  expect(left).toEqual([]);
  expect(lines[0]).toEqual({
    ...{ sheet, row: 9, was: "210 卫生健康支出", becomes: "" },
  });
  const [, ...after] = linesIn(withEdits(workbook, edits));
  expect(after).toEqual([...after].sort());
  expect(after).toEqual(expect.arrayContaining(["2080801", "2101101", "2130314", "2210201"]));
});

test("lines somebody filled in stay where they are, and new ones go below", () => {
  const workbook = typed(typed(fresh(), "C7", "1.00"), "C16", "2.00");
  const { lines, left, edits } = offerFor(workbook);
  expect(left).toEqual([]);
  expect(lines.map(({ was }) => was).join("")).toBe("");
  const after = withEdits(workbook, edits);
  expect(cellNamed(after, sheet, "A7")!.text).toBe("2080505");
  expect(cellNamed(after, sheet, "A16")!.text).toBe("2210201");
  expect(new Set(linesIn(after))).toEqual(new Set([...linesIn(workbook), ...lines.map(codeOf)]));
});

const codeOf = ({ becomes }: { becomes: string }) => /^\d+/.exec(becomes)![0];

test("a row without formulas gets those of a sum, moved to it", () => {
  const workbook = typed(typed(fresh(), "C7", "1.00"), "C16", "2.00");
  const grids = workbook.grids.map((grid) => {
    if (grid.name !== sheet) return grid;
    // As a clerk's own rows are: blank.
    const rows = [...grid.rows].filter(([row]) => row < 17);
    return { ...grid, rows: new Map(rows) };
  });
  const { left, lines, edits } = offerFor({ ...workbook, grids });
  expect(left).toEqual([]);
  const row = lines.find(({ becomes }) => becomes.startsWith("213 "))!.row;
  const sum = edits.find(({ cell }) => cell === `D${row}`)!;
  expect(sum.becomes).toEqual({
    kind: "formula",
    text: cellNamed(workbook, sheet, "D14")!.formula!.replaceAll("$A14", `$A${row}`),
  });
});

test("what there is no room for is named, with what to do", () => {
  const { left, lines } = offerFor(fresh({ blankGroups: {}, skeletons: {} }));
  expect(lines.map(({ becomes }) => becomes.slice(0, 7))).toContain("2080801");
  expect(left).toHaveLength(1);
  expect(left[0]).toMatchObject({ sheet, absent: false });
  expect(left[0]!.labels).toContain("2130314 防汛");
  expect(leftWords(left[0]!)).toMatch(/^“功能科目对比”表的空行不够，.*等 \d+ 行放不下；请先写入，/);
});

test("a workbook without the sheet is told to get it", () => {
  const workbook = fresh();
  const grids = workbook.grids.filter(({ name }) => name !== sheet);
  const { left, edits } = offerFor({ ...workbook, grids });
  expect(left).toEqual([expect.objectContaining({ sheet, absent: true })]);
  expect(edits.some((edit) => edit.sheet === sheet)).toBe(false);
  expect(leftWords(left[0]!)).toContain("工作簿里没有“功能科目对比”表");
});
