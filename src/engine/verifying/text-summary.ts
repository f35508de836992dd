import type { Term } from "../../model/claim.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import type { Mention } from "../../model/mention.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { RelationReport, Summary } from "../../model/report.ts";
import type { Verification } from "../verify.ts";

/** Measures whose figures are counted. */
export const counted: readonly Mention["measure"][] = [
  "money",
  "percent",
  "points",
  "permille",
  "count",
];

/** The tally of a text: relations looked at, findings by severity, how many of its figures they cover. */
export function textSummary(
  { document }: Narrative,
  { judged }: Verification,
  relations: readonly RelationReport[],
  findings: readonly Finding[],
): Summary {
  const tally = (outcome: RelationReport["outcome"]) =>
    relations.filter((one) => one.outcome === outcome).length;
  const bySeverity = (severity: Severity) =>
    findings.filter((one) => one.severity === severity && one.root === null).length;
  const agreeing = new Set<Mention>();
  const failing = new Set<Mention>();
  for (const { claim, verdict } of judged) {
    if (verdict.result === "skipped") continue;
    const set = verdict.result === "passed" ? agreeing : failing;
    for (const mention of mentionsOf([claim.stated, ...verdict.operands])) set.add(mention);
  }
  let [mentions, agree, conflict] = [0, 0, 0];
  for (const passage of document.passages) {
    for (const mention of passage.mentions) {
      if (!counted.includes(mention.measure)) continue;
      mentions += 1;
      if (failing.has(mention) && !agreeing.has(mention)) conflict += 1;
      else if (agreeing.has(mention)) agree += 1;
    }
  }
  return {
    relations: relations.length,
    passed: tally("passed"),
    failed: tally("failed"),
    skipped: tally("skipped"),
    errors: bySeverity("error"),
    warnings: bySeverity("warning"),
    infos: bySeverity("info"),
    mentions,
    agree,
    conflict,
    unchecked: mentions - agree - conflict,
  };
}

/** The printed figures behind terms. */
export function mentionsOf(terms: readonly Term[]): Mention[] {
  return terms.flatMap((term) => [
    ...(term.figure?.mention ? [term.figure.mention] : []),
    ...mentionsOf(term.derived ?? []),
  ]);
}
