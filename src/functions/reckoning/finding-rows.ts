import { type Decimal, parseDecimal } from "../../model/decimal.ts";
import type { Finding } from "../../model/finding.ts";
import type { Answer } from "../../model/function.ts";
import { placeOf, severityWords, withoutPlace } from "../../report/words.ts";

/** Findings listed before the rest is only counted. */
const listed = 200;

type Row = readonly Answer[];

/** A line of the list that has only one thing to say. */
export const inFirst = (text: string): Row => [text, "", "", "", ""];

/**
 * Findings as they spill: how many there are, then a line for each with severity, place, message,
 * difference and next step.
 * @param elsewhere where the rest of a long list is found
 */
export function findingRows(findings: readonly Finding[], elsewhere: string): Row[] {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const rest = findings.length - listed;
  return [
    inFirst(`✗ ${errors} 个错误、${findings.length - errors} 个提示`),
    ...findings.slice(0, listed).map(findingShown),
    ...(rest > 0 ? [inFirst(`另有 ${rest} 条，${elsewhere}`)] : []),
  ];
}

function findingShown(finding: Finding): Row {
  const { severity, next, difference } = finding;
  return [
    severityWords[severity],
    placeOf(finding),
    withoutPlace(finding),
    differenceShown(difference),
    next,
  ];
}

function differenceShown(difference: string | null): Decimal | string {
  return difference === null ? "" : (parseDecimal(difference) ?? difference);
}
