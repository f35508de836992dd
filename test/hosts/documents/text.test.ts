import { strToU8 } from "fflate";
import fc from "fast-check";
import { readDocument } from "../../../src/hosts/documents/read-document.ts";
import { cellsOf, expectLawful } from "./source-laws.ts";

/** 收入合计，20万元。\n in GB18030. */
const gb18030 = new Uint8Array([
  0xca, 0xd5, 0xc8, 0xeb, 0xba, 0xcf, 0xbc, 0xc6, 0xa3, 0xac, 0x32, 0x30, 0xcd, 0xf2, 0xd4, 0xaa,
  0xa1, 0xa3, 0x0a,
]);
const sentence = "收入合计，20万元。\n";

function wide(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? "\ufeff" : "") + text)].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return new Uint8Array(units);
}

async function read(bytes: Uint8Array | string, name = "说明.txt") {
  const source = await readDocument(typeof bytes === "string" ? strToU8(bytes) : bytes, name);
  expectLawful(source);
  return source;
}

test.each([
  ["UTF-8", strToU8(sentence)],
  ["UTF-8 with a mark", strToU8("\ufeff" + sentence)],
  ["GB18030", gb18030],
  ["UTF-16 little endian", wide(sentence, true, true)],
  ["UTF-16 big endian", wide(sentence, false, true)],
  ["UTF-16 little endian without a mark", wide(sentence, true, false)],
  ["UTF-16 big endian without a mark", wide(sentence, false, false)],
])("%s", async (_, bytes) => {
  const source = await read(bytes);
  expect(source.text).toBe(sentence);
  expect(source).toMatchObject({ format: "txt", lineEnds: "layout", trust: "full", remarks: [] });
});

test("line ends stay as they are; starts are those of lines", async () => {
  const source = await read("甲\r\n乙\r丙\n\n丁\f戊");
  expect(source.text).toBe("甲\r\n乙\r丙\n\n丁\f戊");
  expect(source.starts).toEqual([0, 3, 5, 7, 8]);
  expect((await read("甲\n")).starts).toEqual([0]);
});

test("a text cut inside a character is repaired, and says so", async () => {
  const whole = strToU8("财政拨款收入增加。".repeat(10));
  const source = await read(whole.slice(0, -1));
  expect(source.text.endsWith("增加\ufffd")).toBe(true);
  expect(source.remarks).toEqual([expect.stringContaining("1 处字节损坏")]);
});

test("every text survives a round through UTF-8 and UTF-16", async () => {
  const text = fc
    .array(fc.constantFrom(..."收入支出决算表一二三0123456789.%，。（）\n\r\t ab"), {
      minLength: 8,
    })
    .map((signs) => "预算" + signs.join(""));
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (made, little) => {
      expect((await read(strToU8(made))).text).toBe(made);
      expect((await read(wide(made, little, true))).text).toBe(made);
    }),
    { numRuns: 200 },
  );
});

test("Markdown: headings, pipe tables, nothing inside code", async () => {
  const text = [
    "# 第一部分",
    "正文 | 不是表",
    "",
    "| 项目 | 金额 |",
    "|:---|---:|",
    "| 甲\\|乙 | 5 |",
    "| 丙 | |",
    "",
    "```",
    "# 不是标题",
    "| a | b |",
    "|---|---|",
    "```",
    "## 二、支出",
    "科目 | 数",
    "--- | ---",
    "丁 | 7",
  ].join("\n");
  const source = await read(text, "说明.md");
  expect(source).toMatchObject({ format: "md", text, lineEnds: "layout" });
  expect(
    source.headings.map(({ start, level }) => [text.slice(start).split("\n")[0], level]),
  ).toEqual([
    ["第一部分", 1],
    ["二、支出", 2],
  ]);
  expect(source.tables).toHaveLength(2);
  expect(cellsOf(source)).toEqual([
    ["项目", "金额"],
    ["甲\\|乙", "5"],
    ["丙", ""],
  ]);
  expect(cellsOf(source, 1)).toEqual([
    ["科目", "数"],
    ["丁", "7"],
  ]);
});

test("a text under the name of another format is read as what it is, with a remark", async () => {
  const source = await read("收入20万元。", "说明.docx");
  expect(source.format).toBe("txt");
  expect(source.remarks).toEqual([expect.stringContaining(".docx")]);
});
