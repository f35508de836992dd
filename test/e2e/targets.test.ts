import { bookFromJson } from "../officejs-host/book-json.ts";
import { bookIn, sampleBytes, textsOf } from "./books.ts";
import { endHarmless } from "./harmless.ts";
import { Keyboard } from "./keyboard.ts";
import { buildTime, describeInChromium, Site, type VisitOptions } from "./site.ts";
import type { Visit } from "./visit.ts";

/** The project of the sample that comes first, and its form. */
const title = "1、清河水库除险加固绩效目标表";

describeInChromium("performance targets on the page", () => {
  let site: Site;
  let visit: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    site = await Site.start();
  }, buildTime);
  afterAll(() => site?.close());
  afterEach(() => endHarmless(visit));

  const enter = async (options: VisitOptions) => {
    visit = await site.visit(options);
    keys = new Keyboard(visit.page);
    await visit.standing(12);
    await keys.pressButton("绩效");
    await visit.page.locator(".form caption").waitFor();
  };
  const book = async () => bookFromJson(await visit.page.evaluate(() => window.fakeExcel!.book()));

  test("in Excel a form becomes a sheet, and an indicator of the library a row", async () => {
    await enter({ excel: bookIn(sampleBytes) });
    await keys.pressButton("插入为工作表");
    await visit.says(/^已插入 1 张工作表：1\.清河水库除险加固/);
    const form = (await book()).grids.find(({ name }) => name.startsWith("1.清河"))!;
    expect(textsOf({ name: "", grids: [form] })).toContain(title);
    await visit.page.locator(".library summary").click();
    await visit.page.locator(".library-list button").first().click();
    await visit.says(/^已在 绩效指标 第 \d+ 行加上/);
    const entries = (await book()).grids.filter(({ name }) => name === "绩效指标");
    const added = [...entries[0]!.rows.values()].at(-1)!;
    expect(added.flatMap((cell) => cell?.text ?? [])[0]).toBe("清河水库除险加固");
  });

  test("in a browser the Word document is made on the page, and handed out", async () => {
    await enter({ query: "?sample" });
    const download = visit.page.waitForEvent("download");
    await keys.pressButton("下载 Word 文档");
    expect((await download).suggestedFilename()).toMatch(/绩效目标表\.docx$/);
  });
});
