import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { docxOf, p } from "../hosts/documents/docx-of.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { contractReport } from "./contract-schema.ts";
import { goodText, narrative, otherText, wrongText } from "./narrative-text.ts";
import { fundTable, goodWorkbook, xlsxFrom } from "./small-workbook.ts";

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const good = file("good.txt", goodText);
const wrong = file("wrong.txt", wrongText);
const other = file("other.txt", otherText);
const workbook = file("book.xlsx", goodWorkbook);
const page = narrative("110.25").map((line) => `<p>${line}</p>`);

const documentsOf = (args: readonly string[], input?: Uint8Array) => {
  const run = budget(["check", ...args, "--format", "json"], input ? { input } : {});
  return { run, documents: contractReport.parse(JSON.parse(run.stdout)).documents };
};
type Found = ReturnType<typeof documentsOf>["documents"][number]["findings"][number];
const errorsIn = ({ findings }: { readonly findings: readonly Found[] }) =>
  findings.filter(({ severity, root }) => severity === "error" && root === null);

describe("a document by itself", () => {
  test("exit 0 and no error when its figures agree", () => {
    const { run, documents } = documentsOf([good]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(errorsIn(documents[0]!)).toEqual([]);
    expect(documents[0]).toMatchObject({ role: "checked", year: 2021, kind: "budget" });
  });

  test.each([
    ["txt", wrongText, "line", 3],
    ["md", wrongText, "line", 3],
    ["html", `<meta charset="utf-8">${page.join("")}`, "line", 3],
    [
      "docx",
      docxOf(
        narrative("110.25")
          .map((line) => p(line))
          .join(""),
      ),
      "paragraph",
      3,
    ],
  ])("a .%s that does not add up: exit 1 and the place", (format, content, counted, number) => {
    const { run, documents } = documentsOf([file(`wrong.${format}`, content)]);
    expect(run.status).toBe(1);
    expect(documents[0]!.text).toMatchObject({ format, trust: "full" });
    const [error] = errorsIn(documents[0]!);
    expect(error).toMatchObject({ kind: "sum", stated: { unit: "万元" } });
    expect(error!.locations[0]).toMatchObject({ [counted]: number });
    expect(JSON.stringify(error!.locations)).toContain("110.25");
  });

  test("offsets are those of the quote in the text", () => {
    const { documents } = documentsOf([wrong]);
    const places = documents[0]!.findings.flatMap(({ locations }) => locations);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      if (!("quote" in place)) throw new Error("a place of a text is no cell");
      expect(wrongText.slice(place.start, place.end)).toBe(place.quote);
    }
  });

  test("the text report says place, quote and coverage", () => {
    const { stdout } = budget(["check", wrong]);
    expect(stdout).toContain("2021 年 · 部门预算");
    expect(stdout).toMatch(/ 1\. 第3行「[^」]+」/);
    expect(stdout).toMatch(/正文 \d+ 个数：\d+ 相符、[1-9]\d* 不符、\d+ 未核对\n$/);
    expect(stdout).not.toContain("没有识别出标准表");
  });

  test("every relation with --relations, as many as the summary counts; the same bytes twice", () => {
    const { run, documents } = documentsOf([wrong, "--relations"]);
    const { relations, summary } = documents[0]!;
    expect(relations).toHaveLength(summary.relations);
    expect(summary.failed).toBeGreaterThan(0);
    expect(documentsOf([wrong, "--relations"]).run.stdout).toBe(run.stdout);
  });

  test("from the standard input, whatever it is", () => {
    const { run, documents } = documentsOf(["-"], Buffer.from(wrongText));
    expect(run.status).toBe(1);
    expect(documents[0]).toMatchObject({ path: "-", text: { format: "txt" } });
    const word = documentsOf(["-"], docxOf(p(narrative()[2]!)));
    expect(word.documents[0]!.text).toMatchObject({ format: "docx" });
    expect(documentsOf(["-"], goodWorkbook).documents[0]!.text).toBeUndefined();
  });
});

describe("what cannot be read: exit 2, one sentence, an error in the report", () => {
  const compound = new Uint8Array(2048);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  compound.set(Buffer.from("WordDocument", "utf16le"), 1024);
  /** One page, and no words on it. */
  const blankPdf = [
    "%PDF-1.4",
    "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
    "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj",
    "trailer <</Root 1 0 R/Size 4>>",
    "%%EOF",
  ].join("\n");
  test.each([
    ["old.doc", compound, "另存为 .docx"],
    ["old.wps", compound, "另存为 .docx"],
    ["empty.txt", "", "空"],
    ["binary.txt", new Uint8Array([1, 0, 2, 0, 3, 255, 0, 0]), "。"],
    ["half.docx", docxOf(p("收入")).subarray(0, 300), "损坏"],
    ["bad.pdf", "%PDF-1.7\nnothing", "。"],
    ["scanned.pdf", blankPdf, "文字识别"],
  ])("%s", (name, content, says) => {
    const { run, documents } = documentsOf([file(name, content)]);
    expect(run.status).toBe(2);
    expect(isOneSentence(run.stderr)).toBe(true);
    expect(documents[0]!.error).toContain(says);
  });

  test("a bad one among others does not stop them", () => {
    const { run, documents } = documentsOf([join(folder, "none.docx"), wrong]);
    expect(run.status).toBe(2);
    expect(documents.map(({ error }) => error === null)).toEqual([false, true]);
    expect(errorsIn(documents[1]!).length).toBeGreaterThan(0);
  });
});

describe("--narrative", () => {
  test("follows its workbook, in a role of its own, and is held against its tables", () => {
    const { run, documents } = documentsOf([workbook, "--narrative", other]);
    expect(run.status).toBe(1);
    expect(documents.map(({ role }) => role)).toEqual(["checked", "narrative"]);
    expect(errorsIn(documents[0]!)).toEqual([]);
    const text = JSON.stringify(errorsIn(documents[1]!));
    expect(text).toContain("90.25");
    expect(text).toMatch(/"sheet":"支出表"/);
    expect(documentsOf([other]).run.status).toBe(0);
  });

  test("that agrees with its workbook: exit 0", () => {
    const { run, documents } = documentsOf([workbook, "--narrative", good]);
    expect(run.status).toBe(0);
    expect(documents[1]!.summary.agree).toBeGreaterThan(0);
  });

  test("that cannot be read has its error, and the workbook its report", () => {
    const { run, documents } = documentsOf([workbook, "--narrative", join(folder, "none.txt")]);
    expect(run.status).toBe(2);
    expect(documents.map(({ error }) => error === null)).toEqual([true, false]);
  });

  test.each([
    [[workbook, good], "只写一个"],
    [[good], "只写一个"],
    [[folder], "只写一个"],
  ])("with %j instead of one workbook is refused", (names, says) => {
    const run = budget(["check", ...names, "--narrative", wrong]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(says);
    expect(isOneSentence(run.stderr)).toBe(true);
  });

  test("and the report may not be written over it", () => {
    const run = budget(["check", workbook, "--narrative", good, "-o", good]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("不会覆盖输入");
  });
});

describe("the 文字说明 sheet of a workbook", () => {
  const sheet = (basic: string, project: string) =>
    `${fundTable("20.25")}\nsheet 文字说明\n文字说明\n部分 | 段落 | 文字\n` +
    `一、支出预算情况说明 | 总体 | ${narrative(basic, project)[2]!}\n`;

  test("is checked with it, every place a cell", () => {
    const { run, documents } = documentsOf([
      file("told.xlsx", xlsxFrom(sheet("110.25", "20.25"))),
      "--relations",
    ]);
    expect(run.status).toBe(1);
    expect(documents).toHaveLength(1);
    const [{ findings, relations, summary }] = documents as [(typeof documents)[number]];
    const places = findings.flatMap(({ locations }) => locations.map((at) => Object.values(at)));
    expect(places).toContainEqual([expect.stringContaining("told.xlsx"), "文字说明", "C3"]);
    expect(relations).toHaveLength(summary.relations);
  });

  test("that agrees changes nothing but the count", () => {
    const { run, documents } = documentsOf([
      file("agrees.xlsx", xlsxFrom(sheet("100.25", "20.25"))),
    ]);
    const plain = documentsOf([workbook]).documents[0]!;
    expect(run.status).toBe(0);
    expect(documents[0]!.summary.mentions).toBeGreaterThan(plain.summary.mentions);
  });
});

describe("--with", () => {
  test("lists other documents last, without what is wrong in them", () => {
    const { run, documents } = documentsOf([good, "--with", wrong, workbook]);
    expect(run.status).toBe(0);
    expect(documents.map(({ role }) => role)).toEqual(["checked", "with", "with"]);
    expect(documents[1]).toMatchObject({ findings: [], summary: { errors: 0 } });
    expect(documents[1]!.summary.mentions).toBeGreaterThan(0);
  });

  const last = file("last.txt", narrative("99.25", "21.25").join("\n").replaceAll("2021", "2020"));
  const next = (base: string) =>
    [
      "青山县档案馆2021年部门预算情况说明",
      "一、支出预算情况说明",
      `2021年本部门基本支出100.25万元，比2020年预算${base}万元增加1.00万元，增长1.01%。`,
    ].join("\n");

  test("last year's figure is held against last year's document, with both places", () => {
    const now = file("now.txt", next("98.25"));
    const { run, documents } = documentsOf([now, "--with", last, "--relations"]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(documents.map(({ role, year }) => [role, year])).toEqual([
      ["checked", 2021],
      ["with", 2020],
    ]);
    const paths = errorsIn(documents[0]!).flatMap(({ locations }) =>
      locations.map(({ document }) => document),
    );
    expect(paths[0]).toBe(now);
    expect(paths).toContain(last);
    expect(documents[0]!.relations).toHaveLength(documents[0]!.summary.relations);
    expect(documents[1]!.relations).toBeUndefined();
  });

  test("a text held against last year's workbook, and a workbook with its words", () => {
    const prior = file("prior.xlsx", xlsxFrom(fundTable("20.25").replaceAll("2021", "2020")));
    const heading = "一、一般公共预算支出情况说明";
    const words = (base: string) =>
      `2021年基本支出100.25万元，比2020年预算${base}万元增加5.00万元。`;
    const title = "青山县档案馆2021年部门预算情况说明";
    const now = file("words.txt", [title, heading, words("95.25")].join("\n"));
    const book = file(
      "words.xlsx",
      xlsxFrom(
        `${fundTable("20.25")}\nsheet 文字说明\n文字说明\n部分 | 段落 | 文字\n` +
          `${heading} | 总体 | ${words("95.25")}\n`,
      ),
    );
    for (const [name, place] of [
      [now, { document: now, line: 3 }],
      [book, { document: book, sheet: "文字说明", cell: "C3" }],
    ] as const) {
      const { run, documents } = documentsOf([name, "--with", prior, "--relations"]);
      expect(run).toMatchObject({ status: 1, stderr: "" });
      const [found] = errorsIn(documents[0]!).filter(({ family }) => family === "B4");
      expect(found!.locations[0]).toMatchObject(place);
      expect(found!.locations).toContainEqual({ document: prior, sheet: "支出表", cell: "D5" });
      expect(documents[0]!.relations).toHaveLength(documents[0]!.summary.relations);
    }
  });

  test.each(["text", "html", "sarif", "xlsx"])("in a report as %s", (format) => {
    const now = file("now.txt", next("98.25"));
    const output = join(folder, `with.${format}`);
    const run = budget(["check", now, "--with", last, "--format", format, "-o", output]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
  });

  test("one that cannot be read has its error", () => {
    const { run, documents } = documentsOf([good, "--with", join(folder, "none.txt")]);
    expect(run.status).toBe(2);
    expect(documents[1]).toMatchObject({ role: "with" });
  });
});

test.each([
  ["sarif", '"charOffset"'],
  ["html", "第3行「"],
])("--format %s", (format, says) => {
  const run = budget(["check", wrong, "--format", format]);
  expect(run).toMatchObject({ status: 1, stderr: "" });
  expect(run.stdout).toContain(says);
  expect(budget(["check", wrong, "--format", format]).stdout).toBe(run.stdout);
});

test("a folder gives its workbooks and documents; the report in it is none of them", () => {
  const tree = join(folder, "tree");
  mkdirSync(tree);
  for (const name of ["b.xlsx", "~$b.docx"]) writeFileSync(join(tree, name), goodWorkbook);
  for (const name of ["a.TXT", "c.md", "d.csv"]) writeFileSync(join(tree, name), goodText);
  const report = join(tree, "report.html");
  for (const round of [1, 2]) {
    const run = budget(["check", tree, "--format", "html", "-o", report]);
    expect([round, run.stderr, run.status]).toEqual([round, "", 0]);
  }
  const { documents } = documentsOf([tree, "-o", "-"]);
  expect(documents.map(({ path }) => path.slice(tree.length + 1))).toEqual([
    "a.TXT",
    "b.xlsx",
    "c.md",
    "report.html",
  ]);
});

test("a folder names what it holds of old formats instead of passing over it", () => {
  const tree = join(folder, "old");
  mkdirSync(tree);
  writeFileSync(join(tree, "a.txt"), goodText);
  const old = Buffer.from("d0cf11e0a1b11ae1", "hex");
  for (const name of ["b.doc", "c.xls"]) writeFileSync(join(tree, name), old);
  const run = budget(["check", tree]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("b.doc：");
  expect(run.stderr).toContain("另存为 .docx");
  expect(run.stderr).toContain("另存为 .xlsx");
  expect(run.stdout).toContain("a.txt");
});

test("the standard input can be named only once", () => {
  const run = budget(["check", "-", "--with", "-"], { input: goodWorkbook });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("只能用一次");
});
