import { verify } from "../../engine/verify.ts";
import { textSummary } from "../../engine/verifying/text-summary.ts";
import type { ClaimPattern } from "../../model/claim.ts";
import type { Finding } from "../../model/finding.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Summary } from "../../model/report.ts";

/** What proving the figures of a text came to. */
export interface Proved {
  /** Promises that hold. */
  readonly passed: number;
  /** Findings that stand for themselves, notes left out; in order of place. */
  readonly findings: readonly Finding[];
  readonly coverage: Pick<Summary, "mentions" | "unchecked">;
}

/** Proves every arithmetic promise of a text, without any table beside it. */
export function proved(narrative: Narrative, claims: readonly ClaimPattern[]): Proved {
  const ground = { document: narrative.document, path: "", tables: null };
  const verification = verify(narrative, { claims }, ground, []);
  const findings = verification.findings
    .filter(({ root, severity }) => root === null && severity !== "info")
    .sort((a, b) => startOf(a) - startOf(b));
  return {
    passed: verification.judged.filter(({ verdict }) => verdict.result === "passed").length,
    findings,
    coverage: textSummary(narrative, verification, [], findings),
  };
}

function startOf({ locations: [first] }: Finding): number {
  return first && "start" in first ? first.start : -1;
}
