import * as docx from "docx";
import { readDocument } from "../../../src/hosts/documents/read-document.ts";
import { cellsOf, expectLawful, linesOf } from "./source-laws.ts";

const paragraph = (text: string) => new docx.Paragraph(text);

const cell = (text: string, more: { columnSpan?: number; rowSpan?: number } = {}) =>
  new docx.TableCell({ children: [paragraph(text)], ...more });

/** Files are written by many programs; this one spells the format in its own way. */
test("a file that another library wrote is read alike: headings, lines, merged cells, notes", async () => {
  const rows = [
    [cell("项目", { rowSpan: 2 }), cell("金额", { columnSpan: 2 })],
    [cell("上年"), cell("本年")],
    [cell("基本支出"), cell("100.00"), cell("120.00")],
  ].map((children) => new docx.TableRow({ children }));
  const file = new docx.Document({
    footnotes: { 1: { children: [paragraph("口径同上年。")] } },
    sections: [
      {
        children: [
          new docx.Paragraph({ text: "一、收支情况", heading: docx.HeadingLevel.HEADING_1 }),
          new docx.Paragraph({
            children: [
              new docx.TextRun("支出"),
              new docx.TextRun({ text: "120.00", bold: true }),
              new docx.TextRun("万元。"),
              new docx.FootnoteReferenceRun(1),
            ],
          }),
          new docx.Table({ rows }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(file));
  const source = await readDocument(bytes, "别的程序.docx");
  expectLawful(source);
  expect(linesOf(source).slice(0, 2)).toEqual(["一、收支情况", "支出120.00万元。"]);
  expect(source.text).toContain("口径同上年。");
  expect(cellsOf(source)).toEqual([
    ["项目", "金额"],
    ["上年", "本年"],
    ["基本支出", "100.00", "120.00"],
  ]);
});
