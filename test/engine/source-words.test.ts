import { saysLine, sourceWords } from "../../src/engine/importing/source-words.ts";
import type { TextDocument } from "../../src/model/document.ts";
import { flowOf } from "../../src/model/flow.ts";

/** A passage of two lines that a page's number parts. */
function overTwoPages(format: "pdf" | "docx") {
  const text = "公 用 经 费用于 IC card 维护、公务用车运\n  — 2 —\n\f 行维护。";
  const number = text.indexOf("  — 2");
  const pieces = [
    { start: 0, end: number - 1 },
    { start: text.indexOf(" 行"), end: text.length },
  ];
  const { text: flow, at } = flowOf(text, pieces);
  const document = { source: { text, format } } as TextDocument;
  return { document, passage: { flow, at } as Parameters<typeof saysLine>[1] };
}

test("a page's number is no word of the paragraph it parts", () => {
  const { document, passage } = overTwoPages("docx");
  expect(sourceWords(document, passage)).toBe("公 用 经 费用于 IC card 维护、公务用车运行维护。");
});

test("a line a PDF prints letter by letter comes back without the blanks, two words of Latin letters with theirs", () => {
  const { document, passage } = overTwoPages("pdf");
  expect(sourceWords(document, passage)).toBe("公用经费用于IC card维护、公务用车运行维护。");
  expect(sourceWords(document, passage, 0, 4)).toBe("公用经费");
});

test("a sign that hung over the end of a line and was lost makes no other sentence, a figure does", () => {
  const { document, passage } = overTwoPages("pdf");
  const said = "公用经费，用于ICcard维护、公务用车运行维护。";
  expect(saysLine(document, passage, said)).toBe(true);
  expect(saysLine(document, passage, said.replace("公用", "3公用"))).toBe(false);
  expect(saysLine(overTwoPages("docx").document, passage, said)).toBe(false);
});
