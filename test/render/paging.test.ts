import { strFromU8, unzipSync } from "fflate";
import type { ComposedBlock, ComposedDocument } from "../../src/model/composed.ts";
import { lineCount } from "../../src/render/docx/line-count.ts";
import { pagingOf } from "../../src/render/docx/paging.ts";
import { asNamed, asParted } from "../../src/render/docx/pieces.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { cell, smallForm } from "./samples.ts";

const tenLetters = { room: 100, full: 10, half: 5 };

test.each([
  ["", 1],
  ["一二三四五六七八九十", 1],
  ["一二三四五六七八九十一", 2],
  ["一二三四五六七八九十。", 1],
  ["一二三四五六七八九十”", 2],
  ["一二三四五六七八九（十）一二三四五六七八九", 3],
  ["一二三四五六七八九12.34", 2],
  ["一二三四五六七八九一二三四五六七八九12%", 2],
  ["一二三四五六七八九——一二三四五六七八", 2],
  ["123456789012345678901234567890123456789012345", 3],
  ["一二三四\n五六", 2],
])("%s takes %i lines of ten letters", (text, lines) => {
  expect(lineCount(text, tenLetters)).toBe(lines);
});

test("the first line is set in; a machine may put room between figures and letters", () => {
  expect(lineCount("一二三四五六七八九", { ...tenLetters, indent: 20 })).toBe(2);
  expect(lineCount("一二3四五6七八九十", tenLetters)).toBe(1);
  expect(lineCount("一二3四五6七八九十", { ...tenLetters, between: 4 })).toBe(2);
});

const line: ComposedBlock = { kind: "paragraph", runs: [{ text: "一行。" }] };
const heading: ComposedBlock = { kind: "heading", level: 1, runs: [{ text: "一、标题" }] };
const of = (...blocks: readonly ComposedBlock[]): ComposedDocument => ({ title: "", blocks });
const lines = (count: number) => Array<ComposedBlock>(count).fill(line);
const pageOf = (blocks: readonly ComposedBlock[], index: number) =>
  pagingOf(of(...blocks)).begins.get(index);

describe("a page", () => {
  test("holds 22 lines, also behind a break", () => {
    expect(pagingOf(of(...lines(22))).pages).toBe(1);
    expect(pagingOf(of(...lines(23))).pages).toBe(2);
    expect(pagingOf(of(line, { kind: "page-break" }, ...lines(22))).pages).toBe(2);
  });

  test("does not end in a heading or a title", () => {
    expect(pageOf([...lines(21), heading, line], 21)).toBe(2);
    expect(pageOf([...lines(20), heading, line], 20)).toBe(1);
    expect(pageOf([...lines(21), { kind: "form", form: smallForm }], 21)).toBe(2);
  });

  test("repeats the head of a table and breaks no row", () => {
    const head = smallForm.rows[0]!;
    const row = [cell("产出指标"), cell("保洁河道长度"), cell("≥40.5公里\n分三段")];
    const form = (rows: number) => ({
      ...{ kind: "form" as const, landscape: true },
      form: { ...smallForm, rows: [head, ...Array<typeof row>(rows).fill(row)] },
    });
    const counts = [11, 12, 23, 24, 25].map((rows) => pagingOf(of(form(rows))).pages);
    // 11 rows beside title and lines above, 13 on the next page; the note of the last fills none.
    expect(counts).toEqual([1, 2, 2, 3, 3]);
  });

  test("begins with the last words where some programs would carry them over, and others not", () => {
    const figures = "本部门本年支出1.00万元，其中甲2.00万元，乙3.00万元。";
    const last: ComposedBlock = { kind: "paragraph", runs: [{ text: figures }] };
    const blocks = [...lines(20), heading, last];
    const [named, parted] = [asNamed, asParted].map((one) => pagingOf(of(...blocks), one));
    expect([named!.pages, parted!.pages]).toEqual([2, 2]);
    // Not behind a heading, which stays with what it heads.
    expect([...named!.breaks]).toEqual([20]);
    const xml = strFromU8(unzipSync(renderDocx(of(...blocks)))["word/document.xml"]!);
    expect(xml.match(/<w:pStyle w:val="Heading\d"\/><w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(pagingOf(of(...lines(20), last)).breaks.size).toBe(0);
  });

  test("is counted from the text on", () => {
    const blocks: ComposedBlock[] = [
      { kind: "cover", title: ["甲县", "2024年部门预算"], below: ["甲县财政局"] },
      { kind: "contents", title: "目　录", depth: 1 },
      heading,
      ...lines(22),
      heading,
      line,
    ];
    const { pages, unnumbered, begins } = pagingOf(of(...blocks));
    expect([pages, unnumbered, begins.get(2), begins.get(25)]).toEqual([4, 2, 3, 4]);
    const parts = unzipSync(renderDocx(of(...blocks)));
    const contents = /<w:sdt>.*<\/w:sdt>/s.exec(strFromU8(parts["word/document.xml"]!))![0];
    const shown = [...contents.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
    expect(shown).toEqual(["一、标题", "1", "一、标题", "2"]);
    expect(strFromU8(parts["docProps/app.xml"]!)).toContain("<Pages>4</Pages>");
  });
});
