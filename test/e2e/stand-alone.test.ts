import { readFileSync } from "node:fs";
import { cellNamed } from "../../src/live/edits.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { xlsxOf } from "../hosts/xlsx-of.ts";
import { bookIn, checkedFile, formulasOf, textsOf, withFigure } from "./books.ts";
import { endHarmless } from "./harmless.ts";
import { Keyboard } from "./keyboard.ts";
import { buildTime, describeInChromium, Site } from "./site.ts";
import type { Visit } from "./visit.ts";

const leting = xlsxOf(loadWorkbook("leting-2021"));
const concerned = { sheet: "财政拨款“三公”经费支出表", cell: "D12" };
/** Findings that stand, as a check without a page counts them. */
const standingIn = (bytes: Uint8Array) =>
  checkedFile(bytes).findings.filter(({ root }) => root === null).length;
const edited = withFigure(leting, concerned.sheet, concerned.cell, "2.80");

describeInChromium("the page by itself, by keyboard alone", () => {
  let path: string;
  let editedPath: string;
  let site: Site;
  let visit: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    site = await Site.start();
    path = site.put("乐亭.xlsx", leting);
    editedPath = site.put("乐亭改.xlsx", edited);
  }, buildTime);
  afterAll(() => site?.close());
  const enter = async (query = "") => {
    visit = await site.visit({ query });
    keys = new Keyboard(visit.page);
  };
  afterEach(() => endHarmless(visit));

  /** The note of 乐亭 on its vehicles, the last of its findings, with the keyboard on it. */
  const vehicles = async () => {
    await keys.tabTo("button", /^提示：/);
    await keys.press("End");
    const note = await keys.at(".finding-main");
    expect(await note.textContent()).toContain("公务用车运行维护费 2.84 万元");
  };

  test("Enter on the finding of 乐亭 shows its cell, Escape comes back", async () => {
    await enter();
    await keys.openFile("打开工作簿…", path);
    await vehicles();
    await keys.press("Enter");
    const cell = await keys.at("[data-marked] button");
    expect(await cell.locator("..").getAttribute("data-marked")).toBe(concerned.cell);
    const shown = visit.page.getByRole("region", { name: `${concerned.sheet}的单元格` });
    expect(await shown.getByRole("table").count()).toBe(1);
    await keys.press("Escape");
    const finding = await keys.at(".finding-main");
    expect(await finding.textContent()).toContain("2.84 万元");
  });

  test("a finding let stand counts no more, stays away, and is back when a figure changes", async () => {
    await enter();
    await keys.openFile("打开工作簿…", path);
    await vehicles();
    const all = standingIn(leting);
    await visit.standing(all);
    await keys.press("Space");
    await keys.pressButton("放行…");
    await keys.at("input[type=radio]");
    await keys.press("Space");
    await keys.tabTo("textbox", "说明（可不填）");
    await keys.type("车辆由上级统一管理");
    await keys.pressButton("确定放行");
    await visit.says(/^已放行/);
    await visit.standing(all - 1);

    await keys.pressButton("开始");
    await keys.openFile("打开另一个工作簿…", path);
    await keys.tabTo("checkbox", "显示已放行的（1）");
    await visit.standing(all - 1);
    await keys.press("Space");
    await vehicles();
    await keys.press("Space");
    const note = visit.page.locator(".dismissed-note");
    expect(await note.textContent()).toContain("口径不同：车辆由上级统一管理");

    await keys.pressButton("开始");
    await keys.openFile("打开另一个工作簿…", editedPath);
    await visit.standing(standingIn(edited));
    await keys.tabTo("button", /^错误：/);
    await keys.press("End");
    expect(await (await keys.at(".finding-main")).textContent()).toContain("2.80 万元");
  });

  test("arrows go from finding to finding, n and p show their cells, Space opens the card", async () => {
    await enter("?sample");
    const first = await keys.tabTo("button", /本年收入合计 预算数应为 5,994\.93 万元/);
    const message = await first.textContent();
    await keys.press("ArrowDown");
    expect(await (await keys.at(".finding-main")).textContent()).not.toBe(message);
    await keys.press("End", "Home");
    expect(await (await keys.at(".finding-main")).textContent()).toBe(message);
    await keys.press("Space");
    const cards = visit.page.locator(".details .formula");
    await cards.first().waitFor();
    expect(await cards.first().getAttribute("aria-label")).toBe("合计：不符");
    expect(await cards.first().innerText()).toContain("9 项相加 = 5,994.93 ≠ 5,949.93");
    await keys.tabTo("button", /C6\b.*/);
    await keys.press("Enter");
    const term = await keys.at("td[data-marked]");
    expect(await term.getAttribute("data-marked")).toBe("C6");
    await keys.press("Escape");
    await keys.at(".term-words");
    await keys.press("F8");
    expect(await (await keys.at(".finding-main")).textContent()).not.toBe(message);
    await keys.press("p");
    expect(await (await keys.at(".finding-main")).textContent()).toBe(message);
    await visit.page.locator('[data-marked="C36"]').waitFor();
  });

  test("a correction is chosen, written, taken back and downloaded", async () => {
    await enter("?sample");
    await visit.standing(12);
    await keys.pressButton("重算");
    await visit.page.getByRole("button", { name: /^写入所选（[1-9]/ }).waitFor();
    await keys.tabTo("checkbox", /^全选/);
    await keys.press("Space", "Space");
    await keys.pressButton("写入所选（0）");
    await visit.page.getByText("先勾选要写入的单元格").waitFor();
    await keys.tabTo("checkbox", "写入 部门收支总表!C36");
    await keys.press("Space");
    await keys.pressButton("写入所选（1）");
    await visit.says("已改正 1 个单元格，可以撤销。");
    await visit.standing(11);
    const copy = await keys.download("下载改正后的副本");
    expect(copy.name).toBe("示例-改正.xlsx");
    const corrected = bookIn(readFileSync(copy.path));
    expect(cellNamed(corrected, "部门收支总表", "C36")?.text).toBe("5994.93");
    await keys.pressButton("撤销1 个单元格的改正");
    await visit.says("已撤销1 个单元格的改正。");
    await visit.standing(12);
    await keys.tabTo("checkbox", "写入 部门收支总表!C36");
  });

  test("a template is filled in and downloaded, and our reader knows every table of it", async () => {
    await enter();
    await keys.pressButton("模板");
    await keys.pressButton("下载模板");
    await visit.page.getByRole("alert").filter({ hasText: "请填部门名称。" }).waitFor();
    await keys.tabTo("textbox", "年度（必填）");
    await keys.press("Control+a");
    await keys.type("2021");
    await keys.tabTo("textbox", "部门名称（必填）");
    await keys.type("乐亭县卫生健康局");
    const file = await keys.download("下载模板");
    expect(file.name).toBe("乐亭县卫生健康局2021年预算.xlsx");
    await visit.says(/^已下载“乐亭县卫生健康局2021年预算\.xlsx”/);
    const { sheets, year, department } = checkedFile(readFileSync(file.path));
    expect([year, department]).toEqual([2021, "乐亭县卫生健康局"]);
    expect(sheets.filter(({ recognisedAs }) => recognisedAs !== null).length).toBeGreaterThan(10);
  });

  test("the record of the check and the report say what was found", async () => {
    await enter();
    await keys.openFile("打开工作簿…", path);
    const record = await keys.download("导出核对记录");
    expect(record.name).toBe("乐亭-核对记录.xlsx");
    const book = bookIn(readFileSync(record.path));
    expect(book.grids.map(({ name }) => name)).toEqual(["核对记录", "核对明细"]);
    expect(formulasOf(book)).toEqual([]);
    const found = { ...book, grids: book.grids.slice(0, 1) };
    expect(textsOf(found).filter((text) => text.includes("2.84 万元"))).toHaveLength(1);
    const report = await keys.download("导出网页报告");
    expect(report.name).toBe("乐亭-核对报告.html");
    expect(readFileSync(report.path, "utf8")).toMatch(/^<!doctype html>[^]*2\.84 万元/i);
  });
});
