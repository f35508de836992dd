import type { Finding, TextLocation } from "../../src/model/finding.ts";
import type { CheckedDocument } from "../../src/model/report.ts";

const text = "一、支出\n2021年基本支出为110.25万元，占91.49%。\n";
const quote = "2021年基本支出为110.25万元";
const start = text.indexOf(quote);

/** A place in the text, counted as its format counts. */
export const place: TextLocation = {
  document: "说明 1.docx",
  paragraph: 2,
  start,
  end: start + quote.length,
  quote,
};

const figure = { unit: "万元", decimals: 2, label: "基本支出" };

/** A finding as checking a text gives it. */
export const textFinding: Finding = {
  id: "claims/total-and-parts:8",
  rule: "claims/total-and-parts",
  family: "A1",
  kind: "sum",
  severity: "error",
  residue: null,
  message: "基本支出应为 100.25 万元，原文是 110.25 万元。",
  explanation: "80.15 ＋ 20.10 ＝ 100.25",
  stated: { ...figure, value: "110.25", text: "110.25万元", location: place },
  expected: { ...figure, value: "100.25", text: null, location: null },
  difference: "10.00",
  locations: [place, { document: "book.xlsx", sheet: "支出表", cell: "D5" }],
  relatedRelations: [],
  basis: "公开文本",
  next: "请核对原文。",
  root: null,
  count: 1,
  dismissed: null,
};

/** A checked text. */
export const textDocument: CheckedDocument = {
  path: "说明 1.docx",
  kind: "budget",
  profile: null,
  role: "checked",
  error: null,
  text: { format: "docx", trust: "full", remarks: ["已按接受全部修订读取。"] },
  department: "青山县档案馆",
  year: 2021,
  unit: null,
  sheets: [],
  summary: {
    relations: 9,
    passed: 7,
    failed: 1,
    skipped: 1,
    errors: 1,
    warnings: 0,
    infos: 0,
    mentions: 131,
    agree: 118,
    conflict: 2,
    unchecked: 11,
  },
  findings: [textFinding],
};
