import type { Finding } from "../../../model/finding.ts";
import { type Cause, causesOf as causesInOrder } from "../../../report/causes.ts";
import { severities } from "../../../report/words.ts";

export type { Cause };

/** Findings by what caused them: errors before warnings before infos, each in order of place. */
export function causesOf(findings: readonly Finding[]): Cause[] {
  const rank = ({ finding }: Cause): number => severities.indexOf(finding.severity);
  return causesInOrder(findings).sort((a, b) => rank(a) - rank(b));
}

/** The causes that nobody has let stand. */
export function standingOf(findings: readonly Finding[]): Cause[] {
  return causesOf(findings).filter(({ finding }) => finding.dismissed === null);
}
