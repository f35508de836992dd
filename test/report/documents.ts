import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/engine/check.ts";
import { fingerprintOf, withDismissals } from "../../src/engine/dismiss.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { namesOf } from "../../src/report/standard-names.ts";
import { standard } from "../../src/standard/index.ts";

export const names = namesOf(standard);
export const tool = { name: "budget", version: "1.2.3", standard: "2021.1" };

export const workbook = xlsxReader().read(
  readFileSync(join(__dirname, "../../samples/planted.xlsx")),
  "planted.xlsx",
);

/** The sample workbook, checked, with every relation. */
export const document = checkWorkbook(workbook, standard, {
  path: "planted.xlsx",
  profile: null,
  relations: true,
});

const isCause = ({ severity, root }: Finding) => severity === "error" && root === null;

/** Its first error. */
export const firstError = document.findings.find(isCause)!;

/** The same document with the first error let stand. */
export const withOneLetStand = withDismissals(document, workbook, [
  {
    fingerprint: fingerprintOf(firstError, workbook),
    rule: firstError.rule,
    reason: "上年调整",
    by: "王芳",
    at: "2026-01-02T16:04:05Z",
  },
]);

/** A document that could not be read. */
export const unreadable: CheckedDocument = {
  ...document,
  path: "坏.xlsx",
  error: "文件是空的（0 字节）；请重新获取该文件。",
  findings: [],
  sheets: [],
};

/** Words somebody might put into a cell to be taken for something else. */
export const hostile = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "</bdi></style><!--",
  '" onmouseover="alert(1)',
  "\u202e反\u2066转\u200b隐\ufeff藏\u001b[31m",
  "_x003D_1+1",
  "长".repeat(32_767),
];

/** A document in which one text stands wherever the text of a workbook can get to. */
export function documentSaying(text: string): CheckedDocument {
  const finding = withOneLetStand.findings.find(({ dismissed }) => dismissed !== null)!;
  const locations = [{ document: text, sheet: text, cell: "A1" }];
  const quantity = {
    value: "1.00",
    unit: text,
    decimals: 2,
    label: text,
    text,
    location: locations[0]!,
  };
  const said: Finding = {
    ...finding,
    rule: text,
    message: text,
    explanation: text,
    stated: quantity,
    expected: quantity,
    difference: text,
    locations,
    basis: text,
    next: text,
    count: 2,
    relatedRelations: ["r"],
    dismissed: { reason: text, by: text, at: text },
  };
  const relation = {
    ...document.relations![0]!,
    id: "r",
    rule: text,
    stated: quantity,
    operands: [quantity],
  };
  return {
    ...document,
    path: text,
    department: text,
    unit: text,
    sheets: [{ name: text, recognisedAs: null, because: text }],
    findings: [said, { ...said, id: "other", dismissed: null }],
    relations: [
      { ...relation, outcome: "failed" },
      { ...relation, id: "s", outcome: "skipped", because: text },
    ],
  };
}
