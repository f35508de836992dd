import { checkDocument, lookAtDocument } from "../../src/engine/check-document.ts";
import { read } from "../../src/engine/read.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import type { Finding, Quantity } from "../../src/model/finding.ts";
import type { CheckedDocument, RelationReport } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";
import type { Case } from "./spec.ts";

/** A text checked as a file `case.txt`, beside a workbook where its lines are given. */
export function checkedText(text: string, book?: readonly string[]): CheckedDocument {
  const source = readText({ text, remarks: [] }, "case.txt", defaultDocumentLimits);
  const options = { path: "case.txt", profile: null, relations: true };
  if (!book) return checkDocument(source, standard, options);
  const reading = read(bookFrom(book.join("\n")), standard, null);
  return checkDocument(source, standard, { ...options, beside: { reading, path: "book.xlsx" } });
}

/** A text checked with others of its department, which are `other-1.txt` and so on. */
export function checkedWith(text: string, others: readonly string[]): CheckedDocument {
  const options = { profile: null, relations: true };
  const given = others.map((other, nth) => {
    const path = `other-${nth + 1}.txt`;
    const source = readText({ text: other, remarks: [] }, path, defaultDocumentLimits);
    return lookAtDocument(source, standard, { ...options, path }).given;
  });
  const source = readText({ text, remarks: [] }, "case.txt", defaultDocumentLimits);
  return checkDocument(source, standard, { ...options, path: "case.txt", with: given });
}

/** What one pattern promises of a text, as a spec writes it. */
export function relationsOf(
  { text, beside, with: others }: Omit<Case, "claims" | "why">,
  rule: string,
): Case["claims"] {
  const { relations = [], findings } = others
    ? checkedWith(text, others)
    : checkedText(text, beside);
  return relations.filter((one) => one.rule === rule).map((one) => written(one, findings));
}

function written(relation: RelationReport, findings: readonly Finding[]): Case["claims"][number] {
  const { kind, stated, operands, outcome, residue, id } = relation;
  const about = findings.find(
    ({ root, relatedRelations }) => root === null && relatedRelations.includes(id),
  );
  return {
    kind,
    stated: figure(stated),
    operands: operands.map(figure),
    outcome,
    residue,
    severity: about?.severity ?? null,
  };
}

const figure = ({ value, unit, text }: Quantity): string =>
  text === null ? `(${value}${unit})` : `${value}${unit}`;
