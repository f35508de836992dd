import { isCell, placeKey } from "../../src/model/finding.ts";
import { htmlReport } from "../../src/report/html.ts";
import { reviewRows } from "../../src/report/review-rows.ts";
import { textReport } from "../../src/report/text.ts";
import { placeOf, places } from "../../src/report/words.ts";
import { names, tool } from "./documents.ts";
import { place, textDocument, textFinding } from "./text-documents.ts";

const [, cell] = textFinding.locations;
const piece = { document: "a", start: 0, end: 6, quote: "一二三四五六" };

test("a place of a text is named by its line, paragraph or page, and its words", () => {
  expect(placeOf(textFinding)).toBe("第2段「2021年基本支出为110.25万元」");
  expect(places([{ ...piece, line: 12 }, { ...piece, page: 3 }, cell!])).toBe(
    "第12行「一二三四五六」、第3页「一二三四五六」、支出表!D5",
  );
  const long = { ...piece, line: 1, quote: "字".repeat(80) };
  expect(places([long])).toBe(`第1行「${"字".repeat(24)}…」`);
});

test("a quote cannot change what stands around it", () => {
  expect(places([{ ...piece, line: 1, quote: "a\u202eb\n\u001b[31mc" }])).toBe(
    "第1行「a b [31mc」",
  );
});

test("cells and pieces of text are told apart, each by a key of its own", () => {
  expect(textFinding.locations.map(isCell)).toEqual([false, true]);
  expect(textFinding.locations.map(placeKey)).toEqual([`${place.start}-${place.end}`, "支出表!D5"]);
});

test("the reports of a text tell its coverage and what the reader resolved, and miss no table", () => {
  const printed = [
    textReport([textDocument], { colour: false }),
    htmlReport(tool, [textDocument]),
    reviewRows(tool, textDocument, { names, at: "" })
      .flatMap(({ texts }) => texts)
      .join("\n"),
  ];
  for (const text of printed) {
    expect(text).toContain("正文 131 个数：118 相符、2 不符、11 未核对");
    expect(text).toContain("已按接受全部修订读取。");
    expect(text).toContain("第2段「2021年基本支出为110.25万元」");
    expect(text).toContain("青山县档案馆 · 2021 年 · 部门预算");
    expect(text).not.toMatch(/没有识别出标准表|版式不明|未写单位/);
  }
});

test("a document that is there for comparison says so", () => {
  const { path } = textDocument;
  const said = (role: "narrative" | "with") =>
    textReport([{ ...textDocument, role }], { colour: false }).split("\n")[0];
  expect(said("narrative")).toBe(`【${path}】（文字说明）`);
  expect(said("with")).toBe(`【${path}】（一起核对的文件，只作对照）`);
});
