import { beginningFrom, carriedOver } from "../../src/engine/carry-over.ts";
import { carriedInto } from "../../src/engine/carried-into.ts";
import { layOut } from "../../src/engine/lay-out.ts";
import { read } from "../../src/engine/read.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { disclose } from "../../src/live/disclosing.ts";
import type { DocumentKind } from "../../src/model/profile.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { loadDocument } from "../departments/departments.ts";
import { kindOf, workbookFrom } from "../departments/disclosed.ts";

/** What a department's document hands on to the next year's of a kind. */
function handedOn(name: string, kind: DocumentKind) {
  const contents = loadDocument(name);
  const profile = standard.profiles.get(contents.profile)!;
  const carried = carriedOver(read(workbookFrom(contents), standard, null), standard);
  const begun = { profile, kind, year: contents.year + 1 };
  return { contents, begun, carried: carriedInto(carried, standard, begun) };
}

/** The next year's workbook as it begins. */
function begunFrom(name: string) {
  const { contents, begun, carried } = handedOn(name, kindOf(loadDocument(name)));
  const { department, code, shortName } = contents;
  const who = { profile: begun.profile.id, year: begun.year, department, code, shortName };
  const next = beginningFrom(carried, who);
  const commission = { standard, ...begun, contents: next, template, nameOf };
  const workbook = workbookOf(layOut({ ...commission, formulas: "all" }));
  return { next, workbook, reading: read(workbook, standard, begun.profile) };
}

test.each([
  "pujiang-2025",
  "yuntai-2025",
  "zhuling-2024",
  "songling-final-2023",
  "zhuling-final-2022",
])("the text of a workbook begun from %s is found right before anything is filled in", (name) => {
  const { workbook, reading } = begunFrom(name);
  const { errors } = disclose({ workbook, reading, path: "book" }, "text");
  expect(errors.map(({ message }) => message)).toEqual([]);
});

test("last year's accounts go into this year's by subject, with the subjects they stand under", () => {
  const { next, reading } = begunFrom("zhuling-final-2022");
  const { lines } = next.sheets.get("own/subjects")!;
  const last = new Map(lines.map(({ key, values }) => [key, values["last"]]));
  const accounts = loadDocument("zhuling-final-2022").sheets.get(
    "final-accounts/general-public-expenditure",
  )!;
  const items = accounts.lines.filter(({ key, values }) => key.length === 7 && values["total"]);
  expect(items.length).toBeGreaterThan(3);
  for (const { key, values } of items) expect([key, last.get(key)]).toEqual([key, values["total"]]);
  expect(last.has("213") && last.get("213") === undefined).toBe(true);
  const total = reading.tables
    .find(({ definition }) => definition.id === "own/subjects")!
    .blocks[0]!.lines.find(({ key }) => key === "total")!;
  const spent = accounts.lines.find(({ key }) => key === "total")!.values["total"]!;
  expect(total.facts.get("last")!.cell).toMatchObject({
    kind: "amount",
    amount: { value: { digits: BigInt(spent.replace(".", "")) } },
  });
});

test("the three public expenses of Shanghai go into last year's", () => {
  const { next } = begunFrom("pujiang-2025");
  const last = new Map(
    next.sheets.get("own/prior-year")!.lines.map(({ key, values }) => [key, values["amount"]]),
  );
  expect([...last.keys()]).toEqual(
    expect.arrayContaining(["three-public", "three-public.travel", "vehicles.running"]),
  );
  expect(Number(last.get("three-public"))).toBeGreaterThan(0);
});

test("a budget hands nothing on to accounts but what they have a place for", () => {
  const { carried } = handedOn("zhuling-2024", "final-accounts");
  expect(carried.figures).toEqual([]);
  const accounts = handedOn("zhuling-final-2022", "budget").carried;
  expect(accounts.figures).toEqual([]);
  expect(accounts.texts.filter(({ section }) => section.includes("决算"))).toEqual([]);
});
