import type { Claim, Term } from "../model/claim.ts";
import { decimalText, decimalTextTo } from "../model/decimal.ts";
import type { Finding } from "../model/finding.ts";
import type { Figure, Narrative } from "../model/narrative.ts";
import type { OtherDocument } from "../model/other-document.ts";
import type { Reading } from "../model/reading.ts";
import type { RelationReport } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { causesOf } from "./verifying/causes.ts";
import type { Judged, TextCause } from "./verifying/mending.ts";
import { withoutBorneOut } from "./verifying/borne-out.ts";
import { causeFindings } from "./verifying/claim-findings.ts";
import { gapsIn } from "./verifying/gaps.ts";
import { type Verdict, judge } from "./verifying/judge.ts";
import { type Ground, quantityOfTerm } from "./verifying/places.ts";
import { residueNotes } from "./verifying/residue-notes.ts";

/** What proving the figures of a text gave. */
export interface Verification {
  readonly judged: readonly Judged[];
  readonly causes: readonly TextCause[];
  readonly findings: readonly Finding[];
}

/**
 * Proves every arithmetic promise of a narrative, and tells what does not hold.
 * @param tables the tables of the text itself and of the workbook it belongs to
 * @param others other documents of the same department
 */
export function verify(
  narrative: Narrative,
  standard: Pick<Standard, "claims">,
  ground: Ground,
  tables: readonly Reading[],
  others: readonly OtherDocument[] = [],
): Verification {
  const patterns = new Map(standard.claims.map((pattern) => [pattern.id, pattern]));
  const claims = standard.claims.flatMap((pattern) => [
    ...pattern.claims(narrative, tables, others),
  ]);
  const judged = withoutBorneOut(
    named(claims, ground).map(({ id, claim }) => ({ id, claim, verdict: verdictOn(claim) })),
  );
  const causes = causesOf(judged);
  const gapIn = gapsIn(narrative);
  const findings = [
    ...causes.flatMap((cause) => causeFindings(cause, patterns, ground, gapIn)),
    ...residueNotes(judged, patterns, ground),
  ];
  return { judged, causes, findings };
}

/** Looks at a claim, unless it says itself why nobody can. */
function verdictOn(claim: Claim): Verdict {
  const { because, operands } = claim;
  return because === undefined ? judge(claim) : { result: "skipped", because, operands };
}

/** Ids by pattern and place; a second claim at one place is told apart by number. */
function named(claims: readonly Claim[], ground: Ground): { id: string; claim: Claim }[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const { figure } = claim.stated;
    const passage = figure && ground.document.passages[figure.passage];
    const offset = passage ? passage.at[figure.start] : 0;
    const plain = `${claim.pattern}:${offset}`;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { id: count === 1 ? plain : `${plain}:${count}`, claim };
  });
}

/** Every claim as the report lists it. */
export function claimReports({ judged }: Verification, ground: Ground): RelationReport[] {
  const sources = sourcesIn(judged);
  return judged.map(({ id, claim, verdict }) => ({
    id,
    rule: claim.pattern,
    kind: claim.kind,
    outcome: verdict.result,
    because: verdict.result === "skipped" ? verdict.because : null,
    residue: verdict.result === "passed" ? verdict.residue : null,
    operands: verdict.operands.map((term) => quantityOfTerm(term, ground, sources(term, id))),
    stated: quantityOfTerm(claim.stated, ground, sources(claim.stated, id)),
    expected:
      verdict.result === "skipped"
        ? null
        : verdict.expected.scale > claim.stated.decimals
          ? decimalText(verdict.expected)
          : decimalTextTo(verdict.expected, claim.stated.decimals),
  }));
}

/** Which relations speak of the figures a derived term was worked out from; its own where none does. */
function sourcesIn(judged: readonly Judged[]): (term: Term, own: string) => string[] {
  const users = new Map<Figure, string[]>();
  for (const { id, claim, verdict } of judged) {
    for (const { figure } of [claim.stated, ...verdict.operands]) {
      if (!figure) continue;
      const ids = users.get(figure);
      if (ids) ids.push(id);
      else users.set(figure, [id]);
    }
  }
  return ({ derived }, own) => {
    const figures = (derived ?? []).flatMap(({ figure }) => (figure ? [figure] : []));
    const ids = new Set(figures.flatMap((figure) => users.get(figure) ?? []));
    return ids.size > 0 ? [...ids].slice(0, most) : [own];
  };
}

/** Relations named as the sources of one derived figure. */
const most = 8;
