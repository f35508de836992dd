import { decimalTextTo } from "../../model/decimal.ts";
import type { RelationReport } from "../../model/report.ts";
import { decimalsOf } from "../evaluating/assess.ts";
import type { Scene } from "./cause-finding.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Unplaced } from "../evaluating/instances.ts";
import { quantityOf } from "./quantities.ts";
import { counts } from "./summary.ts";

/** Every relation that was looked at, whether it held or not. */
export function relationReports(
  { outcomes, unplaced }: Evaluation,
  scene: Scene,
): RelationReport[] {
  const placed = outcomes.map((outcome): RelationReport => {
    const { instance } = outcome;
    const { relation, stated, parts, rule } = instance;
    return {
      id: scene.names.of(instance),
      rule,
      kind: relation.kind,
      outcome: outcome.result,
      because: outcome.result === "skipped" ? outcome.because : null,
      residue: outcome.result === "passed" ? outcome.residue : null,
      operands: parts.map((part) => quantityOf(part, scene.document)),
      stated: quantityOf(stated, scene.document),
      expected:
        outcome.result === "skipped" ? null : decimalTextTo(outcome.expected, decimalsOf(stated)),
    };
  });
  return [...placed, ...unplaced.filter(counts).map((one) => unplacedReport(one, scene.document))];
}

function unplacedReport(
  { relation, rule, because, table }: Unplaced,
  document: string,
): RelationReport {
  return {
    id: `${rule}/${relation.id}`,
    rule,
    kind: relation.kind,
    outcome: "skipped",
    because,
    residue: null,
    operands: [],
    stated: {
      value: "0",
      unit: table.unit.zh,
      decimals: 0,
      label: relation.zh,
      text: null,
      location: { document, sheet: table.grid.name, cell: "A1" },
    },
    expected: null,
  };
}
