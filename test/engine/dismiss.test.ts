import { checkWorkbook } from "../../src/engine/check.ts";
import {
  dismissalsFrom,
  fingerprintOf,
  remarksText,
  withDismissals,
} from "../../src/engine/dismiss.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import type { Dismissal } from "../../src/model/dismissal.ts";
import type { Finding } from "../../src/model/finding.ts";
import { standard } from "../../src/standard/index.ts";
import { fundTable } from "../cli/small-workbook.ts";
import { firstCell } from "../model/cell-of.ts";

function checked(text: string) {
  const workbook = bookFrom(text);
  const options = { path: "书.xlsx", profile: null, relations: false };
  return { workbook, document: checkWorkbook(workbook, standard, options) };
}

const wrong = fundTable("29.25");

function errorOf(text: string) {
  const { workbook, document } = checked(text);
  const finding = document.findings.find(
    ({ severity, root }) => severity === "error" && root === null,
  )!;
  return { workbook, document, finding, print: fingerprintOf(finding, workbook) };
}

const letStand = (fingerprint: string, finding: Finding): Dismissal => ({
  fingerprint,
  rule: finding.rule,
  reason: "口径不同",
  by: "王芳",
  at: "2026-01-02T03:04:05Z",
});

describe("a fingerprint", () => {
  test("is the same for the same finding, and one short word", () => {
    expect(errorOf(wrong).print).toBe(errorOf(wrong).print);
    expect(errorOf(wrong).print).toMatch(/^[0-9a-f]{16}$/);
  });

  test("differs between the findings of a document", () => {
    const { workbook, document } = checked(wrong);
    const prints = document.findings.map((finding) => fingerprintOf(finding, workbook));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test("stays when a row is inserted elsewhere", () => {
    const moved = wrong.replace("部门：", " |  |  |  |  |  | \n部门：");
    const { finding, print } = errorOf(moved);
    expect(firstCell(finding).cell).not.toBe(firstCell(errorOf(wrong).finding).cell);
    expect(print).toBe(errorOf(wrong).print);
  });

  test("changes when a figure changes, that of the finding or one it was judged by", () => {
    const prints = [
      wrong,
      fundTable("29.35"),
      wrong.replace(
        "档案事务 | 120.5 | 100.25 | 80.15 | 20.1 | 20.25",
        "档案事务 | 120.6 | 100.25 | 80.15 | 20.1 | 20.35",
      ),
    ].map((text) => errorOf(text).print);
    expect(new Set(prints).size).toBe(3);
  });

  test("changes with the name of its line", () => {
    const renamed = wrong.replace("'2012604 | 档案馆", "'2012605 | 档案馆");
    expect(errorOf(renamed).print).not.toBe(errorOf(wrong).print);
  });
});

describe("a dismissal", () => {
  const { workbook, document, finding, print } = errorOf(wrong);
  const dismissal = letStand(print, finding);

  test("marks its finding, which is counted no longer; the others stay", () => {
    const after = withDismissals(document, workbook, [dismissal]);
    const marked = after.findings.filter(({ dismissed }) => dismissed !== null);
    expect(marked).toHaveLength(1);
    expect(marked[0]).toMatchObject({
      id: finding.id,
      dismissed: { reason: "口径不同", by: "王芳", at: "2026-01-02T03:04:05Z" },
    });
    expect(after.summary).toEqual({ ...document.summary, errors: document.summary.errors - 1 });
    expect(after.findings.map(({ root }) => root)).toEqual(
      document.findings.map(({ root }) => root),
    );
  });

  test("taken back leaves the document as it was", () => {
    const after = withDismissals(document, workbook, [dismissal]);
    expect(withDismissals(after, workbook, [])).toEqual(document);
  });

  test("no longer holds when a figure changed", () => {
    const now = checked(fundTable("29.35"));
    const after = withDismissals(now.document, now.workbook, [dismissal]);
    expect(after).toEqual(now.document);
  });
});

describe("the kept text", () => {
  const { finding, print } = errorOf(wrong);
  const dismissals = [letStand(print, finding), letStand("0", finding)];

  test("gives back what was kept", () => {
    expect(dismissalsFrom(remarksText(dismissals))).toEqual(dismissals);
    expect(dismissalsFrom(remarksText([]))).toEqual([]);
  });

  test.each([
    "",
    "{",
    "null",
    "7",
    "[]",
    '"words"',
    "{}",
    '{"version":1}',
    '{"version":"1","dismissals":[]}',
    '{"version":1,"dismissals":{"a":1}}',
    '{"version":1,"dismissals":[null,7,{},{"fingerprint":1,"rule":"","reason":"","by":"","at":""}]}',
  ])("damaged is none: %s", (text) => {
    expect(dismissalsFrom(text)).toEqual([]);
  });

  test("one damaged entry does not lose the others, and brings nothing else along", () => {
    const kept = { version: 1, dismissals: [{}, { ...dismissals[0], extra: "x" }] };
    expect(dismissalsFrom(JSON.stringify(kept))).toEqual([dismissals[0]]);
  });

  test("of a later version is not taken for nothing", () => {
    expect(dismissalsFrom('{"version":2,"anything":[]}')).toBeNull();
  });
});
