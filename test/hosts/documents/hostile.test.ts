import fc from "fast-check";
import { strToU8 } from "fflate";
import type { DocumentLimits } from "../../../src/hosts/documents/limits.ts";
import {
  type DocumentReaderOptions,
  readDocument,
} from "../../../src/hosts/documents/read-document.ts";
import { UnreadableDocument } from "../../../src/hosts/ports.ts";
import { inflateWithNode } from "../../../src/hosts/xlsx/node-inflate.ts";
import type { SourceText } from "../../../src/model/document.ts";
import { workedSince } from "../../worked-since.ts";
import { docxOf, docxParts, p, table, zipOf } from "./docx-of.ts";
import { expectLawful } from "./source-laws.ts";

/** The text of a file or its refusal; fails when anything else is thrown. */
async function outcomeOf(
  bytes: Uint8Array,
  name: string,
  options: DocumentReaderOptions = {},
): Promise<SourceText | UnreadableDocument> {
  try {
    const source = await readDocument(bytes, name, options);
    expectLawful(source);
    return source;
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    expect(error.message).toMatch(/^[^。\n]*[\u4e00-\u9fff][^。\n]*。$/);
    return error;
  }
}

async function codeOf(bytes: Uint8Array, name = "说明.docx", options: DocumentReaderOptions = {}) {
  const outcome = await outcomeOf(bytes, name, options);
  return outcome instanceof UnreadableDocument ? outcome.code : "read";
}

function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    [...name].forEach((letter, k) => (bytes[1024 + i * 128 + k * 2] = letter.charCodeAt(0)));
  });
  return bytes;
}

const whole = docxOf({
  body:
    p("一、收入") +
    table([
      ["甲", "1"],
      ["乙", "2"],
    ]) +
    p("收入总计3万元。"),
  styles: '<w:style w:styleId="A"><w:name w:val="heading 1"/></w:style>',
});

describe("files that are something else", () => {
  test.each([
    ["an empty file", new Uint8Array(0), "not-a-document", "0 字节"],
    ["an old .doc or .wps", compoundFile("WordDocument"), "old-format", "另存为 .docx"],
    ["an encrypted .docx", compoundFile("EncryptedPackage"), "encrypted", "取消密码"],
    ["an old workbook", compoundFile("Workbook"), "not-a-document", "工作簿"],
    ["rich text", strToU8("{\\rtf1 x}"), "old-format", "RTF"],
    ["a mail-like page", strToU8("MIME-Version: 1.0\r\n"), "old-format", ".mht"],
    [
      "Word in one XML",
      strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      "old-format",
      "XML",
    ],
    ["a workbook", zipOf({ "xl/workbook.xml": "<x/>" }), "not-a-document", "工作簿"],
    ["an OFD", zipOf({ "OFD.xml": "<x/>" }), "old-format", "OFD"],
    ["an .odt", zipOf({ mimetype: "x", "content.xml": "<x/>" }), "old-format", "OpenDocument"],
    ["another zip", zipOf({ "a.txt": "a" }), "not-a-document", "压缩包"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), "not-a-document", "图片"],
    ["a program", new Uint8Array(4000).fill(5), "not-a-document", "二进制"],
    ["zeros", new Uint8Array(100), "not-a-document", "二进制"],
    [
      "a strange encoding",
      new Uint8Array(4000).map((_, i) => 0x80 + ((i * 37) % 127)),
      "unknown-encoding",
      "UTF-8",
    ],
  ])("%s", async (_, bytes, code, says) => {
    const outcome = await outcomeOf(bytes, "文件.txt");
    expect(outcome).toMatchObject({ code });
    expect((outcome as UnreadableDocument).message).toContain(says);
  });
});

describe("damaged files", () => {
  test("a .docx cut anywhere, any byte changed: a text or a refusal", async () => {
    for (let at = 12; at < whole.length; at += 11) {
      expect(await codeOf(whole.slice(0, at))).not.toBe("read");
      const changed = whole.slice();
      changed[at]! ^= 0x55;
      await outcomeOf(changed, "说明.docx");
    }
    expect(await codeOf(whole)).toBe("read");
  });

  test("a page cut anywhere, and with signs struck out, is read", async () => {
    const page = strToU8(
      `<html><body><table><tr><td rowspan=2>甲<td><ol><li>乙</table><pre><h1>丙</h1></pre><p style="display:none">${"丁".repeat(20)}</p></body></html>`,
    );
    for (let at = 7; at < page.length; at++) {
      expect(await codeOf(page.slice(0, at), "页.html")).toBe("read");
      await outcomeOf(
        page.filter((_, i) => i % 17 !== at % 17),
        "页.html",
      );
    }
  });

  test("XML that is no document: elements in the wrong places, cut short, entities", async () => {
    const wrong =
      "<w:tr><w:tc><w:p/></w:tc></w:tr></w:body></w:body>".replace("</w:body></w:body>", "") +
      "<w:tc><w:txbxContent><w:t>甲</w:t></w:txbxContent></w:tc><w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p><w:tbl><w:tc/></w:tbl></w:p><w:numPr/><w:Choice/>";
    expect(await codeOf(docxOf(wrong))).toBe("read");
    const parts = docxParts({ body: p("甲") });
    const document = parts["word/document.xml"]!;
    for (const part of [
      document.slice(0, -20),
      document.replace("<w:document", '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
      document.replace("甲", "&a;"),
    ]) {
      expect(await codeOf(zipOf({ ...parts, "word/document.xml": part }))).toBe("damaged");
    }
    const { "word/document.xml": _, ...without } = parts;
    expect(await codeOf(zipOf({ ...without, "word/x.xml": "" }))).toBe("damaged");
  });
});

test("any nesting of Word's elements: a lawful text or a refusal", async () => {
  const names =
    "p r t tbl tr tc txbxContent del ins moveFrom pPr rPr numPr trPr tcPr sdt AlternateContent Choice Fallback fldChar vMerge hMerge gridBefore br drawing".split(
      " ",
    );
  const element = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 8 },
      fc.constantFrom("甲", "1", "<w:tab/>", '<w:pStyle w:val="A"/>', '<w:outlineLvl w:val="0"/>'),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom("", 'w:val="2"', 'w:fldCharType="begin"', 'w:val="restart"'),
          fc.array(tie("node"), { maxLength: 5 }),
        )
        .map(
          ([name, attribute, inside]) => `<w:${name} ${attribute}>${inside.join("")}</w:${name}>`,
        ),
    ),
  })).node;
  await fc.assert(
    fc.asyncProperty(fc.array(element, { minLength: 1, maxLength: 8 }), async (nodes) => {
      await outcomeOf(docxOf(nodes.join("")), "说明.docx");
    }),
    { numRuns: 500 },
  );
});

test("any nesting of a page's elements: a lawful text", async () => {
  const tags =
    "<table> <tr> <td> <th> </table> </tr> </td> <p> </p> <ol> <li> </ol> <h2> </h2> <br> <pre> </pre> <div hidden> </div> <script> </script> <td colspan=0 rowspan=99999> 甲。 1 &#x110000; &nbsp; <!-- --> <".split(
      " ",
    );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...tags), { maxLength: 40 }), async (parts) => {
      expect(await codeOf(strToU8("<html>" + parts.join("")), "页.html")).toBe("read");
    }),
    { numRuns: 1_000 },
  );
});

describe("bombs and limits", () => {
  test.each([
    ["fflate", {}],
    ["zlib", { inflate: inflateWithNode }],
  ])("40 MB of blanks in 40 KB (%s)", async (_, options) => {
    const parts = { ...docxParts({ body: "" }), "word/document.xml": new Uint8Array(4e7).fill(32) };
    expect(await codeOf(zipOf(parts), "说明.docx", options)).toBe("limits-passed");
  });

  test("large files, many characters, many cells", async () => {
    const limited = (limits: Partial<DocumentLimits>, name = "说明.docx") =>
      codeOf(name === "说明.docx" ? whole : strToU8("<p>甲</p>".repeat(9)), name, { limits });
    for (const limits of [{ fileBytes: 100 }, { characters: 8 }, { cells: 3 }, { blocks: 9 }]) {
      expect([limits, await limited(limits)]).toEqual([limits, "limits-passed"]);
    }
    for (const name of ["a.html", "a.txt", "a.md"]) {
      expect(await limited({ characters: 8 }, name)).toBe("limits-passed");
    }
  });

  test("elements in elements without end are refused at once, whatever the format", async () => {
    const worked = workedSince();
    expect(await codeOf(strToU8("<html>" + "<b>".repeat(500_000)), "a.html")).toBe("limits-passed");
    const tables = "<table><tr><td>".repeat(900);
    expect(await codeOf(strToU8("<html>" + tables), "a.html")).toBe("limits-passed");
    const deep = "<w:tbl><w:tr><w:tc>".repeat(200) + "</w:tc></w:tr></w:tbl>".repeat(200);
    expect(await codeOf(docxOf(deep))).toBe("limits-passed");
    expect(worked()).toBeLessThan(3_000);
  });

  test("5 MB of each format in linear time", async () => {
    const times = async (bytes: Uint8Array, name: string) => {
      const worked = workedSince();
      expect(await codeOf(bytes, name)).toBe("read");
      return worked();
    };
    const paragraphs = Array.from({ length: 60_000 }, (_, i) =>
      p(`第${i * i}项支出${i}万元。`),
    ).join("");
    const rows = "<tr><td>科目<td>1,234.56</tr>".repeat(60_000);
    expect(await times(strToU8(`<table>${rows}</table>`), "a.html")).toBeLessThan(10_000);
    expect(await times(strToU8("| 科目 | 1 |\n".repeat(300_000)), "a.md")).toBeLessThan(10_000);
    expect(await times(strToU8("```\n`` | - |\n".repeat(300_000)), "b.md")).toBeLessThan(10_000);
    expect(await times(docxOf(paragraphs), "a.docx")).toBeLessThan(10_000);
  });

  test("a style based on itself, numbers that never end", async () => {
    const styles = '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="999999"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="${"%1".repeat(9999)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const numbered = p("甲", '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="1"/></w:numPr>');
    const outcome = await outcomeOf(docxOf({ body: numbered, styles, numbering }), "说明.docx");
    expect((outcome as SourceText).text.length).toBeLessThan(500);
  });
});
