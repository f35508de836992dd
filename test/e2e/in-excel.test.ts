import functions from "../../src/functions/functions.zh-CN.json";
import { remarksOf } from "../../src/hosts/remarks-part.ts";
import type { Grid, Workbook } from "../../src/model/grid.ts";
import { bookFromJson } from "../officejs-host/book-json.ts";
import { bookIn, formulasOf, sampleBytes, textsOf } from "./books.ts";
import { endHarmless } from "./harmless.ts";
import { Keyboard } from "./keyboard.ts";
import { buildTime, describeInChromium, Site, type VisitOptions } from "./site.ts";
import type { Visit } from "./visit.ts";
import { until } from "./waiting.ts";

const draft: Grid = { name: "草稿", visibility: "visible", rows: new Map(), merges: [] };
const sample = bookIn(sampleBytes);
const withDraft: Workbook = { ...sample, grids: [...sample.grids, draft] };
const appropriation = "财政拨款收支总表";
const withHidden: Workbook = {
  ...sample,
  grids: sample.grids.map((grid) =>
    grid.name === appropriation ? { ...grid, visibility: "hidden" } : grid,
  ),
};
const small: Workbook = { name: "空白.xlsx", grids: [draft] };

/** The finding about the total of all income, in `部门收支总表!C36`. */
const total = /本年收入合计 预算数应为 5,994\.93 万元/;

describeInChromium("the page in Excel", () => {
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
  };
  const enterSample = async (excel: Workbook = sample) => {
    await enter({ excel });
    await visit.standing(12);
    await keys.pressButton(/^问题/);
  };
  const active = () => visit.page.evaluate(() => window.fakeExcel!.active());
  const book = async () => bookFromJson(await visit.page.evaluate(() => window.fakeExcel!.book()));
  const cell = (sheet: string, at: string) =>
    visit.page.evaluate(([name, place]) => window.fakeExcel!.cell(name!, place!), [sheet, at]);
  const select = (sheet: string, at: string) =>
    visit.page.evaluate(
      ([name, place]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name!).getRange(place!).select();
          await context.sync();
        }),
      [sheet, at],
    );

  test("Enter on a finding selects its cell in the workbook", async () => {
    await enterSample();
    await keys.tabTo("button", total);
    await keys.press("Enter");
    await until(active, ({ sheet }) => sheet === "部门收支总表");
    expect((await active()).selection).toEqual([36, 3, 36, 3]);
  });

  test("a hidden sheet is shown only when the clerk agrees", async () => {
    await enterSample(withHidden);
    const before = await active();
    await keys.tabTo("button", total);
    await keys.arrowTo("应为 4,538.50 万元");
    await keys.press("Enter");
    await visit.page.getByRole("group", { name: "隐藏的工作表" }).waitFor();
    expect(await active()).toEqual(before);
    await keys.pressButton("取消隐藏并定位");
    await until(active, ({ sheet }) => sheet === appropriation);
    expect((await active()).selection).toEqual([36, 6, 36, 6]);
  });

  test("a reason is kept in the workbook, and a figure that changes brings the finding back", async () => {
    await enterSample();
    await keys.tabTo("button", total);
    await keys.press("Space");
    await keys.pressButton("放行…");
    await keys.at("input[type=radio]");
    await keys.press("Space");
    await keys.pressButton("确定放行");
    await visit.says(/^已放行/);
    await visit.standing(11);
    const parts = await visit.page.evaluate(() => window.fakeExcel!.xmlParts());
    expect(parts.map(remarksOf).join("")).toContain('"reason":"口径不同"');
    const worked = await site.workedSince();
    await visit.page.evaluate(() => window.fakeExcel!.edit("部门收支总表", "C36", 5950.01));
    await visit.standing(12);
    expect(await worked()).toBeLessThan(1000);
    await visit.page.getByText("实为 5,950.01 万元").first().waitFor();
  });

  test("a correction is written into the workbook, and taken back it leaves no trace", async () => {
    await enterSample();
    const before = await book();
    await keys.pressButton("重算");
    await choose("部门收支总表!C36");
    await keys.pressButton("写入所选（1）");
    await visit.says("已改正 1 个单元格，可以撤销。");
    expect(await cell("部门收支总表", "C36")).toMatchObject({ type: "number", text: "5994.93" });
    await visit.standing(11);
    await keys.pressButton("撤销1 个单元格的改正");
    await visit.says("已撤销1 个单元格的改正。");
    expect(await book()).toEqual(before);
    await visit.standing(12);
  });

  test("a locked cell is not written, and the page says what to do", async () => {
    await enterSample();
    await visit.page.evaluate(() => window.fakeExcel!.protect("部门收支总表"));
    await keys.pressButton("重算");
    await choose("部门收支总表!C36");
    await keys.pressButton("写入所选（1）");
    await visit.objects(/^工作表“部门收支总表”受保护，C36 已锁定，没有写入；请在“审阅”中撤销/);
    expect((await cell("部门收支总表", "C36")).text).toBe("5949.93");
  });

  test("a template becomes sheets with formulas; a second one is refused by their names", async () => {
    await enter({ excel: small });
    await keys.pressButton("模板");
    await keys.tabTo("textbox", "部门名称（必填）");
    await keys.type("乐亭县卫生健康局");
    await keys.pressButton("插入为新工作表");
    await visit.says(/^已插入 \d+ 张工作表：/);
    const after = await book();
    expect(after.grids.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["草稿", "部门收支总表", "部门收入总表", appropriation]),
    );
    expect(formulasOf(after).length).toBeGreaterThan(100);
    await keys.pressButton("插入为新工作表");
    await visit.objects(/^工作簿中已有工作表.*“部门收支总表”.*，没有插入；请先给它们改名/);
    expect(await book()).toEqual(after);
  });

  test("the record of the check is a new sheet of words only", async () => {
    await enterSample();
    await keys.pressButton("导出核对记录");
    await visit.says("已插入 2 张工作表：核对记录、核对明细。");
    const records = (await book()).grids.slice(-2);
    expect(records.map(({ name }) => name)).toEqual(["核对记录", "核对明细"]);
    const alone = { name: "", grids: records };
    expect(formulasOf(alone)).toEqual([]);
    expect(textsOf(alone).filter((text) => text.includes("5,994.93"))).not.toEqual([]);
    const rows = records.flatMap((record) => [...record.rows.values()]);
    const kinds = rows.flatMap((row) => row.map((one) => one?.type));
    expect([...new Set(kinds.filter((kind) => kind !== undefined))]).toEqual(["text"]);
  });

  test("a second record stands beside the first, which stays as it is", async () => {
    await enterSample();
    await keys.pressButton("导出核对记录");
    await visit.says("已插入 2 张工作表：核对记录、核对明细。");
    const [first] = (await book()).grids.filter(({ name }) => name === "核对记录");
    for (const nth of ["(2)", "(3)"]) {
      await keys.pressButton("导出核对记录");
      await visit.says(`已插入 2 张工作表：核对记录 ${nth}、核对明细 ${nth}。`);
    }
    const { grids } = await book();
    expect(grids.slice(-6).map(({ name }) => name)).toEqual(
      ["", " (2)", " (3)"].flatMap((nth) => [`核对记录${nth}`, `核对明细${nth}`]),
    );
    expect(grids.at(-6)).toEqual(first);
    expect((await active()).sheet).toBe("核对记录 (3)");
  });

  test("beside a new workbook a template is the first thing to press", async () => {
    await enter({ excel: small });
    await visit.page.getByText("没有认出标准表，所以没有核对").waitFor();
    const primary = visit.page.locator("main .button.primary");
    expect(await primary.allInnerTexts()).toEqual(["插入模板"]);
    await keys.pressButton("重算");
    await visit.page.getByText("没有认出标准表，没有重算。").waitFor();
  });

  test("a correction that was edited since is not taken back, and does not stand in the way", async () => {
    await enterSample();
    await keys.pressButton("重算");
    await choose("部门收支总表!C36");
    await keys.pressButton("写入所选（1）");
    await visit.says("已改正 1 个单元格，可以撤销。");
    await visit.page.evaluate(() => window.fakeExcel!.edit("部门收支总表", "C36", 6001.01));
    await visit.standing(12);
    await keys.pressButton("撤销1 个单元格的改正");
    await visit.objects(/^部门收支总表!C36写入后又改过或已锁定，没有撤销/);
    expect((await cell("部门收支总表", "C36")).text).toBe("6001.01");
    expect(await visit.page.getByRole("button", { name: /^撤销/ }).count()).toBe(0);
  });

  test("the formula is put into an empty cell and spills what was found", async () => {
    await enterSample(withDraft);
    await visit.page.evaluate(
      (known) => window.fakeExcel!.knows("BUDGET", known),
      functions.functions,
    );
    await select("草稿", "B2");
    await keys.pressButton("在选中单元格填入 =BUDGET.CHECK()");
    await visit.says("已在 草稿!B2 填入 =BUDGET.CHECK()。");
    expect((await cell("草稿", "B2")).formula).toBe("BUDGET.CHECK()");
    const first = () => cell("草稿", "B2").then(({ text }) => text);
    expect(await until(first, (text) => text.startsWith("✗"))).toBe("✗ 11 个错误、1 个提示");
    expect((await cell("草稿", "B3")).text).toBe("错误");
    const worked = await site.workedSince();
    await visit.page.evaluate(() => window.fakeExcel!.edit("部门收支总表", "C36", 5994.93));
    expect(await until(first, (text) => text.startsWith("✗ 10"))).toBe("✗ 10 个错误、1 个提示");
    expect(await worked()).toBeLessThan(1000);
  });

  test("an Excel that is too old is told so, and files still open", async () => {
    await enter({ excel: sample, version: "ExcelApi 1.7" });
    await visit.page.getByText("这个 Excel 版本太低").waitFor();
    await keys.pressButton("打开示例");
    await visit.standing(12);
    await keys.tabTo("button", total);
    await keys.press("Enter");
    expect(await (await keys.at("[data-marked] button")).count()).toBe(1);
    expect(await book()).toEqual({ ...sample, authors: undefined });
  });

  /** Leaves only one of the corrections chosen. */
  const choose = async (place: string) => {
    await visit.page.getByRole("button", { name: /^写入所选（[1-9]/ }).waitFor();
    await keys.tabTo("checkbox", /^全选/);
    await keys.press("Space", "Space");
    await keys.tabTo("checkbox", `写入 ${place}`);
    await keys.press("Space");
  };
});
