import { JSDOM } from "jsdom";
import { htmlReport } from "../../src/report/html.ts";
import { textReport } from "../../src/report/text.ts";
import {
  document,
  documentSaying,
  firstError,
  hostile,
  tool,
  unreadable,
  withOneLetStand,
} from "./documents.ts";

const pageOf = (html: string) => new JSDOM(html).window.document;
const wordsOf = (html: string) => pageOf(html).body.textContent!.replace(/\s+/g, " ");

describe("the page", () => {
  const html = htmlReport(tool, [withOneLetStand, unreadable]);
  const page = pageOf(html);

  test("stands alone: no script, nothing to fetch, a policy that forbids both", () => {
    expect(
      page.querySelectorAll("script, link, img, iframe, object, form, [src], [href]"),
    ).toHaveLength(0);
    expect(html).not.toMatch(/https?:|url\(|@import/);
    const policy = page.querySelector("meta[http-equiv]")!.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
  });

  test("says its language and title, and has its headings in order", () => {
    expect(page.documentElement.lang).toBe("zh-CN");
    expect(page.title).toBe("预算公开核对报告");
    const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels[0]).toBe(1);
    levels
      .slice(1)
      .forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
    for (const table of page.querySelectorAll("table")) {
      expect(table.querySelector("caption")!.textContent).not.toBe("");
      expect(table.querySelectorAll("thead th[scope=col]").length).toBeGreaterThan(1);
    }
  });

  test("says everything the text report says", () => {
    const said = wordsOf(html).replaceAll(" ", "");
    const lines = textReport([withOneLetStand], { colour: false }).split("\n").slice(1);
    const missing = lines
      .map((line) => line.replace(/^ *\d+\. /, "").replaceAll(" ", ""))
      // Said by a table, and with its own words for what was let stand.
      .filter((line) => !/^(识别出|[-?]|已放行|.*（理由：)/.test(line))
      .filter((line) => !said.includes(line));
    expect(missing).toEqual([]);
    expect(said).toContain("已放行的问题（1）");
    expect(said).toContain("放行理由：上年调整；王芳；2026-01-0300:04（北京时间）");
    expect(said).toContain("未能核对：文件是空的");
  });

  test("spells out the relations of a finding with every figure", () => {
    const { relatedRelations } = firstError;
    const [relation] = document.relations!.filter(({ id }) => relatedRelations.includes(id));
    const tables = [...page.querySelectorAll(".dismissed details table")];
    expect(tables.length).toBe(Math.min(relatedRelations.length, 5));
    const cells = tables.flatMap((table) => [...table.querySelectorAll("td")]);
    const said = cells.map(({ textContent }) => textContent);
    for (const { label } of relation!.operands.slice(0, 50)) expect(said).toContain(label);
    const without = { ...withOneLetStand };
    delete (without as { relations?: unknown }).relations;
    expect(pageOf(htmlReport(tool, [without])).querySelector("details")).toBeNull();
  });

  test("is the same for the same documents", () => {
    expect(htmlReport(tool, [withOneLetStand, unreadable])).toBe(html);
  });
});

describe("what stands in a workbook is only text", () => {
  const usual = new Set(
    [...pageOf(htmlReport(tool, [documentSaying("x")])).querySelectorAll("*")].map(
      ({ tagName }) => tagName,
    ),
  );

  test.each(hostile.map((text) => [text.slice(0, 40), text]))("%j", (_start, text) => {
    const html = htmlReport(tool, [documentSaying(text)]);
    const elements = [...pageOf(html).querySelectorAll("*")];
    expect(elements.filter(({ tagName }) => !usual.has(tagName))).toEqual([]);
    for (const { attributes } of elements) {
      for (const { name } of attributes) expect(name).not.toMatch(/^on|^src$|^href$|^style$/);
    }
    expect(html).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
    );
    expect(html.length).toBeLessThan(300_000);
  });

  test("endless words are cut and counted", () => {
    expect(wordsOf(htmlReport(tool, [documentSaying("长".repeat(32_767))]))).toContain(
      "…（原文共 32767 字，此处从略）",
    );
  });
});
