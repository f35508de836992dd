import type { CheckedDocument } from "../../src/model/report.ts";
import type { AnsweredDocument } from "./answers.ts";
import { type Score, scoreOf } from "./measure.ts";

/** A document that was checked, with its text. */
export interface Looked {
  readonly document: AnsweredDocument;
  readonly checked: CheckedDocument;
  readonly text: string;
}

/** How a document fares without the rules that nothing but itself bears out. */
export interface LeftOut {
  readonly with: Score;
  readonly without: Score;
  /** Rules with a relation or a finding in this document and in no other. */
  readonly own: readonly string[];
}

/**
 * Leaves one county out: had it never been seen, the rules that speak in no other document might not
 * be there. What the rest finds in it is what an unseen document may expect.
 * @param unanswered documents of which no answers are known; their rules count as seen elsewhere
 */
export function leftOut(all: readonly Looked[], unanswered: readonly CheckedDocument[]): LeftOut[] {
  const seen = [...all.map(({ checked }) => checked), ...unanswered].map((checked) => ({
    county: countyOf(checked),
    rules: rulesIn(checked),
  }));
  return all.map((one) => {
    const county = countyOf(one.checked);
    const others = seen.filter((other) => other.county !== county);
    const elsewhere = new Set(others.flatMap(({ rules }) => [...rules]));
    const { document, checked, text } = one;
    const isShared = ({ rule }: { readonly rule: string }): boolean => elsewhere.has(rule);
    const rest: CheckedDocument = {
      ...checked,
      findings: checked.findings.filter(isShared),
      relations: (checked.relations ?? []).filter(isShared),
    };
    return {
      with: scoreOf(document, checked, text, 0),
      without: scoreOf(document, rest, text, 0),
      own: [...rulesIn(checked)].filter((rule) => !elsewhere.has(rule)).sort(),
    };
  });
}

/** A document names its department; one that does not is a county of its own. */
const countyOf = ({ department, path }: CheckedDocument): string => department ?? path;

const rulesIn = ({ findings, relations }: CheckedDocument): Set<string> =>
  new Set([...findings, ...(relations ?? [])].map(({ rule }) => rule));
