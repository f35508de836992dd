import { defineTextCheck } from "../../../model/define.ts";
import type { Stretch } from "../../../model/text-check.ts";
import { everything, hitsAmong, printedAt } from "../narrative-parts/stretches.ts";

/** 【2020】199号, 2020［410］号: a year or a number in the wrong brackets, behind the issuer's mark. */
const number =
  /(?<=[\u4e00-\u9fff）])(?:([〔（])(?:20|19)\d\d[〕）]第?\d{1,5}号|(?:20|19)\d\d[〔（]\d{1,5}[〕）]第?号?)/g;
const issuerMark = 8;

/** Where the issuer's mark before the number begins: 冀财社. */
function startOfMark({ flow }: Stretch, at: number): number {
  let start = at;
  while (start > 0 && at - start < issuerMark && /[\u4e00-\u9fff]/.test(flow[start - 1]!))
    start -= 1;
  return start;
}

export const documentNumbersHaveTheirBrackets = defineTextCheck({
  id: "narrative/document-numbers-have-their-brackets",
  label: { zh: "发文字号用六角括号", en: "document numbers have their brackets" },
  why: "发文字号的年份应当用六角括号“〔〕”括入，写成别的括号不规范，也不便检索。",
  basis: "《党政机关公文格式》（GB/T 9704—2012）7.2.5",
  since: 2012,
  severity: "info",
  family: "C4",
  kind: "format",
  message: "发文字号“{quote}”的括号不规范，年份应写在“〔〕”里，全文共 {count} 处。",
  next: "请改成“〔年份〕序号号”的写法，例如“〔2020〕12号”。",
  *run(document) {
    for (const { match, span } of hitsAmong(everything(document), number)) {
      const yearInside = match[1] !== undefined;
      if (yearInside && printedAt(document, span.of, span.start) === "〔") continue;
      const start = startOfMark(span.of, span.start);
      yield { spans: [{ ...span, start }], data: {}, key: "document-number" };
    }
  },
  examples: {
    ok: "根据甲财社〔2020〕12号文件下达资金。",
    notOk: "根据甲财社【2020】12号文件下达资金。",
    says: "“根据甲财社【2020】12号”的括号不规范",
  },
});
