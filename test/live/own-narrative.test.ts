import { Desk } from "../../src/live/desk.ts";
import { narrative } from "../cli/narrative-text.ts";
import { fundTable, xlsxFrom } from "../cli/small-workbook.ts";
import { firstCell } from "../model/cell-of.ts";

function deskWith(basic: string, project: string): Desk {
  const sentence = narrative(basic, project)[2]!;
  const sheet = `sheet 文字说明\n文字说明\n部分 | 段落 | 文字\n一、支出情况 | 总体 | ${sentence}\n`;
  const desk = new Desk();
  desk.open(xlsxFrom(`${fundTable("20.25")}\n${sheet}`), "book.xlsx");
  desk.check(null);
  return desk;
}

const errorsOf = (desk: Desk) =>
  desk.verdict()!.findings.filter(({ severity }) => severity === "error");

test("a wrong figure of the 文字说明 sheet is a finding of the workbook, at its cell", () => {
  const [error] = errorsOf(deskWith("110.25", "20.25"));
  expect(firstCell(error!)).toEqual({ document: "book.xlsx", sheet: "文字说明", cell: "C3" });
  expect(errorsOf(deskWith("100.25", "20.25"))).toEqual([]);
});

test("its promises are there to be shown, and it can be checked alone", () => {
  const desk = deskWith("110.25", "20.25");
  const [error] = errorsOf(desk);
  const relations = desk.relations(error!.relatedRelations);
  expect(relations.map(({ outcome }) => outcome)).toContain("failed");
  expect(relations[0]!.stated.location).toMatchObject({ sheet: "文字说明", cell: "C3" });
  const rows = [["文字说明"], ["部分", "段落", "文字"]];
  const within = desk.verdictWithin([
    [...rows[0]!, "", ""],
    rows[1]!,
    ["一、支出情况", "总体", narrative("110.25", "20.25")[2]!],
  ]);
  expect(within!.findings.map(({ id }) => id)).toContain(error!.id);
});

test("a dismissed one stays dismissed until its sentence changes", () => {
  const desk = deskWith("110.25", "20.25");
  const kept = desk.dismiss(errorsOf(desk)[0]!.id, "口径不同", "", "2026-01-02T03:04:05Z");
  expect(errorsOf(desk)).toEqual([]);
  const same = deskWith("110.25", "20.25");
  same.takeRemarks(kept);
  expect(errorsOf(same)).toEqual([]);
  const changed = deskWith("111.25", "20.25");
  changed.takeRemarks(kept);
  expect(errorsOf(changed)).toHaveLength(1);
});
