import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ComposedBlock, ComposedDocument } from "../../src/model/composed.ts";
import type { Contents } from "../../src/model/contents.ts";
import { contentsOf, wordsOf } from "../../src/model/composed.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { pagingOf } from "../../src/render/docx/paging.ts";
import { asNamed } from "../../src/render/docx/pieces.ts";
import { measurePage } from "../../tools/docx/measure-page.ts";
import {
  departments,
  loadPublished,
  loadTotals,
  published,
  withTotals,
} from "../departments/departments.ts";
import { disclosed, workbookFrom } from "../departments/disclosed.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { officeInstalled } from "../templates/office-macros.ts";
import { composedIn } from "./samples.ts";
import { type SeenInOffice, WriterOffice, halfWidthInstalled } from "./writer-office.ts";

const textOf = (contents: Contents) => disclosed(workbookFrom(contents)).disclosure.document;

const documents = new Map<string, ComposedDocument>([
  ...departments.map((name) => [name, disclosed(loadWorkbook(name)).disclosure.document] as const),
  ...published.map((name) => [`${name} in full`, textOf(loadPublished(name))] as const),
  ...withTotals.map((name) => [name, textOf(loadTotals(name))] as const),
  ["a performance text", composedIn(["hebei-performance-text"]).document],
]);

test.each([...documents.keys()])("%s: every measure of GB/T 9704 is right", (name) => {
  const measures = measurePage(renderDocx(documents.get(name)!));
  expect(measures.filter(({ right }) => !right)).toEqual([]);
  expect(measures.length).toBeGreaterThan(60);
});

/** It puts a fifth of the height between figures and Chinese letters even where a file says nothing is. */
const asLibreOffice = { ...asNamed, between: 0.2 };

/** Words a block begins with outside tables; none of a cover, of contents and breaks. */
function firstWords(block: ComposedBlock): string {
  if (block.kind === "heading" || block.kind === "paragraph") return wordsOf(block.runs);
  return block.kind === "form" ? block.form.title : "";
}

const written = renderDocx(documents.get("linjiang-2021")!);

/** A document with a part's words changed. */
function spoilt(path: string, from: RegExp | string, to: string): Uint8Array {
  const parts = unzipSync(written);
  const before = strFromU8(parts[path]!);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

test.each<[string, string, RegExp | string, string]>([
  ["天头", "word/document.xml", 'w:top="2098"', 'w:top="1440"'],
  ["每行字数", "word/styles.xml", /<w:spacing w:val="-5"\/>/g, ""],
  ["每面行数", "word/styles.xml", /w:line="578"/g, 'w:line="640"'],
  ["一级标题（3号）字体", "word/styles.xml", /黑体/g, "宋体"],
  ["标题（2号）字号", "word/styles.xml", /"44"/g, '"36"'],
  ["双页页码位置", "word/footer2.xml", '<w:jc w:val="left"/>', '<w:jc w:val="right"/>'],
  ["单页页码写法", "word/footer1.xml", "— </w:t>", "第</w:t>"],
  ["页码在版心下边缘之下", "word/document.xml", /w:footer="\d+"/g, 'w:footer="900"'],
  ["（横页）页码在版心下边缘之下", "word/document.xml", /w:footer="1077"/, 'w:footer="1587"'],
  ["页码高不侵占版心", "word/footer2.xml", 'w:line="280"', 'w:line="480"'],
  ["目录各行", "word/document.xml", /w:name="_Toc\d+"/, 'w:name="_Other"'],
  ["表的行不跨页断开", "word/document.xml", "<w:cantSplit/>", ""],
  ["每页重复表头", "word/document.xml", "<w:tblHeader/>", ""],
  ["八列以上", "word/document.xml", 'w:orient="landscape"', 'w:orient="portrait"'],
])("a wrong measure is told: %s", (what, path, from, to) => {
  const wrong = measurePage(spoilt(path, from, to)).filter(({ right }) => !right);
  expect(wrong.map((one) => one.what).join(" ")).toContain(what);
});

(officeInstalled ? describe : describe.skip)(
  "LibreOffice (skipped where it is not installed)",
  () => {
    const document = documents.get("linjiang-2021")!;
    const all = [...documents.values()];
    let looks: readonly SeenInOffice[];
    let seen: SeenInOffice;
    beforeAll(() => {
      const office = new WriterOffice();
      try {
        looks = office.look(all.map(renderDocx));
        seen = looks[all.indexOf(document)]!;
      } finally {
        office.close();
      }
    });

    (halfWidthInstalled ? test : test.skip).each([...documents.keys()])(
      "%s: sets every heading, paragraph, form and chart on the page we say (skipped without typefaces)",
      (name) => {
        const ours = documents.get(name)!;
        const theirs = looks[all.indexOf(ours)]!;
        const paging = pagingOf(ours, asLibreOffice);
        // An empty back, which is not printed, so that page 1 lies at the right.
        const back = paging.unnumbered % 2;
        expect(theirs.pages - back).toBe(paging.pages);
        const said = ours.blocks.flatMap((block, index) => {
          const text = firstWords(block);
          const page = paging.begins.get(index)! + (index > 1 ? back : 0);
          return text === "" ? [] : [{ page, text: text.replaceAll("\n", "¶") }];
        });
        const texts = new Set(said.map(({ text }) => text));
        const behind = theirs.lines.findIndex(({ text }) => text === theirs.contents.at(-1)) + 1;
        expect(theirs.lines.slice(behind).filter(({ text }) => texts.has(text))).toEqual(said);
      },
    );

    test("has every line of ours, in order", () => {
      const ours = document.blocks.flatMap((block) => {
        if (block.kind === "heading" || block.kind === "paragraph") return [wordsOf(block.runs)];
        return block.kind === "form" ? [block.form.title] : [];
      });
      const theirs = new Set(ours);
      expect(seen.lines.map(({ text }) => text).filter((text) => theirs.has(text))).toEqual(ours);
    });

    test("has every cell of every table, and draws every chart", () => {
      const forms = document.blocks.flatMap((block) => (block.kind === "form" ? [block.form] : []));
      const ours = forms.map(({ rows }) =>
        rows.flat().flatMap(({ text }) => (text === "" ? [] : [text.replaceAll("\n", "¶")])),
      );
      expect(seen.tables.map((texts) => [...texts].sort())).toEqual(
        ours.map((texts) => [...texts].sort()),
      );
      expect(seen.charts).toBe(document.blocks.filter(({ kind }) => kind === "chart").length);
    });

    test("fills the contents anew: every heading with the page it stands on", () => {
      const ours = contentsOf(document, 1).map(({ text }) => text);
      const behind = seen.lines.findIndex(({ text }) => text === seen.contents.at(-1)) + 1;
      const body = seen.lines.slice(behind);
      const offset = body.find(({ text }) => text === ours[0])!.page - 1;
      const printed = ours.map((text) => {
        const { page } = body.find((line) => line.text === text)!;
        return `${text}\t${page - offset}`;
      });
      expect(seen.contents).toEqual(printed);
    });

    test("begins every published table on a page of its own", () => {
      const titles = document.blocks.flatMap((block) =>
        block.kind === "form" && block.listed === 1 ? [block.form.title] : [],
      );
      const pages = titles.map((title) => seen.lines.findLast(({ text }) => text === title)!.page);
      expect(pages.length).toBeGreaterThan(8);
      expect(new Set(pages).size).toBe(pages.length);
      expect(seen.pages).toBeGreaterThan(Math.max(...pages));
    });
  },
);
