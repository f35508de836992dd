import { type Answer, answerOf } from "../../bench/accuracy/answers.ts";
import type { Span } from "../../src/model/document.ts";
import type { Finding, Quantity } from "../../src/model/finding.ts";
import type { RelationReport } from "../../src/model/report.ts";

/** An answer about an invented sentence. */
export function anAnswer(own: Partial<Answer>): Answer {
  const written = { kind: "sum", quote: "", stated: "25.00", expected: "24.00", certain: true };
  return { ...answerOf({ ...written, operands: ["10.00", "14.00"] }, "answer"), ...own };
}

export const aQuantity = (value: string, location: Quantity["location"] = null): Quantity => ({
  value,
  unit: "万元",
  decimals: 2,
  label: "",
  text: value,
  location,
});

/** A finding at pieces of a text. */
export function aFinding(
  source: string,
  pieces: readonly Span[],
  own: Partial<Finding> = {},
): Finding {
  return {
    id: "f",
    rule: "rule",
    family: "A1",
    kind: "sum",
    severity: "error",
    residue: null,
    message: "",
    explanation: "",
    stated: null,
    expected: null,
    difference: null,
    locations: pieces.map(({ start, end }) => ({
      document: "own.txt",
      line: 1,
      start,
      end,
      quote: source.slice(start, end),
    })),
    relatedRelations: [],
    basis: "",
    next: "",
    root: null,
    count: 1,
    dismissed: null,
    ...own,
  };
}

export const aRelation = (
  id: string,
  stated: string,
  operands: readonly string[],
  outcome: RelationReport["outcome"] = "passed",
): RelationReport => ({
  id,
  rule: "rule",
  kind: "sum",
  outcome,
  because: null,
  residue: null,
  operands: operands.map((value) => aQuantity(value)),
  stated: aQuantity(stated),
  expected: null,
});
