import { strFromU8, unzipSync } from "fflate";
import { Desk } from "../../src/live/desk.ts";
import type { DisclosureLook, ShownBlock } from "../../src/live/disclosure/disclosure-look.ts";
import type { Contents } from "../../src/model/contents.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { loadContents } from "../departments/departments.ts";
import { renderText } from "../../src/render/text.ts";
import { disclosed, workbookFrom } from "../departments/disclosed.ts";

const contents = loadContents("linjiang-2021");

/** The department with rows of 文字说明 added, or those of a paragraph left out. */
function withTexts(
  added: readonly (readonly [section: string, paragraph: string, text: string])[],
  without = "-",
): Contents {
  const own = contents.sheets.get("own/narrative")!;
  const kept = own.lines.filter(({ values }) => values["paragraph"] !== without);
  const more = added.map(([section, paragraph, text], nth) => ({
    ...{ key: `line-${own.lines.length + nth + 1}`, label: null },
    values: { section, paragraph, text },
  }));
  const sheets = new Map(contents.sheets).set("own/narrative", {
    ...own,
    lines: [...kept, ...more],
  });
  return { ...contents, sheets };
}

function deskOn({ grids }: Workbook): Desk {
  const desk = new Desk();
  desk.begin();
  for (const grid of grids) desk.take(grid);
  desk.finish("book.xlsx");
  desk.check(null);
  return desk;
}

const deskWith = (changed: Contents): Desk => deskOn(workbookFrom(changed));

const section = (look: DisclosureLook, id: string) =>
  look.sections.find((one) => one.id.endsWith(`/${id}`))!;
const words = ({ runs }: ShownBlock) => runs.map(({ text }) => text).join("");
const wish = { to: "docx", name: "out.docx", force: null } as const;

const overall = "部门预算安排的总体情况";
const basic = "基本支出比2020年预算增加54.67万元，增长4.33%";

describe("the disclosure on the desk", () => {
  test("every figure knows its cell, and a reckoned one both of its cells", () => {
    const look = deskWith(contents).disclosure();
    const blocks = section(look, "overall-arrangement").blocks;
    const compared = blocks.find((block) => words(block).startsWith(basic))!;
    const workbook = workbookFrom(contents);
    const cells = compared.runs.find(({ text }) => text === "54.67万元")!.from;
    expect(cells.map(({ sheet }) => sheet)).toEqual(["部门支出总表", "上年预算数"]);
    const figures = cells.map(({ sheet, cell }) => {
      const grid = workbook.grids.find(({ name }) => name === sheet)!;
      const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(cell)!;
      return grid.rows.get(Number(row))![letters!.charCodeAt(0) - 64]!.text;
    });
    expect(figures).toEqual(["1316.07", "1261.4"]);
    expect(look.sections.flatMap(({ asked }) => asked)).toEqual([]);
  });

  test("a missing reason is asked for by the names it is written under", async () => {
    const desk = deskWith(withTexts([], "公务接待费增减原因"));
    const [asked] = section(desk.disclosure(), "three-public").asked;
    expect(asked?.text).toEqual({
      section: "财政拨款“三公”经费预算情况",
      paragraph: "公务接待费增减原因",
    });
    expect(await desk.letOut(wish)).toMatchObject({ kind: "stopped", errors: [], secrets: [] });
  });

  test.each(["无", "-", "见下表。", "XX"])("%s is no reason", (word) => {
    const name = "财政拨款“三公”经费预算情况";
    const changed = withTexts([[name, "公务接待费增减原因", word]], "公务接待费增减原因");
    const [asked] = section(deskWith(changed).disclosure(), "three-public").asked;
    expect(asked?.text?.paragraph).toBe("公务接待费增减原因");
  });

  test("other words of the clerk are printed in place of ours, and ours kept beside them", async () => {
    const other = "与2020年预算相比，基本支出多54.67万元，增长4.33%，主要原因是招录技术人员。";
    const desk = deskWith(withTexts([[overall, "改写第5段", other]]));
    const block = section(desk.disclosure(), "overall-arrangement").blocks.find(
      (one) => words(one) === other,
    )!;
    expect(block.wording).toMatchObject({ by: "clerk-instead", at: { sheet: "文字说明" } });
    expect((block.wording as { cells: string }).cells).toContain(basic);
    const out = await desk.letOut(wish);
    if (out.kind !== "out") throw new Error(JSON.stringify(out));
    const text = strFromU8(unzipSync(out.content as Uint8Array)["word/document.xml"]!);
    expect(text).toContain("招录技术人员");
    expect(out.record).toBeNull();
  });

  test("a line break in a cell begins a paragraph, or the next reason", async () => {
    const desk = deskWith(
      withTexts(
        [
          ["财政拨款“三公”经费预算情况", "公务接待费增减原因", "接待批次减少。\n接待标准降低。"],
          [overall, "改写第5段", "基本支出有所增加。\n用于人员。"],
        ],
        "公务接待费增减原因",
      ),
    );
    const out = await desk.letOut(wish);
    if (out.kind !== "out") throw new Error(JSON.stringify(out));
    expect(out.words).toContain("主要原因是接待批次减少；接待标准降低。");
    expect(out.words).toContain("基本支出有所增加。\n\n用于人员。");
  });

  test("a figure in them that no cell gives stops the way out; a reason lets it go, with a record", async () => {
    const other = "与2020年预算相比，基本支出多58.67万元，增长4.33%，主要原因是招录技术人员。";
    const desk = deskWith(withTexts([[overall, "改写第5段", other]]));
    const stopped = await desk.letOut(wish);
    if (stopped.kind !== "stopped") throw new Error("it left");
    expect(stopped.errors.map(({ message }) => message).join()).toContain("58.67");
    const force = { reason: "会期临近", at: "2026-03-05T08:00:00Z" };
    const out = await desk.letOut({ ...wish, force });
    if (out.kind !== "out") throw new Error("it did not leave");
    const record = out.record!.sheets.flatMap(({ cells }) => cells.map((one) => one.content?.text));
    expect(record.join("\n")).toContain("会期临近");
  });

  test("a wording that leaves out the amount leaves with a remark", async () => {
    const quiet = "基本支出比2020年预算有所增加，主要原因是招录技术人员。";
    const desk = deskWith(withTexts([[overall, "改写第5段", quiet]]));
    const out = await desk.letOut(wish);
    if (out.kind !== "out") throw new Error(JSON.stringify(out));
    expect(out.remarks).toEqual(["还有 1 处提示，公开前请到“问题”里逐条核对。"]);
    const { findings } = desk.check(null).document;
    expect(findings.map(({ message }) => message).join()).toContain("没有写出54.67万元");
  });

  test("the page and the words alone are what is pasted", async () => {
    const out = await deskWith(contents).letOut({ ...wish, to: "fragment" });
    if (out.kind !== "out") throw new Error("it did not leave");
    expect((out.content as string).startsWith("<article style=")).toBe(true);
    expect(out.words).toContain(basic);
  });
});

test("a workbook of which nothing is known shows none", () => {
  expect(deskOn(bookFrom("sheet 草稿\n记事 | 12")).disclosure().sections).toEqual([]);
});

describe("last year's file", () => {
  /** This year's workbook, without figures and texts of the year before but one. */
  const begun: Contents = {
    ...contents,
    sheets: new Map(
      [...contents.sheets].map(([id, sheet]) =>
        id === "own/prior-year"
          ? [id, { ...sheet, lines: sheet.lines.filter(({ key }) => key === "basic") }]
          : id === "own/narrative"
            ? [id, { ...sheet, lines: sheet.lines.slice(0, 1) }]
            : [id, sheet],
      ),
    ),
  };

  test("fills what is blank, adds the texts that are missing, and lays last year's beside the others", async () => {
    const desk = deskWith(begun);
    const told = disclosed(workbookFrom(contents)).disclosure.document;
    const bytes = new TextEncoder().encode(renderText(told));
    const offer = await desk.prior(bytes, "2021.txt");
    expect(offer).toMatchObject({ year: 2021, department: "临江县水务局" });
    const labels = offer.figures.map(({ label }) => label);
    expect(labels).toContain("机关运行经费");
    expect(labels).not.toContain("基本支出");
    expect(offer.texts).toHaveLength(13);
    desk.edit(offer.edits);
    desk.check(null);
    const again = await desk.prior(bytes, "2021.txt");
    expect(again.edits).toEqual([]);
    const untouched = desk
      .checked()
      .document.findings.filter(({ rule }) => rule === "presentation/texts-are-of-this-year");
    expect(untouched).toHaveLength(14);
  });
});
