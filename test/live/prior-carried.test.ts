import { beginWorkbook } from "../../src/engine/begin-workbook.ts";
import { carriedInto } from "../../src/engine/carried-into.ts";
import { type CarriedOver, carriedOver } from "../../src/engine/carry-over.ts";
import { layOut } from "../../src/engine/lay-out.ts";
import { read } from "../../src/engine/read.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { Desk } from "../../src/live/desk.ts";
import { priorReading } from "../../src/live/prior/prior-reading.ts";
import type { Contents } from "../../src/model/contents.ts";
import { decimalText, trim } from "../../src/model/decimal.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { Fact } from "../../src/model/reading.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { loadContents, loadDocument } from "../departments/departments.ts";
import { kindOf, workbookFrom } from "../departments/disclosed.ts";
import { xlsxOf } from "../hosts/xlsx-of.ts";

const priors: readonly (readonly [name: string, load: (name: string) => Contents])[] = [
  ["linjiang-2021", loadContents],
  ["yuntai-2025", loadDocument],
  ["zhuling-2024", loadDocument],
  ["pujiang-2025", loadDocument],
  ["songling-final-2023", loadDocument],
  ["yuntai-final-2024", loadDocument],
  ["zhuling-final-2022", loadDocument],
  ["pujiang-final-2024", loadDocument],
];

/** The workbook of the year after a department's, as `budget new` makes it with or without last year's. */
function begun(contents: Contents, carried: CarriedOver | null): Workbook {
  const wish = wishOf(contents);
  const commission = {
    standard,
    ...wish,
    contents: beginWorkbook(wish, carried, standard),
    template,
    nameOf,
  };
  return workbookOf(layOut({ ...commission, formulas: "all" }));
}

const wishOf = (contents: Contents) => ({
  profile: standard.profiles.get(contents.profile)!,
  kind: kindOf(contents),
  year: contents.year + 1,
  department: contents.department,
  code: null,
});

/** A department's workbook, the next year's with it by the command, and the next year's as it is without. */
function yearsOf(name: string, load: (name: string) => Contents) {
  const contents = load(name);
  const last = workbookFrom(contents);
  const all = carriedOver(priorReading({ workbook: last }), standard);
  const carried = carriedInto(all, standard, wishOf(contents));
  return { last, byCommand: begun(contents, carried), fresh: begun(contents, null) };
}

/** What every cell of a reading holds, by sheet, line and column; blank cells are left out. */
function cellsOf(workbook: Workbook): Record<string, string> {
  const reading = read(workbook, standard, null);
  const cells = new Map<string, string>();
  for (const { definition, blocks } of reading.tables) {
    if (definition.id === "own/narrative") continue;
    for (const { key, label, facts } of blocks.flatMap(({ lines }) => lines)) {
      for (const fact of facts.values()) {
        const held = ["code", "name"].includes(fact.column.role) ? "" : heldIn(fact);
        if (held !== "") cells.set(`${definition.id}!${key}:${fact.column.id} ${label}`, held);
      }
    }
  }
  return Object.fromEntries(cells);
}

function heldIn({ cell }: Fact): string {
  if (cell.kind === "amount") {
    const { value } = cell.amount;
    // A sum over blank cells is nought, as the blank cell of a line that is not there.
    return value.digits === 0n && !cell.storedAsText ? "" : decimalText(trim(value));
  }
  return cell.kind === "text" ? cell.text : "";
}

/** Texts with their names. */
function textsOf(workbook: Workbook): string[] {
  const { tables } = read(workbook, standard, null);
  const own = tables.find(({ definition }) => definition.id === "own/narrative")!;
  return own.blocks
    .flatMap(({ lines }) => lines)
    .map(({ facts }) =>
      ["section", "paragraph", "text", "last-text"].map((id) => heldIn(facts.get(id)!)).join("|"),
    )
    .sort();
}

describe.each(priors)("what %s hands on to the next year", (name, load) => {
  const { last, byCommand, fresh } = yearsOf(name, load);

  test("is the same by the command and by the pane, cell by cell, and can be taken back", async () => {
    const desk = new Desk();
    desk.open(xlsxOf(fresh), "今年.xlsx");
    desk.check(null);
    const offer = await desk.prior(xlsxOf(last), "上年.xlsx");
    expect(offer).toMatchObject({ none: null, left: [], year: load(name).year });
    const back = desk.edit(offer.edits);
    const written = xlsxReader().read(desk.correctedCopy(), "今年.xlsx");
    expect(cellsOf(written)).toEqual(cellsOf(byCommand));
    expect(textsOf(written)).toEqual(textsOf(byCommand));
    desk.check(null);
    expect((await desk.prior(xlsxOf(last), "上年.xlsx")).edits).toEqual([]);
    const commanded = new Desk();
    commanded.open(xlsxOf(byCommand), "今年.xlsx");
    expect(told(desk)).toEqual(told(commanded));
    desk.edit(back);
    const restored = xlsxReader().read(desk.correctedCopy(), "今年.xlsx");
    expect(cellsOf(restored)).toEqual(cellsOf(fresh));
    expect(textsOf(restored)).toEqual(textsOf(fresh));
  });
});

/** How often each rule has something to say. */
function told(desk: Desk): Record<string, number> {
  const rules: Record<string, number> = {};
  for (const { rule } of desk.check(null).document.findings) rules[rule] = (rules[rule] ?? 0) + 1;
  return rules;
}
