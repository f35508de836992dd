import type { Finding, Severity } from "../../model/finding.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Fact, Reading } from "../../model/reading.ts";
import type { Summary } from "../../model/report.ts";
import { holdsFigures } from "../../model/sheet.ts";
import type { TargetsChecked } from "../check-targets.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Unplaced } from "../evaluating/instances.ts";

/** Relations that could not be placed because a table that is published by nobody else is missing do not count. */
export const counts = ({ relation }: Unplaced): boolean =>
  ![relation.stated, ...relation.parts.map((part) => part.ref)].some((ref) =>
    ref.startsWith("own/"),
  );

/** The tally of a document: relations looked at, findings by severity, amounts covered. */
export function summaryOf(
  reading: Reading,
  { outcomes, unplaced }: Evaluation,
  findings: readonly Finding[],
  targets: Pick<TargetsChecked, "judged" | "figures">,
): Summary {
  const tally = (result: Outcome["result"]) =>
    outcomes.filter((outcome) => outcome.result === result).length +
    targets.judged.filter(({ verdict }) => verdict.result === result).length;
  const passed = tally("passed");
  const failed = tally("failed");
  const skipped = tally("skipped") + unplaced.filter(counts).length;
  const bySeverity = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.root === null).length;
  return {
    relations: passed + failed + skipped,
    passed,
    failed,
    skipped,
    errors: bySeverity("error"),
    warnings: bySeverity("warning"),
    infos: bySeverity("info"),
    ...coverage(reading, outcomes, targets),
  };
}

/** Amounts found, and how many of them a relation speaks for or against. */
function coverage(
  reading: Reading,
  outcomes: readonly Outcome[],
  { judged, figures }: Pick<TargetsChecked, "judged" | "figures">,
) {
  const agreeing = new Set<Fact>();
  const failing = new Set<Fact>();
  for (const { result, instance } of outcomes) {
    if (result === "skipped") continue;
    const set = result === "passed" ? agreeing : failing;
    set.add(instance.stated);
    for (const part of instance.parts) set.add(part);
  }
  for (const { claim, verdict } of judged) {
    if (verdict.result === "skipped") continue;
    const set = verdict.result === "passed" ? agreeing : failing;
    for (const { fact } of [claim.stated, ...verdict.operands]) if (fact) set.add(fact);
  }
  let [mentions, agree, conflict] = [0, 0, 0];
  for (const { blocks } of reading.tables) {
    for (const { lines } of blocks) {
      for (const { facts } of lines) {
        for (const fact of facts.values()) {
          const isAmount = fact.cell.kind === "amount" && holdsFigures(fact.column);
          if (!isAmount && !figures.has(fact)) continue;
          mentions += 1;
          if (agreeing.has(fact)) agree += 1;
          else if (failing.has(fact)) conflict += 1;
        }
      }
    }
  }
  return { mentions, agree, conflict, unchecked: mentions - agree - conflict };
}
