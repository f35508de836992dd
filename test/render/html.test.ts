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
    const headings = [...page.querySelectorAll("h1, h2, h3")].map((one) => one.textContent);
    expect(headings).toEqual([
      "青河县水务局",
      "第一部分 部门整体绩效目标",
      "一、总体绩效目标",
      "（一）河道保洁",
    ]);
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
    expect(table.getAttribute("aria-label")).toBe(smallForm.title);
    expect([...table.rows].map((row) => row.cells.length)).toEqual([3, 3, 2, 2]);
    expect(table.rows[1]!.cells[0]!.rowSpan).toBe(2);
    expect(table.rows[3]!.cells[1]!.colSpan).toBe(2);
    expect([...table.querySelectorAll("th")].map((one) => one.getAttribute("scope"))).toEqual([
      ...["col", "col", "col", "row"],
    ]);
    expect(table.rows[3]!.cells[1]!.innerHTML).toBe("1.保洁到位。<br>2.群众满意。");
  });
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
