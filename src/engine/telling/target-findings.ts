import { figureText } from "../../model/amount.ts";
import type { Claim, Term } from "../../model/claim.ts";
import { absolute, decimalTextTo, trim } from "../../model/decimal.ts";
import { type CellLocation, type Finding, type Severity, placeKey } from "../../model/finding.ts";
import type { Profile } from "../../model/profile.ts";
import type { Fact } from "../../model/reading.ts";
import type { Broken } from "../verifying/judge.ts";
import { reasonOf, statedText } from "../verifying/claim-words.ts";
import { severityIn } from "./check-findings.ts";
import { worded } from "./messages.ts";
import { locationOf } from "./quantities.ts";
import { type JudgedTarget, targetQuantity } from "./target-reports.ts";

interface BrokenTarget extends JudgedTarget {
  readonly verdict: Broken;
}

const isBroken = (one: JudgedTarget): one is BrokenTarget => one.verdict.result === "failed";

/** Findings of broken promises; those that one cell breaks together are one finding and its consequences. */
export function targetFindings(
  judged: readonly JudgedTarget[],
  profile: Profile,
  path: string,
): Finding[] {
  return causesOf(judged).flatMap(({ fact, failures }) => {
    const told = failures.map((failure) => findingOf(failure, profile, path, fact));
    const worst = gravest.findLast((severity) => told.some((one) => one.severity === severity))!;
    const [first, ...rest] = told;
    const locations = distinct(told.flatMap((one) => one.locations as readonly CellLocation[]));
    const relatedRelations = failures.map(({ id }) => id);
    return [
      { ...first!, severity: worst, locations, relatedRelations },
      ...rest.map((one) => ({ ...one, severity: "info" as const, root: first!.id })),
    ];
  });
}

const gravest: readonly Severity[] = ["info", "warning", "error"];

interface TargetCause {
  /** The cell all of them name; null for a failure that stands alone. */
  readonly fact: Fact | null;
  readonly failures: readonly BrokenTarget[];
}

/** The cell most failures have in common, and that fewest promises bear out, comes first. */
function causesOf(judged: readonly JudgedTarget[]): TargetCause[] {
  const kept = new Map<Fact, number>();
  for (const { claim, verdict } of judged) {
    if (verdict.result !== "passed") continue;
    for (const fact of cellsOf(claim)) kept.set(fact, (kept.get(fact) ?? 0) + 1);
  }
  let open = judged.filter(isBroken);
  const causes: TargetCause[] = [];
  while (open.length > 0) {
    const counts = new Map<Fact, number>();
    for (const { claim } of open) {
      for (const fact of cellsOf(claim)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    }
    const weigh = (fact: Fact) => (counts.get(fact) ?? 0) * 2 - (kept.get(fact) ?? 0);
    const common = [...counts.keys()].filter((fact) => counts.get(fact)! > 1);
    const fact = common.reduce<Fact | null>(
      (best, one) => (best === null || weigh(one) > weigh(best) ? one : best),
      null,
    );
    if (fact === null) break;
    causes.push({ fact, failures: open.filter(({ claim }) => cellsOf(claim).has(fact)) });
    open = open.filter(({ claim }) => !cellsOf(claim).has(fact));
  }
  return [...causes, ...open.map((failure) => ({ fact: null, failures: [failure] }))];
}

const cellsOf = ({ stated, operands }: Claim): Set<Fact> =>
  new Set([stated, ...operands].flatMap(({ fact }) => fact ?? []));

function findingOf(
  { id, check, claim, verdict }: BrokenTarget,
  profile: Profile,
  path: string,
  suspect: Fact | null,
): Finding {
  const { stated } = claim;
  const { expected, difference } = verdict;
  const printed = Math.min(stated.decimals, Math.max(...verdict.operands.map(decimalsOf)));
  const decimals = Math.max(printed, trim(expected).scale);
  const data = {
    label: stated.label,
    stated: statedText(stated),
    expected: `${figureText(expected, decimals)}${stated.unit}`,
    difference: `${figureText(absolute(difference), stated.decimals)}${gapUnit(stated)}`,
    relation: claim.zh,
  };
  const facts = [...(suspect ? [suspect] : []), ...cellsOf(claim)];
  const locations = distinct(facts.map((fact) => locationOf(fact, path)));
  return {
    id: `${id}:findings`,
    rule: check.id,
    family: check.family,
    kind: claim.kind,
    severity: severityOf(claim, verdict, severityIn(profile, check.id, check.severity)),
    residue: null,
    message: worded(check.message, data),
    // A cell is filled in, not printed.
    explanation: `${claim.zh}：${reasonOf(claim, verdict).replace("原文是", "填的是")}。`,
    stated: targetQuantity(stated, path, id),
    expected: {
      value: decimalTextTo(expected, stated.decimals),
      unit: stated.unit,
      decimals: Math.max(stated.decimals, trim(expected).scale),
      label: stated.label,
      text: null,
      location: null,
    },
    difference: decimalTextTo(difference, stated.decimals),
    locations,
    relatedRelations: [id],
    basis: check.basis,
    next: worded(check.next, data),
    root: null,
    count: 1,
    dismissed: null,
  };
}

const decimalsOf = ({ decimals }: Term): number => decimals;

/** Two percentages are points apart. */
const gapUnit = ({ unit }: Term): string => (unit === "%" ? "个百分点" : unit);

/** Where it is not sure what is meant, or only the last digit is off, it needs a look. */
function severityOf({ sure }: Claim, { lastDigit }: Broken, own: Severity): Severity {
  return own === "error" && (lastDigit || !sure) ? "warning" : own;
}

function distinct(places: readonly CellLocation[]): CellLocation[] {
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
