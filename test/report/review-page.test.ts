import { JSDOM } from "jsdom";
import { reviewPage } from "../../src/report/review-page.ts";
import { reviewRows } from "../../src/report/review-rows.ts";
import {
  document,
  documentSaying,
  hostile,
  names,
  tool,
  unreadable,
  withOneLetStand,
} from "./documents.ts";

const options = { names, at: "2026-03-04T01:02:03Z", by: "王芳", forced: "会期临近" };
const pageOf = (...args: Parameters<typeof reviewPage>) =>
  new JSDOM(reviewPage(...args)).window.document;

test("says who checked what, when, with which versions, and why it was forced", () => {
  const page = pageOf(tool, [withOneLetStand], options);
  const names = [...page.querySelectorAll("dt")].map((one) => one.textContent);
  const values = [...page.querySelectorAll("dd")].map((one) => one.textContent);
  const said = new Map(names.map((name, at) => [name, values[at]]));
  expect(said.get("文件")).toBe("planted.xlsx");
  expect(said.get("核对人")).toBe("王芳");
  expect(said.get("核对时间")).toBe("2026-03-04 09:02（北京时间）");
  expect(said.get("强制导出原因")).toBe("会期临近");
  expect(said.get("程序")).toBe("budget 1.2.3；标准 2021.1");
});

test("has everything the sheet has, and what was let stand with its reason", () => {
  const page = pageOf(tool, [withOneLetStand], options);
  const texts = page.body.textContent!;
  for (const { texts: cells } of reviewRows(tool, withOneLetStand, options)) {
    for (const cell of cells) expect(texts).toContain(cell.slice(0, 20));
  }
  expect(texts).toContain("已放行：理由：上年调整；王芳");
  const [findings] = page.querySelectorAll("table");
  expect(findings!.querySelectorAll("tbody tr")).toHaveLength(withOneLetStand.findings.length);
});

test("lists every relation with its result and its place, and counts them by rule", () => {
  const page = pageOf(tool, [document], options);
  const rows = [...page.querySelectorAll("details tbody tr")];
  expect(rows).toHaveLength(document.relations!.length);
  const results = rows.map((row) => row.children[1]!.textContent);
  for (const [outcome, word] of [
    ["passed", "通过"],
    ["failed", "不符"],
    ["skipped", "未执行"],
  ]) {
    expect(results.filter((one) => one === word)).toHaveLength(
      document.relations!.filter((one) => one.outcome === outcome).length,
    );
  }
  const rules = new Set(document.relations!.map(({ rule }) => rule));
  expect(page.body.textContent).toContain(`执行的规则（${rules.size}）`);
});

test("a file that could not be read is in it; nothing a document says is markup", () => {
  const page = pageOf(tool, [unreadable, ...hostile.map(documentSaying)], options);
  expect(page.querySelectorAll("section")).toHaveLength(1 + hostile.length);
  expect(page.body.textContent).toContain("未能核对");
  expect(page.querySelectorAll("script, img, link, [src], [onclick]")).toHaveLength(0);
});

test("the same check at the same time gives the same page", () => {
  expect(reviewPage(tool, [document], options)).toBe(reviewPage(tool, [document], options));
});
