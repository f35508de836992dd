import { type Finding, type Severity, placeKey } from "../../model/finding.ts";
import type { Failed, Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { type Scene, causeFindings, consequence, severityOfFailure } from "./cause-finding.ts";
import type { Sighted } from "./check-findings.ts";
import { type Evaluation, isFailed } from "../evaluate.ts";
import { explain } from "../explain.ts";

/** Findings of checks first claim the failures they explain; the rest are traced to their causes. */
export function relationFindings(
  { outcomes, unplaced }: Evaluation,
  sighted: readonly Sighted[],
  scene: Scene,
): Finding[] {
  const failed = outcomes.filter(isFailed);
  const claimed = claimsOf(sighted, failed);
  const open = outcomes.filter((outcome) => !claimed.has(outcome.instance));
  const causes = explain({ outcomes: open, unplaced }, (one) => scene.severityOf(one) === "info");
  const traced = causes.flatMap((cause) => causeFindings(cause, scene));
  return [
    ...joined(
      sighted.map(({ finding }) => weighed(finding, failed, claimed, scene)),
      traced,
    ),
    ...failed.flatMap((failure) => {
      const root = claimed.get(failure.instance);
      return root === undefined ? [] : [consequence(failure, root, scene)];
    }),
    ...traced,
  ];
}

/** Failing relations that a finding about lines explains, with the finding's id. */
function claimsOf(
  sighted: readonly Sighted[],
  failed: readonly Failed[],
): ReadonlyMap<Instance, string> {
  const claimed = new Map<Instance, string>();
  for (const { finding, explains } of sighted) {
    if (explains.length === 0) continue;
    const lines = new Set(explains.map(({ table, line }) => `${table.grid.name}|${line}`));
    const touches = (fact: Fact) => lines.has(`${fact.table.grid.name}|${fact.line}`);
    for (const { instance } of failed) {
      if (!claimed.has(instance) && isUpset(instance, touches)) claimed.set(instance, finding.id);
    }
  }
  return claimed;
}

/**
 * A wrong or missing code upsets the sums over codes, and comparisons by code where one side
 * finds no line; it does not make a line's own columns disagree.
 */
function isUpset({ relation, stated, parts }: Instance, touches: (fact: Fact) => boolean): boolean {
  const all = [stated, ...parts];
  if (!all.some(touches)) return false;
  if (relation.over === "parents") return true;
  const byCode = relation.over === "codes" || relation.over === "classes";
  return byCode && all.some((fact) => fact.row === null || (touches(fact) && isRepeated(fact)));
}

/** Whether the table has the line twice, so that a comparison by code may meet the wrong one. */
function isRepeated({ table, line }: Fact): boolean {
  const lines = table.blocks.flatMap((block) => block.lines);
  return lines.filter(({ key }) => key === line).length > 1;
}

const gravest: readonly Severity[] = ["info", "warning", "error"];

/** A finding is as grave as the gravest relation it breaks. */
function weighed(
  finding: Finding,
  failed: readonly Failed[],
  claimed: ReadonlyMap<Instance, string>,
  scene: Scene,
): Finding {
  const broken = failed.filter(({ instance }) => claimed.get(instance) === finding.id);
  const ranks = broken.map((failure) => gravest.indexOf(severityOfFailure(failure, scene)));
  const rank = Math.max(gravest.indexOf(finding.severity), ...ranks);
  return { ...finding, severity: gravest[rank]! };
}

/** What a check says of a cell whose figure is wrong anyway belongs to the finding about the figure. */
function joined(sighted: readonly Finding[], traced: readonly Finding[]): Finding[] {
  const roots = new Map<string, Finding>();
  for (const finding of traced) {
    const at = finding.locations[0];
    if (finding.root === null && at) roots.set(placeKey(at), finding);
  }
  return sighted.map((finding) => {
    const [at] = finding.locations;
    const root = at && finding.kind === "format" && finding.count === 1 && roots.get(placeKey(at));
    return root && root.severity !== "info"
      ? { ...finding, severity: "info", root: root.id }
      : finding;
  });
}
