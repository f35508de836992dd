import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { bookToJson } from "./book-json.ts";
import { browserScript } from "./browser-bundle.ts";
import { startChromium } from "./chromium.ts";
import { library } from "./jsdom.ts";

const book = bookFrom(`
  sheet 收支 总表
  项目 | 金额
  合计 | 1,234.50
`);

const origin = "https://addin.local";
const policy = "default-src 'none'; script-src 'self'; frame-src 'none'";

/** A page with nothing but office.js, under the strict policy of ours. */
async function pageOf(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript({ content: browserScript({ book: bookToJson(book) }) });
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith("/office/")) {
      const body = readFileSync(join(library, pathname.slice("/office/".length)));
      return route.fulfill({ body, contentType: "text/javascript" });
    }
    const html = '<!DOCTYPE html><meta charset="utf-8"><script src="/office/office.js"></script>';
    const headers = { "Content-Security-Policy": policy };
    return route.fulfill({ body: html, contentType: "text/html", headers });
  });
  await page.goto(`${origin}/taskpane.html`);
  return page;
}

describe("in Chromium", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await startChromium();
    page = await pageOf(browser);
  });
  afterAll(() => browser.close());

  test("the unmodified office.js runs over the same fake Excel under a strict policy", async () => {
    const seen = await page.evaluate(async () => {
      const { host } = await Office.onReady();
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("收支 总表").getRange("A2:B2");
        range.load("address,values,text");
        await context.sync();
        return [host, range.address, range.values, range.text];
      });
    });
    expect(seen).toEqual([
      "Excel",
      "'收支 总表'!A2:B2",
      [["合计", 1234.5]],
      [["合计", "1,234.50"]],
    ]);
  });

  test("a test can type into a cell, call a function and read back what the page did", async () => {
    const after = await page.evaluate(async () => {
      const fake = window.fakeExcel!;
      CustomFunctions.associate("TWICE", (n: number) => 2 * n);
      fake.edit("收支 总表", "B2", 7);
      const call = fake.enter("TWICE", [21], { address: "'收支 总表'!D1" });
      while (fake.results(call).length === 0) await new Promise((done) => setTimeout(done, 20));
      return {
        edited: fake.cell("收支 总表", "B2").text,
        result: fake.results(call),
        cell: fake.cell("收支 总表", "D1"),
        cells: fake.book().grids[0]!.cells.length,
        syncs: fake.syncs().flatMap(({ calls }) => calls),
      };
    });
    expect(after).toMatchObject({
      edited: "7",
      result: [{ value: 42 }],
      cell: { type: "number", text: "42", formula: "TWICE()" },
      cells: 5,
    });
    expect(after.syncs).toContain("Range.Values");
  });
});
