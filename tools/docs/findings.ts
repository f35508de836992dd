import { checkWorkbook } from "../../src/engine/check.ts";
import { extract } from "../../src/engine/extract.ts";
import { read } from "../../src/engine/read.ts";
import { runTextCheck } from "../../src/engine/verifying/text-check-findings.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import type { RuleDefinition } from "../../src/model/check.ts";
import { type Finding, type Location, isCell, placeKey } from "../../src/model/finding.ts";
import type { Standard } from "../../src/model/standard.ts";
import type { TextCheck } from "../../src/model/text-check.ts";
import { severityWords } from "../../src/report/text-findings.ts";
import { countedText } from "../../src/report/words.ts";

/** Everything the engine finds in a book written as text. */
export function findingsIn(book: string, standard: Standard): readonly Finding[] {
  const options = { path: "book", profile: null, relations: false };
  return checkWorkbook(bookFrom(book), standard, options).findings;
}

type Rule = RuleDefinition | TextCheck;

/** What was found before: two pages show each rule's example. */
const found = new WeakMap<Standard, Map<Rule, readonly Finding[]>>();

/**
 * What a rule finds in its own failing example. Other rules are left out: an example is short,
 * and they would speak of what it leaves out.
 * @throws Error when it is not what the rule says
 */
export function ownFindings(rule: Rule, standard: Standard): readonly Finding[] {
  const known = found.get(standard) ?? new Map<Rule, readonly Finding[]>();
  found.set(standard, known);
  const own = known.get(rule) ?? foundIn(rule, standard);
  known.set(rule, own);
  return own;
}

function foundIn(rule: Rule, standard: Standard): readonly Finding[] {
  const text = standard.textChecks.find((one) => one.id === rule.id);
  const own = text
    ? textFindings(text, text.examples.notOk, standard)
    : findingsInBook(rule, standard);
  const said = own.map((one) => `${one.message}${one.explanation}`).join("\n");
  if (!said.includes(rule.examples.says)) {
    throw new Error(
      `${rule.id}: its example notOk does not print “${rule.examples.says}”, but: ${said || "nothing"}`,
    );
  }
  return own;
}

/** What a rule of wording finds in a document written as text, its tables beside it. */
export function textFindings(
  check: TextCheck,
  text: string,
  standard: Standard,
): readonly Finding[] {
  const document = extract(readText({ text, remarks: [] }, "document", defaultDocumentLimits));
  const reading = read(document.workbook, standard, null);
  const beside = reading.tables.length > 0 ? reading : null;
  return runTextCheck(check, document, standard, beside, "document");
}

function findingsInBook(rule: Rule, standard: Standard): readonly Finding[] {
  const alone: Standard = {
    ...standard,
    articulations: standard.articulations.filter((one) => one.id === rule.id),
    checks: standard.checks.filter((one) => one.id === rule.id),
    targetChecks: standard.targetChecks.filter((one) => one.id === rule.id),
  };
  return findingsIn(rule.examples.notOk, alone).filter(
    (one) =>
      one.root === null &&
      (one.rule === rule.id || one.relatedRelations.some((id) => id.startsWith(`${rule.id}/`))),
  );
}

/** A finding as the report prints it: where, what, why, what next. */
export function printed(finding: Finding): string {
  const { severity, message, explanation, next, locations } = finding;
  const head = `${severityWords[severity]}  ${locations[0] ? placeOf(locations[0]) : "全文"}`;
  const lines = [message, explanation, next && `下一步：${next}`].filter((line) => line !== "");
  return [head, ...lines.map((line) => `  ${line}`)].join("\n");
}

const placeOf = (location: Location): string =>
  isCell(location) ? placeKey(location) : countedText(location);
