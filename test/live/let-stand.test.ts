import { remarksText, fingerprintOf } from "../../src/engine/dismiss.ts";
import { read } from "../../src/engine/read.ts";
import { letOut } from "../../src/live/disclosure/let-out.ts";
import { type AtTheGate, disclose } from "../../src/live/disclosing.ts";
import type { Contents } from "../../src/model/contents.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { namesOf } from "../../src/report/standard-names.ts";
import { reviewPage } from "../../src/report/review-page.ts";
import { standard } from "../../src/standard/index.ts";
import { loadContents } from "../departments/departments.ts";
import { workbookFrom } from "../departments/disclosed.ts";

const contents = loadContents("linjiang-2021");

/** The department with one figure of 三公 that its total and its funds contradict. */
function wrong(): Workbook {
  const sheet = contents.sheets.get("budget/three-public")!;
  const lines = sheet.lines.map((line) =>
    line.key === "three-public.hospitality"
      ? { ...line, values: { ...line.values, total: "4.27" } }
      : line,
  );
  const sheets: Contents["sheets"] = new Map(contents.sheets).set("budget/three-public", {
    ...sheet,
    lines,
  });
  return workbookFrom({ ...contents, sheets });
}

const gateOf = (workbook: Workbook): AtTheGate =>
  disclose({ workbook, reading: read(workbook, standard, null), path: "book" }, "text");

/** With its errors in the three public expenses let stand. */
function withLetStand(workbook: Workbook): Workbook {
  const dismissals = gateOf(workbook)
    .errors.filter(({ rule }) => rule === "budget/three-public")
    .map((finding) => ({
      ...{ fingerprint: fingerprintOf(finding, workbook), rule: finding.rule },
      ...{ reason: "口径不同", by: "李四", at: "2026-03-01T00:00:00Z" },
    }));
  expect(dismissals).toHaveLength(1);
  return { ...workbook, remarks: remarksText(dismissals) };
}

test("an error that was let stand is none of the sentence made from it, and is told on the way out", async () => {
  const workbook = withLetStand(wrong());
  const gate = gateOf(workbook);
  expect(gate.errors).toEqual([]);
  const [itself, text] = gate.checked;
  const cause = itself!.findings.find(({ severity }) => severity === "error")!;
  const following = text!.findings.filter(({ severity }) => severity === "error");
  expect(following.map(({ rule, root }) => [rule, root])).toEqual([
    ["claims/parts-add-to-total", cause.id],
  ]);
  expect(text!.summary.errors).toBe(0);
  const tool = { name: "budget", version: "1", standard: "1" };
  const page = reviewPage(tool, gate.checked, {
    names: namesOf(standard),
    at: "2026-03-02T00:00:00Z",
  });
  expect(/结论<\/dt><dd><bdi>([^<]*)/.exec(page)![1]).toBe(
    "除已放行的 1 处（错误 1）外，未发现问题",
  );
  expect(page.includes("由工作簿里已放行的问题引起")).toBe(true);
  const source = { workbook, reading: read(workbook, standard, null) };
  const out = await letOut(source, { to: "html", name: "out.html", force: null });
  expect(out).toMatchObject({
    remarks: ["有 1 处问题（错误 1）已放行，可在“问题”里看。"],
  });
});
