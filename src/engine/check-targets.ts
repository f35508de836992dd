import type { Claim } from "../model/claim.ts";
import type { Finding } from "../model/finding.ts";
import type { Fields } from "../model/performance.ts";
import type { Fact, Reading } from "../model/reading.ts";
import type { RelationReport } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { type TargetCheck, type Targets, isClaim } from "../model/target-check.ts";
import { hasTargets, readPerformance } from "./read-performance.ts";
import { figureOfValue, figuresIn } from "./reading-performance/target-figures.ts";
import { runCheck } from "./telling/check-findings.ts";
import { targetFindings } from "./telling/target-findings.ts";
import { type JudgedTarget, targetReport } from "./telling/target-reports.ts";
import { judge } from "./verifying/judge.ts";

/** What looking at the performance targets of a workbook gave. */
export interface TargetsChecked {
  readonly findings: readonly Finding[];
  readonly judged: readonly JudgedTarget[];
  /** Cells of indicators that hold a figure. */
  readonly figures: ReadonlySet<Fact>;
}

/** Nothing looked at. */
export const noTargets: TargetsChecked = { findings: [], judged: [], figures: new Set() };

/**
 * Runs every rule of performance targets over what the clerk entered.
 * @param forms the printed forms of the same workbook, read as entries
 */
export function checkTargets(
  reading: Reading,
  standard: Standard,
  path: string,
  forms: Reading | null = null,
): TargetsChecked {
  const entered = targetsOf(reading);
  if (!entered) return noTargets;
  const targets: Targets = { ...entered, printed: forms && targetsOf(forms) };
  const sightings: Finding[] = [];
  const judged: JudgedTarget[] = [];
  for (const check of standard.targetChecks) {
    const found = [...check.run(targets, standard)];
    const seen = found.flatMap((one) => (isClaim(one) ? [] : [one]));
    const told = runCheck({ ...check, run: () => seen }, reading, standard, path);
    sightings.push(...told.map(({ finding }) => finding));
    judged.push(...judgedBy(check, found.filter(isClaim)));
  }
  return {
    findings: [...sightings, ...targetFindings(judged, reading.profile, path)],
    judged,
    figures: figureCells(targets),
  };
}

/** The targets of a workbook, ready for rules; null where nothing was entered. */
function targetsOf(reading: Reading): Omit<Targets, "printed"> | null {
  const { performance, factOf } = readPerformance(reading);
  if (performance.projects.length === 0 && !hasTargets(performance)) return null;
  return {
    performance,
    reading,
    factOf,
    figuresOf: (owner, field) => {
      const fields: Fields<string> = "indicators" in owner ? owner.fields : owner;
      return figuresIn(fields[field] ?? "");
    },
    valueOf: (indicator, field) =>
      figureOfValue(indicator[field] ?? "", indicator.measure ?? "", indicator.level3),
  };
}

/** Every promise of a rule with what looking at it gave, under an id of its own. */
function judgedBy(check: TargetCheck, claims: readonly Claim[]): JudgedTarget[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const place = placeOf(claim);
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const id = `${check.id}:${place}${count === 1 ? "" : `#${count}`}`;
    const { because, operands } = claim;
    const verdict =
      because === undefined ? judge(claim) : ({ result: "skipped", because, operands } as const);
    return { id, check, claim, verdict };
  });
}

function placeOf({ stated, operands }: Claim): string {
  const fact = [stated, ...operands].find((term) => term.fact)?.fact;
  return fact ? `${fact.table.grid.name}!${fact.column.id}:${fact.line}` : stated.label;
}

/** Every relation between targets, whether it held or not. */
export function targetReports({ judged }: TargetsChecked, path: string): RelationReport[] {
  return judged.map((one) => targetReport(one, path));
}

function figureCells({ performance, factOf, valueOf }: Targets): Set<Fact> {
  const cells = new Set<Fact>();
  const { projects, whole } = performance;
  for (const indicator of [...projects.flatMap(({ indicators }) => indicators), ...whole]) {
    for (const field of ["value", "actual"] as const) {
      const fact = factOf(indicator, field);
      if (fact && valueOf(indicator, field)) cells.add(fact);
    }
  }
  return cells;
}
