import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { cellNamed } from "../../src/live/edits.ts";
import { bookFromJson } from "../officejs-host/book-json.ts";
import { bookIn, checkedFile, formulasOf, sampleBytes, textsOf } from "./books.ts";
import { endHarmless } from "./harmless.ts";
import { hostile, hostileBook, hostileFile, invisible } from "./hostile.ts";
import { Keyboard } from "./keyboard.ts";
import { buildTime, describeInChromium, Site, type VisitOptions } from "./site.ts";
import { ofLibrary, type Visit } from "./visit.ts";
import { until } from "./waiting.ts";

const file = hostileFile();
const found = checkedFile(file);

describeInChromium("whatever a workbook holds, and wherever the page runs", () => {
  let path: string;
  let site: Site;
  let visit: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    site = await Site.start();
    path = site.put(`${hostile.image}.xlsx`, file);
  }, buildTime);
  afterAll(() => site?.close());
  afterEach(() => endHarmless(visit));
  const enter = async (options: VisitOptions) => {
    visit = await site.visit(options);
    keys = new Keyboard(visit.page);
  };

  test("in a browser, the library's own frame and style are all that the policy has to forbid", async () => {
    await enter({ query: "?sample" });
    await visit.standing(12);
    const tried = await until(
      () => visit.violations(),
      (violations) => violations.some(({ directive }) => directive === "frame-src"),
    );
    expect(tried).toEqual(expect.arrayContaining([...ofLibrary]));
    expect(visit.requests).toContain(`${visit.address}sample.xlsx`);
    expect(visit.requests).toContain(`${visit.address}desk.js`);
  });

  test("in Excel there is nothing to forbid", async () => {
    await enter({ excel: bookIn(sampleBytes) });
    await visit.standing(12);
    expect(await visit.violations()).toEqual([]);
    expect(visit.requests).toContain(`${visit.address}desk.js`);
  });

  test("every panel of a hostile file shows text, and nothing runs", async () => {
    expect(cellNamed(bookIn(file), hostile.image, "C36")?.note).toBe(hostile.script);
    await enter({});
    await keys.openFile("打开工作簿…", path);
    await visit.page.locator(".finding").first().waitFor();
    const causes = await visit.page.locator(".finding-main").count();
    expect(causes).toBeGreaterThan(10);
    await keys.tabTo("button", /^(错误|提示)：/);
    for (let cause = 0; cause < causes; cause++) {
      await keys.press("Space");
      await visit.page.locator(".finding.open .details").waitFor();
      await expectText(visit.page);
      await keys.press("ArrowDown");
    }
    for (const { name } of found.sheets) {
      await visit.page.locator(".sheet-bar select").selectOption(name);
      await expectText(visit.page);
    }
    await visit.page.locator(".sheet-bar select").selectOption("文字说明");
    await visit.page.getByText(/^<b>长+…（共 32767 字）$/).waitFor();
    for (const panel of ["开始", "重算", "模板", "帮助"]) {
      await keys.pressButton(panel);
      await expectText(visit.page);
    }
    await keys.pressButton("开始");
    const shown = await visit.page.locator("#page").innerText();
    for (const name of [hostile.image, "=cmd|'C calc'!A0", "+1", "@x", "支 出 表"]) {
      expect(shown).toContain(name);
    }
  });

  test("what is exported of it holds the same texts, as nothing but texts", async () => {
    await enter({});
    await keys.openFile("打开工作簿…", path);
    const record = bookIn(readFileSync((await keys.download("导出核对记录")).path));
    expect(formulasOf(record)).toEqual([]);
    expect(textsOf(record).join("\n")).toContain(hostile.image);
    expect(textsOf(record).filter((text) => invisible.test(text))).toEqual([]);
    const report = readFileSync((await keys.download("导出网页报告")).path, "utf8");
    expect(report).toContain("&lt;img src=x");
    const page = await visit.page.context().newPage();
    await page.setContent(report);
    await expectText(page);
    expect(await page.locator("body").innerText()).toContain(hostile.image);
  });

  test("in Excel the record of it is a sheet of words", async () => {
    await enter({ excel: hostileBook() });
    await keys.pressButton(/^问题/);
    await visit.page.locator(".finding").first().waitFor();
    await expectText(visit.page);
    await keys.pressButton("导出核对记录");
    await visit.says("已插入 2 张工作表：核对记录、核对明细。");
    const { grids } = bookFromJson(await visit.page.evaluate(() => window.fakeExcel!.book()));
    const record = { name: "", grids: grids.filter(({ name }) => name === "核对记录") };
    expect(formulasOf(record)).toEqual([]);
    expect(textsOf(record).join("\n")).toContain(hostile.image);
    await expectText(visit.page);
  });

  test("the reason a clerk types is text as well", async () => {
    await enter({ query: "?sample" });
    await keys.tabTo("button", /^错误：/);
    await keys.press("Space");
    await keys.pressButton("放行…");
    await keys.at("input[type=radio]");
    await keys.press("Space");
    await keys.tabTo("textbox", "说明（可不填）");
    await keys.type(hostile.script);
    await keys.pressButton("确定放行");
    await keys.tabTo("checkbox", "显示已放行的（1）");
    await keys.press("Space");
    await keys.tabTo("button", /^错误：/);
    await keys.press("Home", "Space");
    await visit.page.getByText(`口径不同：${hostile.script}`).waitFor();
    await expectText(visit.page);
    const record = bookIn(readFileSync((await keys.download("导出核对记录")).path));
    expect(formulasOf(record)).toEqual([]);
    expect(textsOf(record).join("\n")).toContain(hostile.script);
  });
});

/** Nothing of a workbook became an element, ran, or shows letters that hide or turn others. */
async function expectText(page: Page): Promise<void> {
  const seen = await page.evaluate(() => ({
    pwned: window.pwned,
    made: document.body.querySelectorAll("img, script, iframe, [onload], [onerror]").length,
    text: document.body.innerText,
  }));
  expect([seen.pwned, seen.made]).toEqual([undefined, 0]);
  expect(invisible.exec(seen.text)).toBeNull();
}
