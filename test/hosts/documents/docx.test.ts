import { readFileSync } from "node:fs";
import { join } from "node:path";
import mammoth from "mammoth";
import { readDocument } from "../../../src/hosts/documents/read-document.ts";
import { docxOf, type MadeDocument, p, run, table } from "./docx-of.ts";
import { cellsOf, expectLawful, linesOf } from "./source-laws.ts";

async function read(made: MadeDocument | string) {
  const source = await readDocument(docxOf(made), "说明.docx");
  expectLawful(source);
  return source;
}

const textBox = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe("paragraphs", () => {
  test("one line each, empty ones too; soft breaks end a line but begin no paragraph", async () => {
    const source = await read(
      p("收入总计20万元。") +
        p("") +
        `<w:p>${run("其中：")}<w:r><w:br/></w:r>${run("甲5万元")}</w:p>`,
    );
    expect(source).toMatchObject({
      format: "docx",
      countedBy: "paragraph",
      lineEnds: "paragraphs",
      trust: "full",
      text: "收入总计20万元。\n\n其中：\n甲5万元\n",
      starts: [0, 10, 11],
      remarks: [],
    });
  });

  test("revisions as accepted: deleted text gone, inserted text there, a deleted end joins", async () => {
    const source = await read(
      `<w:p>${run("支出")}<w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins>${run("120")}</w:ins>${run("万元")}</w:p>` +
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("上半句，")}</w:p>` +
        p("下半句。") +
        `<w:p><w:moveFrom>${run("走了")}</w:moveFrom><w:moveTo>${run("来了")}</w:moveTo></w:p>`,
    );
    expect(linesOf(source)).toEqual(["支出120万元", "上半句，下半句。", "来了"]);
    expect(source.remarks).toEqual([expect.stringContaining("插入 2 处、删除 3 处")]);
  });

  test("hidden text, field instructions, tab stops and phonetics are not read", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const source = await read(
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs></w:pPr>${run("隐", "<w:vanish/>")}${run("明", '<w:vanish w:val="0"/>')}${field("begin")}<w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r>${field("separate")}${run("35")}${field("end")}</w:p>` +
        `<w:p>${field("begin")}${run("无尽")}</w:p>` +
        p("仍在"),
    );
    expect(linesOf(source)).toEqual(["明35", "", "仍在"]);
    expect(source.remarks).toEqual([expect.stringContaining("1 处隐藏文字")]);
  });

  test("text boxes once, after their paragraph; notes after the body; pictures by remark", async () => {
    const source = await read({
      body:
        `<w:p>${run("框前")}${textBox(
          p("框内8万元") +
            table([
              ["甲", "1"],
              ["乙", "2"],
            ]),
        )}${run("框后")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
        `<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r></w:p>` +
        p("尾段"),
      footnotes: `<w:footnote w:id="0">${p("分隔线")}</w:footnote><w:footnote w:id="2">${p("注中文字")}</w:footnote>`,
    });
    expect(linesOf(source)).toEqual(["框前框后", "框内8万元", ..."甲1乙2", "", "尾段", "注中文字"]);
    expect(source.remarks.join()).toMatch(/1 个文本框.*1 条脚注.*1 张图片/);
    expect(cellsOf(source)).toEqual([
      ["甲", "1"],
      ["乙", "2"],
    ]);
  });

  test("signs of symbol fonts, unbreakable hyphens, tabs", async () => {
    const source = await read(
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:tab/><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t><w:noBreakHyphen/></w:r></w:p>`,
    );
    expect(source.text).toBe("☑是\t≥95%-\n");
  });
});

describe("automatic numbers", () => {
  const level = (at: number, format: string, pattern: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、", '<w:pStyle w:val="A"/>')}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}${level(3, "decimal", "%1.%3.%4", "<w:isLgl/>")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>` +
    `<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="10"/></w:lvlOverride></w:num>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`;
  const styles =
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="章"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="C"/><w:basedOn w:val="B"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>';
  const at = (num: number, ilvl: number) =>
    `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`;

  test("are put before their paragraphs and count as Word does", async () => {
    const source = await read({
      numbering,
      styles,
      body:
        p("收入", '<w:pStyle w:val="A"/>') +
        p("总体", at(1, 1)) +
        p("甲", at(1, 2)) +
        p("乙", at(1, 2)) +
        p("细", at(1, 3)) +
        p("支出", '<w:pStyle w:val="A"/>') +
        p("总体", at(1, 1)) +
        p("丙", at(1, 2)) +
        p("点", at(3, 0)) +
        p("另起", at(2, 0)) +
        p("无号", '<w:pStyle w:val="A"/>' + at(0, 0)),
    });
    expect(linesOf(source)).toEqual([
      "一、收入",
      "（一）总体",
      "1. 甲",
      "2. 乙",
      "1.2.1 细",
      "二、支出",
      "（一）总体",
      "1. 丙",
      "点",
      "十、另起",
      "无号",
    ]);
  });

  test("headings by style, by the style it is based on and by outline level", async () => {
    const source = await read({
      styles,
      body:
        p("一级", '<w:pStyle w:val="A"/>') +
        p("二级", '<w:pStyle w:val="C"/>') +
        p("三级", '<w:outlineLvl w:val="2"/>') +
        p("正文", '<w:pStyle w:val="C"/><w:outlineLvl w:val="9"/>') +
        p("长".repeat(150), '<w:outlineLvl w:val="0"/>'),
    });
    expect(source.headings).toEqual([
      { start: 0, level: 1 },
      { start: 3, level: 2 },
      { start: 6, level: 3 },
    ]);
  });

  test("a contents list keeps its leaders and is no heading", async () => {
    const entry = `<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>一、收入</w:t><w:tab/><w:t>3</w:t></w:r></w:p>`;
    const source = await read({ styles, body: entry });
    expect(source.text).toBe("一、收入…………3\n");
    expect(source.headings).toEqual([]);
  });
});

describe("tables", () => {
  test("merged cells, rows that begin later, empty cells, several paragraphs in a cell", async () => {
    const source = await read(
      p("前") +
        table([
          [
            ["项目", '<w:vMerge w:val="restart"/>'],
            ["金额", '<w:gridSpan w:val="2"/>'],
          ],
          [["藏", "<w:vMerge/>"], "上年", "本年"],
          ["甲", "", "<w:p><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>"],
        ]) +
        p("后"),
    );
    expect(cellsOf(source)).toEqual([
      ["项目", "金额"],
      ["上年", "本年"],
      ["甲", "", "1\n2"],
    ]);
    expect(source.tables[0]!.rows[0]).toMatchObject([
      { columns: 1, rows: 2 },
      { columns: 2, rows: 1 },
    ]);
    expect(linesOf(source)).toEqual(["前", ..."项目 金额 上年 本年 甲  1 2 后".split(" ")]);
    const before = await read(
      `<w:tbl><w:tr><w:tc>${p("甲")}</w:tc><w:tc>${p("1")}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${p("2")}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("3")}</w:tc></w:tr></w:tbl>`,
    );
    expect(cellsOf(before)).toEqual([
      ["甲", "1"],
      ["", "2"],
    ]);
  });

  test("a box around prose is no table; a table inside it is", async () => {
    const inner = table([
      ["科目", "金额"],
      ["甲", "5"],
    ]);
    const source = await read(
      table([[`<w:p><w:r><w:t>框中的话。</w:t></w:r></w:p>${inner}${p("再说。")}`]]),
    );
    expect(source.tables).toHaveLength(1);
    expect(cellsOf(source)[0]).toEqual(["科目", "金额"]);
    expect(linesOf(source)).toEqual(["框中的话。", "科目", "金额", "甲", "5", "再说。"]);
  });
});

describe("beside another reader", () => {
  const words = (text: string) => text.replace(/\s/g, "");
  const office = readFileSync(join(__dirname, "two-pages.docx"));

  test.each([
    ["a report an office program wrote", office],
    [
      "revisions, merged cells and links",
      Buffer.from(
        docxOf(
          `<w:p><w:ins>${run("甲")}</w:ins><w:hyperlink>${run("乙")}</w:hyperlink></w:p>` +
            table([
              ["丙", ["丁", '<w:gridSpan w:val="2"/>']],
              ["1", "2", "3"],
            ]),
        ),
      ),
    ],
  ])("%s: the same words in the same order", async (_, buffer) => {
    const source = await readDocument(new Uint8Array(buffer), "报告.docx");
    expectLawful(source);
    const { value } = await mammoth.extractRawText({ buffer });
    expect(words(source.text)).toBe(words(value));
  });

  test("the tables of the report cell by cell", async () => {
    const source = await readDocument(new Uint8Array(office), "报告.docx");
    expect(cellsOf(source)[1]).toEqual(["201", "一般公共服务支出", "1,000.00", "600.00", "400.00"]);
    expect(cellsOf(source)[3]).toEqual(["", "合计", "1,134.56", "734.56", "400.00"]);
  });
});
