import { defineTextCheck } from "../../../model/define.ts";
import { everything, hitsAmong, printedAt } from "../narrative-parts/stretches.ts";

/** 冀财社【2020】199号, 盐财资2020［410］号: a year or a number in the wrong brackets. */
const number =
  /(?:[\u4e00-\u9fff]{1,8}|[\u4e00-\u9fff]）)(?:([〔（])(20\d\d|19\d\d)([〕）])第?\d{1,5}号|((?:20|19)\d\d)([〔（])\d{1,5}[〕）]第?号?)/g;

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
      const bracket = match[1] === undefined ? match[5]! : match[1];
      const opening = match.index + match[0].indexOf(bracket);
      const yearInside = match[2] !== undefined;
      if (yearInside && printedAt(document, span.of, opening) === "〔") continue;
      yield { spans: [span], data: {}, key: "document-number" };
    }
  },
  examples: {
    ok: "根据甲财社〔2020〕12号文件下达资金。",
    notOk: "根据甲财社【2020】12号文件下达资金。",
    says: "“根据甲财社【2020】12号”的括号不规范",
  },
});
