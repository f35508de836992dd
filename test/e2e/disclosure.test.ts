import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { loadWorkbook } from "../departments/workbook.ts";
import { xlsxOf } from "../hosts/xlsx-of.ts";
import { bookFromJson } from "../officejs-host/book-json.ts";
import { bookIn, sampleBytes, textsOf } from "./books.ts";
import { endHarmless } from "./harmless.ts";
import { Keyboard } from "./keyboard.ts";
import { until } from "./waiting.ts";
import { buildTime, describeInChromium, Site } from "./site.ts";
import type { Visit } from "./visit.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";

const sheets = xlsxReader().read(sampleBytes, "sample.xlsx").grids;
const detail = "一般公共预算支出表";
const reason = "压减接待批次和人数，严格执行接待标准。";

/** The two columns of the sample that stand in each other's place, as a block to be pasted. */
function exchanged(): string {
  const { rows } = sheets.find(({ name }) => name === detail)!;
  const last = [...rows.keys()].at(-1)!;
  const lines = Array.from({ length: last - 5 }, (_, nth) => {
    const cells = rows.get(nth + 6);
    return `${cells?.[7]?.text ?? ""}\t${cells?.[6]?.text ?? ""}`;
  });
  return lines.join("\n");
}

/** The row of a reason on 文字说明. */
function rowOf(paragraph: string): number {
  const { rows } = sheets.find(({ name }) => name === "文字说明")!;
  return [...rows].find(([, cells]) => cells.some((cell) => cell?.text === paragraph))![0];
}

describeInChromium("from the sample to its disclosure, by keyboard alone", () => {
  let site: Site;
  let visit: Visit;
  let keys: Keyboard;
  beforeAll(async () => {
    site = await Site.start();
  }, buildTime);
  afterAll(() => site?.close());
  afterEach(() => endHarmless(visit));

  /** Turns to a sheet of the file, and types into it from a cell on. */
  const mend = async (sheet: string, cell: string, text: string) => {
    const pane = visit.page.locator(".sheet-bar select:focus");
    let select = await keys.tabTo("combobox", "工作表");
    // The list of findings has one of the same name.
    while ((await pane.count()) === 0) {
      await keys.press("Tab");
      select = await keys.tabTo("combobox", "工作表");
    }
    const names = await select.evaluate((node) =>
      [...(node as HTMLSelectElement).options].map(({ value }) => value),
    );
    const here = names.indexOf(await select.inputValue());
    const wanted = names.indexOf(sheet);
    const by = wanted > here ? 1 : -1;
    for (let at = here + by; at !== wanted + by && here !== wanted; at += by) {
      await keys.press(by > 0 ? "ArrowDown" : "ArrowUp");
      await visit.page.getByRole("region", { name: `${names[at]!}的单元格` }).waitFor();
    }
    const editor = visit.page.getByRole("button", { name: "改单元格…", exact: true });
    if ((await editor.count()) > 0) await keys.pressButton("改单元格…");
    await keys.tabTo("textbox", "单元格");
    await keys.press("Control+A");
    await keys.type(cell);
    await keys.press("Tab");
    await visit.page.keyboard.insertText(text);
    await keys.press("Tab", "Enter");
    await visit.says(new RegExp(`^已改 ${sheet} 的`));
  };

  test("errors are mended, a missing reason is written, the Word document leaves", async () => {
    visit = await site.visit();
    keys = new Keyboard(visit.page);
    await keys.pressButton("打开示例");
    await visit.standing(12);
    const line = ["", "2130314", "防汛", "218.36", "218.36", "218.36"].join("\t");
    await mend("部门收入总表", "A59", line);
    await mend("部门支出总表", "B40", "2130317");
    await mend(detail, "F6", exchanged());
    await mend("国有资本经营预算支出表", "F12", "92.18");
    await mend("文字说明", `C${rowOf("公务接待费增减原因")}`, "");
    await keys.pressButton("重算");
    await visit.page.getByRole("button", { name: /^写入所选（[1-9]/ }).waitFor();
    await keys.pressButton(/^写入所选/);
    await visit.says(/^已改正 7 个单元格/);
    await keys.pressButton("公开");
    await keys.pressButton("导出 Word 文档");
    await visit.objects(/还有问题，没有导出/);
    const stopped = visit.page.getByRole("group", { name: "没有导出" });
    expect(await stopped.innerText()).not.toContain("个错误");
    await keys.pressButton(/^四、财政拨款“三公”经费预算情况及增减变化原因$/);
    await keys.pressButton("填写公务接待费增减原因");
    await keys.at("textarea");
    await visit.page.keyboard.insertText(reason);
    await keys.press("Tab", "Enter");
    await visit.says(/^已写入 文字说明 第 \d+ 行，可以撤销/);
    const { name, path } = await keys.download("导出 Word 文档");
    expect(name).toBe("示例-公开.docx");
    const parts = unzipSync(new Uint8Array(readFileSync(path)));
    const pages = /<Pages>(\d+)</.exec(strFromU8(parts["docProps/app.xml"]!))![1];
    await visit.says(
      new RegExp(`全文共 ${pages} 页。还有 3 处提示，公开前请到“问题”里逐条核对。$`),
    );
    const text = strFromU8(parts["word/document.xml"]!);
    expect(text.replace(/<[^>]+>/g, "")).toContain("主要原因是压减接待批次和人数");
    expect(await stopped.count()).toBe(0);
  });

  test("what was written is asked after before the page is left, until its copy is kept", async () => {
    visit = await site.visit();
    keys = new Keyboard(visit.page);
    await keys.pressButton("打开示例");
    await visit.standing(12);
    await keys.pressButton("公开");
    await keys.pressButton(/^六、政府采购预算情况/);
    await keys.pressButton("改写这一段");
    await keys.at("textarea");
    await keys.press("Control+A");
    await visit.page.keyboard.insertText("今年安排政府采购预算76.71万元，见下表。");
    await keys.press("Tab", "Enter");
    await visit.says(/^已写入 文字说明 第 \d+ 行，可以撤销/);
    const asking = visit.page.waitForEvent("dialog");
    void visit.page.evaluate(() => location.reload()).catch(() => null);
    const question = await asking;
    expect(question.type()).toBe("beforeunload");
    await question.dismiss();
    const copy = await keys.download("下载改正后的副本");
    expect(textsOf(bookIn(readFileSync(copy.path)))).toContain("改写第1段");
    const asked: string[] = [];
    visit.page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await visit.page.reload();
    expect(asked).toEqual([]);
  });

  test("a page is copied the old way where the new one is refused, else its words, never its source", async () => {
    visit = await site.visit();
    keys = new Keyboard(visit.page);
    await visit.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await keys.openFile("打开工作簿…", site.put("乐亭.xlsx", xlsxOf(loadWorkbook("leting-2021"))));
    await keys.pressButton("公开");
    const refuse = (what: "write" | "writeText" | "execCommand") =>
      visit.page.evaluate((name) => {
        if (name === "execCommand") document.execCommand = () => false;
        else navigator.clipboard[name] = () => Promise.reject(new Error("refused"));
      }, what);
    const copied = () =>
      visit.page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const texts = item!.types.map(async (type) => (await item!.getType(type)).text());
        return Object.fromEntries(
          (await Promise.all(texts)).map((text, nth) => [item!.types[nth]!, text]),
        );
      });
    await refuse("write");
    await keys.pressButton("复制到剪贴板");
    await visit.says(/^已复制，可以粘贴到网站的编辑器里/);
    const page = await copied();
    expect(page["text/html"]).toContain("<table");
    expect(page["text/plain"]).toMatch(/^[^<]*机关运行经费[^<]*$/);
    await refuse("execCommand");
    await keys.pressButton("复制到剪贴板");
    await visit.says(/^浏览器只允许复制文字/);
    expect(await copied()).toEqual({ "text/plain": page["text/plain"] });
    await refuse("writeText");
    await keys.pressButton("复制到剪贴板");
    await visit.objects(/^浏览器不允许复制/);
    const box = visit.page.locator(".handed textarea");
    expect(await box.inputValue()).toBe(page["text/plain"]!.replace(/\r\n/g, "\n"));
    await visit.page.evaluate(() => Reflect.deleteProperty(document, "execCommand"));
    await keys.pressButton("再复制一次");
    await visit.says(/^已复制，可以粘贴到网站的编辑器里/);
    expect((await copied())["text/html"]).toContain("<table");
  });

  test("in Excel another wording goes to 文字说明, and the cells speak again when asked to", async () => {
    visit = await site.visit({ excel: bookIn(sampleBytes) });
    keys = new Keyboard(visit.page);
    await visit.standing(12);
    await keys.pressButton("公开");
    await keys.pressButton(/^六、政府采购预算情况/);
    await keys.pressButton("改写这一段");
    await keys.at("textarea");
    await keys.press("Control+A");
    await visit.page.keyboard.insertText("今年安排政府采购预算76.71万元，见下表。");
    await keys.press("Tab", "Enter");
    await visit.says(/^已写入 文字说明 第 \d+ 行，可以撤销/);
    const texts = async () =>
      textsOf(bookFromJson(await visit.page.evaluate(() => window.fakeExcel!.book())));
    expect(await texts()).toContain("改写第1段");
    await visit.page.getByText("按表应为").waitFor();
    await keys.at(".paragraph .button");
    await keys.pressButton("恢复为自动文本");
    await visit.says(/^已恢复为自动文本/);
    await until(keys.where.bind(keys), (at) => at.includes("改写这一段"));
    expect(await texts()).not.toContain("改写第1段");
  });
});
