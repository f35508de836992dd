import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HostRefusal } from "../../src/hosts/ports.ts";
import { deskHere } from "../../src/live/async-desk.ts";
import type { ShownFigure, TextLook } from "../../src/live/text/text-look.ts";
import { isCell } from "../../src/model/finding.ts";

const samples = join(__dirname, "..", "..", "samples");
const workbook = readFileSync(join(samples, "planted.xlsx"));
const narrative = readFileSync(join(samples, "planted.txt"));

const deskWith = async (text: string, withWorkbook = false) => {
  const desk = deskHere();
  if (withWorkbook) {
    await desk.open(workbook, "示例.xlsx");
    await desk.check(null);
  }
  const source = await desk.pasteText(text, "粘贴的文字");
  return { desk, source, look: await desk.checkText({ kind: "source", source }) };
};

interface Told extends ShownFigure {
  readonly words: string;
}

/** Every figure shown, with its words. */
const figuresOf = ({ parts }: TextLook): Told[] =>
  parts
    .flatMap((part) => (part.kind === "table" ? part.rows.flat() : [part]))
    .flatMap((words) =>
      (words?.figures ?? []).map((figure) => ({
        ...figure,
        words: words!.text.slice(figure.start, figure.end),
      })),
    );
const figure = (look: TextLook, words: string): Told => {
  const found = figuresOf(look).find((one) => one.words === words);
  if (!found) throw new Error(`no figure ${words}`);
  return found;
};

test("a figure is wrong where a finding names it, agrees where it adds up, and is unchecked alone", async () => {
  const { look } = await deskWith(
    "2024年支出预算812.40万元，其中：基本支出512.40万元，项目支出300.00万元。\n\n" +
      "2024年收入预算900.00万元，其中：财政拨款收入850.00万元，其他收入51.00万元。\n\n" +
      "年末实有车辆6辆。",
  );
  expect(figure(look, "512.40万元")).toMatchObject({ state: "agree", findings: [] });
  expect(figure(look, "6辆")).toMatchObject({ state: "unchecked", relations: [] });
  const troubled = figuresOf(look).filter(({ state }) => state === "wrong" || state === "look");
  expect(troubled.length).toBeGreaterThan(0);
  for (const { words } of troubled) {
    expect(["900.00万元", "850.00万元", "51.00万元"]).toContain(words);
  }
});

test("lines a layout broke are shown as one, and every figure knows where it stands", async () => {
  const text = "2024年支出预算812.40\n  万元，其中：基本支出 512.40 万元，项目支出300.00万\n元。";
  const { look } = await deskWith(text);
  const all = figuresOf(look);
  expect(all.map(({ words }) => words)).toEqual(["812.40万元", "512.40 万元", "300.00万元"]);
  for (const { at, words } of all) {
    const there = text.slice(at).replace(/\s+/g, "");
    expect(there.startsWith(words.replace(/\s+/g, ""))).toBe(true);
  }
});

test("headings, paragraphs and tables are shown in their order", async () => {
  const { desk } = await deskWith("");
  const html = `<h1>说明</h1><p>支出12.40万元。</p><table><tr><th>项目</th><th>预算数</th></tr>
    <tr><td>一</td><td>8.40</td></tr><tr><td>合计</td><td>12.40</td></tr></table><p>完。</p>`;
  const source = await desk.readText(new TextEncoder().encode(html), "说明.html");
  const look = await desk.checkText({ kind: "source", source });
  const kinds = look.parts.map(({ kind }) => kind);
  expect(kinds).toContain("table");
  expect(look.parts.map(({ from }) => from)).toEqual(
    look.parts.map(({ from }) => from).sort((a, b) => a - b),
  );
  const table = look.parts.find((part) => part.kind === "table")!;
  const words = table.kind === "table" ? table.rows.flat().map((one) => one?.text) : [];
  expect(words).toEqual(expect.arrayContaining(["项目", "8.40", "合计", "12.40"]));
});

describe("beside the sample workbook", () => {
  test("its sample narrative has two wrong figures, each led to its cell", async () => {
    const { look, desk } = await deskWith(narrative.toString("utf8"), true);
    const wrong = figuresOf(look).filter(({ state }) => state === "wrong");
    expect(wrong.map(({ words }) => words)).toEqual(["4807.32万元", "4.71万元"]);
    const relations = await desk.textRelations(wrong[0]!.relations);
    const cells = relations
      .flatMap(({ stated, operands }) => [stated, ...operands])
      .flatMap(({ location }) => (location && isCell(location) ? [location.cell] : []));
    expect(cells).toContain("F6");
    const use = look.uses.find(({ sheet, cell }) => sheet === "部门支出总表" && cell === "F6")!;
    expect(use.places.map(({ text }) => text)).toEqual(["4807.32万元"]);
  });

  test("the same text beside the same workbook is the look it was, an edit makes another", async () => {
    const { desk, source, look } = await deskWith("支出预算6228.34万元。", true);
    expect((await desk.checkText({ kind: "source", source })).turn).toBe(look.turn);
    const place = { sheet: "部门支出总表", cell: "E6" };
    const [was] = await desk.contents([place]);
    await desk.edit([{ ...place, was: was!, becomes: { kind: "number", text: "1" } }]);
    await desk.check(null);
    expect((await desk.checkText({ kind: "source", source })).turn).toBeGreaterThan(look.turn);
  });

  test("findings of the text are let stand, exported and taken back like those of the workbook", async () => {
    const { desk, look } = await deskWith(narrative.toString("utf8"), true);
    const [finding] = look.document.findings.filter(({ severity }) => severity === "error");
    await desk.dismiss(finding!.id, "口径不同", "王", "2026-01-02T03:04:05Z");
    const after = (await desk.checkedText())!;
    expect(after.document.summary.errors).toBe(look.document.summary.errors - 1);
    expect(figuresOf(after).filter(({ state }) => state === "stands")).toHaveLength(1);
    const page = await desk.html();
    expect(page).toContain("4,807.23万元");
    await desk.restore(finding!.id);
    expect((await desk.checkedText())!.document.summary).toEqual(look.document.summary);
  });

  test("its own 文字说明 is shown, and needs no second findings", async () => {
    const desk = deskHere();
    await desk.open(workbook, "示例.xlsx");
    const { hasText } = await desk.check(null);
    expect(hasText).toBe(true);
    const look = await desk.checkText({ kind: "sheet" });
    expect(look.parts.length).toBeGreaterThan(3);
    expect(figure(look, "三个").state).toBe("unchecked");
  });
});

test("a text is checked without any workbook, and a workbook's words only with one", async () => {
  const { desk, look } = await deskWith(
    "支出12.40万元，其中：基本支出8.40万元，项目支出4.03万元。",
  );
  expect(look.document.role).toBe("checked");
  expect(look.document.findings.length).toBeGreaterThan(0);
  expect(await desk.html()).toContain("粘贴的文字");
  await expect(desk.checkText({ kind: "sheet" })).rejects.toThrow(HostRefusal);
  await desk.clearText();
  expect(await desk.checkedText()).toBeNull();
});
