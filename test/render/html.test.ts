import { JSDOM } from "jsdom";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { everyBlock, hostile, smallForm } from "./samples.ts";

const pageOf = (html: string) => new JSDOM(html).window.document;

describe("a page of a document", () => {
  const html = renderHtml(everyBlock);
  const page = pageOf(html);

  test("stands alone: no script, nothing to fetch, a policy that forbids both", () => {
    expect(page.querySelectorAll("script, link, img, iframe, object, form, [src]")).toHaveLength(0);
    expect(html).not.toMatch(/https?:|url\(|@import/);
    const policy = page.querySelector("meta[http-equiv]")!.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
  });

  test("says its language and title, and marks its headings", () => {
    expect(page.documentElement.lang).toBe("zh-CN");
    expect(page.title).toBe(everyBlock.title);
    const headings = [...page.querySelectorAll("h1, h2, h3, h4")].map((one) => one.textContent);
    expect(headings).toEqual([
      "青河县水务局",
      "第一部分 部门整体绩效目标",
      "一、总体绩效目标",
      "（一）河道保洁",
    ]);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    const parts = everyBlock.blocks.filter(({ kind }) => kind === "heading");
    const bare = pageOf(renderHtml({ title: "", blocks: [...parts, ...parts] }));
    expect(bare.querySelectorAll("h1")).toHaveLength(1);
  });

  test("every line of the contents leads somewhere", () => {
    const links = [...page.querySelectorAll("nav a")];
    expect(links.map((one) => one.textContent)).toEqual([
      "第一部分 部门整体绩效目标",
      "一、总体绩效目标",
      smallForm.title,
    ]);
    for (const link of links) {
      const target = page.getElementById(link.getAttribute("href")!.slice(1));
      expect(target!.textContent).toBe(link.textContent);
    }
  });

  test("a figure remembers its place", () => {
    const figure = page.querySelector("[data-fact]")!;
    expect([figure.textContent, figure.getAttribute("data-fact")]).toEqual(["507", "项目!C5"]);
  });

  test("a form is a table with its merged cells, its labels heads", () => {
    const table = page.querySelector("table")!;
    expect(table.caption!.firstElementChild!.textContent).toBe(smallForm.title);
    expect([table.tHead!.rows.length, table.tBodies[0]!.rows.length]).toEqual([1, 3]);
    expect([...table.rows].map((row) => row.cells.length)).toEqual([3, 3, 2, 2]);
    expect(table.rows[1]!.cells[0]!.rowSpan).toBe(2);
    expect(table.rows[3]!.cells[1]!.colSpan).toBe(2);
    expect([...table.querySelectorAll("th")].map((one) => one.getAttribute("scope"))).toEqual([
      ...["col", "col", "col", "row", "row", "row"],
    ]);
    expect(table.rows[3]!.cells[1]!.innerHTML).toBe("1.保洁到位。<br>2.群众满意。");
  });
});

test("codes and figures never break, and a table is lettered as small as its paper needs", () => {
  const code = { text: "2080505", across: 1, down: 1, head: false };
  const figure = { ...code, text: "1234567.89" };
  const head = { ...code, text: "项目", head: true };
  const wide = Array.from({ length: 13 }, () => figure);
  const form = { ...smallForm, widths: wide.map(() => 1), rows: [wide.map(() => head), wide] };
  const blocks = [
    { kind: "form" as const, form: { ...form, rows: [form.rows[0]!, [code, ...wide.slice(1)]] } },
    { kind: "form" as const, form, landscape: true },
  ];
  const [upright, turned] = pageOf(renderHtml({ title: "", blocks })).querySelectorAll("table");
  const pointsOf = (table: Element) => {
    const said = /min-width: (\d+)em; --printed: ([\d.]+)pt/.exec(table.getAttribute("style")!)!;
    return [Number(said[1]), Number(said[2])] as const;
  };
  const [letters, points] = pointsOf(upright!);
  expect(letters).toBeGreaterThan(13 * 10 * 0.5);
  expect(letters * points * 0.97).toBeLessThan((156 / 25.4) * 72);
  expect(pointsOf(turned!)[1]).toBeGreaterThan(points);
  const fragment = pageOf(renderHtml({ title: "", blocks }, { fragment: true }));
  for (const one of fragment.querySelectorAll("tbody tr > *")) {
    expect(one.getAttribute("style")).toContain("white-space: nowrap");
  }
});

test("a fragment carries its looks on its elements", () => {
  const fragment = renderHtml(everyBlock, { fragment: true });
  expect(fragment).not.toMatch(/<(?:html|head|body|style|script|link)\b| class=/);
  const { body } = pageOf(fragment);
  expect(body.children).toHaveLength(1);
  expect(body.querySelector("td")!.getAttribute("style")).toContain("border: 1px solid");
  expect(body.textContent).toContain("申请资金507万元。");
});

test("what a text contains is never markup", () => {
  const runs = [{ text: hostile, fact: hostile }];
  const form = { ...smallForm, title: hostile, notes: [hostile], above: [[hostile, hostile]] };
  for (const fragment of [false, true]) {
    const page = pageOf(
      renderHtml(
        {
          title: hostile,
          blocks: [
            { kind: "cover", title: [hostile], below: [hostile] },
            { kind: "contents", title: hostile, depth: 4 },
            { kind: "heading", level: 1, runs },
            { kind: "paragraph", runs },
            { kind: "form", form, listed: 1 },
          ],
        },
        { fragment },
      ),
    );
    expect(page.querySelectorAll("script")).toHaveLength(0);
    expect(page.body.textContent).toContain('<script>alert("1")</script>');

    expect(page.documentElement.outerHTML).not.toMatch(/[\u0000\u001b]/);
  }
});
