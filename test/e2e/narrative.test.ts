import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docxOf, p } from "../hosts/documents/docx-of.ts";
import { bookIn, sampleBytes } from "./books.ts";
import { endHarmless } from "./harmless.ts";
import { hostile, invisible } from "./hostile.ts";
import { Keyboard } from "./keyboard.ts";
import { buildTime, describeInChromium, Site, type VisitOptions } from "./site.ts";
import type { Visit } from "./visit.ts";
import { until } from "./waiting.ts";

/** A department's own words; the second part is three hundredths too much. */
const told = [
  "青河县气象服务中心2024年部门预算情况说明",
  "一、支出预算情况",
  "2024年支出预算812.40万元，其中：基本支出512.40万元，项目支出300.03万元。全年支出安排从严从紧。",
];
/** The sentence as it should be. */
const mended = "2024年支出预算812.40万元，其中：基本支出512.40万元，项目支出300.00万元。";
const book = bookIn(sampleBytes);

describeInChromium("the narrative", () => {
  let site: Site;
  let visit: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    site = await Site.start();
  }, buildTime);
  afterAll(() => site?.close());
  afterEach(() => endHarmless(visit));

  const enter = async (options: VisitOptions = {}) => {
    visit = await site.visit({
      ...options,
      looks: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    keys = new Keyboard(visit.page);
  };
  const figure = (text: string) =>
    visit.page.locator("button.fig").filter({ hasText: new RegExp(`^${text}$`) });
  const paste = async (words: string) => {
    await keys.pressButton(/^文字/);
    await visit.page.getByRole("textbox", { name: "或者粘贴文字" }).fill(words);
    await keys.pressButton("核对这段文字");
    await keys.at(".text-name");
  };

  test("pasted words: the wrong figure, its finding, its card, the right sentence on the clipboard", async () => {
    await enter();
    await paste(told.join("\n"));
    await visit.standing(1);
    await visit.page.getByText("正文 3 个数：").waitFor();
    await keys.tabTo("button", /^812\.40万元，/);
    await keys.press("n");
    const wrong = await keys.at("button.fig");
    await visit.page.locator(".figure-card .formula").first().waitFor();
    expect(await wrong.getAttribute("aria-expanded")).toBe("true");
    const card = visit.page.locator(".figure-card");
    expect(await card.innerText()).toContain("512.40 + 300.03 = 812.43 ≠ 812.40");
    await keys.pressButton("复制这一句");
    await visit.says(/^已复制/);
    const copied = await visit.page.evaluate(() => navigator.clipboard.readText());
    expect([mended, mended.replace("300.00", "300.03").replace("812.40", "812.43")]).toContain(
      copied,
    );
    await keys.press("Escape");
    await keys.pressButton(/^问题/);
    const place = visit.page.locator(".finding-top .place").first();
    expect(await place.innerText()).toMatch(/^第3行「/);
  });

  test("a finding leads to its words by Enter, and Escape leads back", async () => {
    await enter();
    await paste(told.join("\n"));
    await keys.pressButton(/^问题/);
    await keys.tabTo("button", /^(错误|提示)：/);
    await keys.press("Enter");
    await keys.at("button.fig");
    await keys.press("Escape");
    await keys.at(".finding-main");
  });

  test("a finding of the text let stand counts no more, until its figures change", async () => {
    await enter();
    await paste(told.join("\n"));
    await keys.pressButton(/^问题/);
    await keys.tabTo("button", /^(错误|提示)：/);
    await keys.press("Space");
    await keys.pressButton("放行…");
    await keys.at("input[type=radio]");
    await keys.press("Space");
    await keys.pressButton("确定放行");
    await visit.says(/^已放行/);
    await visit.standing(0);
    await keys.pressButton(/^文字/);
    expect(await visit.page.locator("button.fig.stands").count()).toBe(1);
    await keys.pressButton("换一份文字…");
    await visit.page
      .getByRole("textbox", { name: "或者粘贴文字" })
      .fill(`新的一行。\n${told.join("\n")}`);
    await keys.pressButton("核对这段文字");
    await visit.page.getByText("新的一行。").waitFor();
    await visit.standing(0);
  });

  test("a Word document and a PDF are opened, read here, and nothing is asked for outside", async () => {
    await enter();
    const word = site.put("说明.docx", docxOf(told.map((words) => p(words)).join("")));
    const pdf = join(__dirname, "..", "hosts", "documents", "two-pages.pdf");
    await keys.pressButton(/^文字/);
    await keys.openFile("打开文档…", word);
    await figure("300\\.03万元").waitFor();
    await visit.standing(1);
    await keys.pressButton("换一份文字…");
    await keys.openFile("打开文档…", pdf);
    await visit.page.getByText(/^文本取自 PDF|取自 PDF/).waitFor();
    expect(visit.outside).toEqual([]);
  });

  test("a file that cannot be read is refused in one sentence", async () => {
    await enter();
    const scanned = site.put(
      "说明.doc",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    );
    await keys.pressButton(/^文字/);
    await keys.openFile("打开文档…", scanned);
    await visit.objects(/另存为|未能读取|不是/);
  });

  test("beside the sample workbook a figure leads to its cell, and the cell back to the words", async () => {
    await enter({ query: "?sample" });
    await visit.standing(12);
    await keys.pressButton(/^文字/);
    await keys.pressButton("打开示例文字");
    await figure("4807\\.32万元").waitFor();
    await keys.tabTo("button", /^4807\.32万元，有误/);
    await keys.press("Enter");
    await keys.tabTo("button", /部门支出总表!F6/);
    await keys.press("Enter");
    // The cell is a button of its own as soon as the text is known to use it.
    const cell = visit.page.locator("td[data-marked]:has(:focus), td[data-marked]:focus");
    await cell.waitFor();
    expect(await cell.innerText()).toContain("4807.23");
    await visit.page.getByText("文中 1 处用到此数").waitFor();
    await keys.press("Escape");
    await keys.at(".term-words");
    await visit.page.locator(".uses .place").click();
    const back = await keys.at("button.fig");
    expect(await back.innerText()).toBe("4807.32万元");
  });

  test("a change of the workbook is told by the text as well", async () => {
    await enter({ excel: book });
    await visit.standing(12);
    await paste("2021年部门支出预算6228.34万元，其中：基本支出1316.07万元。");
    await visit.page.locator("button.fig.agree").first().waitFor();
    await visit.page.evaluate(() => window.fakeExcel!.edit("部门支出总表", "E6", 1361.07));
    await visit.page.locator("button.fig.wrong, button.fig.look").first().waitFor();
    await keys.tabTo("button", /1316\.07万元，/);
    await keys.press("Enter");
    await keys.tabTo("button", /部门支出总表!E6/);
    await keys.press("Enter");
    const active = () => visit.page.evaluate(() => window.fakeExcel!.active());
    await until(active, ({ sheet }) => sheet === "部门支出总表");
    expect((await active()).selection).toEqual([6, 5, 6, 5]);
  });

  test("the workbook's own words are shown with their figures", async () => {
    await enter({ excel: book });
    await visit.standing(12);
    await keys.pressButton(/^文字/);
    await keys.pressButton("用工作簿的“文字说明”表");
    await visit.page.getByText("局机关设三个股室").waitFor();
    await visit.standing(12);
  });

  test("whatever the words hold, they are shown as words", async () => {
    await enter();
    const words = [hostile.image, hostile.script, hostile.command, hostile.reversed];
    await paste(`${words.join("\n")}\n${told.join("\n")}${hostile.image}\n${hostile.endless}`);
    await visit.page.getByText(hostile.script).first().waitFor();
    const seen = await visit.page.evaluate(() => ({
      pwned: window.pwned,
      made: document.body.querySelectorAll("img, script, iframe, [onload], [onerror]").length,
      text: document.body.innerText,
    }));
    expect([seen.pwned, seen.made]).toEqual([undefined, 0]);
    expect(invisible.exec(seen.text)).toBeNull();
  });

  test("a text of 1,500 figures answers at once", async () => {
    await enter();
    const one = (n: number) =>
      `项目${n}支出${n}.50万元，其中：人员经费${n}.00万元，公用经费0.50万元。主要用于日常运转。`;
    await paste(Array.from({ length: 500 }, (_, n) => one(n + 1)).join("\n"));
    expect(await visit.page.locator("button.fig").count()).toBeGreaterThanOrEqual(1_500);
    const worked = await site.workedSince();
    await visit.page.locator("button.fig").nth(900).click();
    await visit.page.locator(".figure-card").waitFor();
    expect(await worked()).toBeLessThan(1_500);
  });

  test("the page asks for the library of PDF only for a PDF", async () => {
    await enter();
    await paste(told.join("\n"));
    expect(visit.requests.filter((url) => /pdf/.test(url))).toEqual([]);
    expect(
      readFileSync(join(__dirname, "..", "..", "dist", "page", "pdf.js")).length,
    ).toBeGreaterThan(0);
  });
});
