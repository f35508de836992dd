import type { Family, Finding, TableResidue } from "../../model/finding.ts";
import type { Outcome, Passed } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { unitOf, valueOf } from "../evaluating/assess.ts";
import type { Scene } from "./cause-finding.ts";
import { messages, worded } from "./messages.ts";
import {
  differenceText,
  expectedQuantity,
  labelOf,
  locationOf,
  quantityOf,
  textOf,
} from "./quantities.ts";

const families: Readonly<Record<TableResidue, Family>> = {
  rounded: "R1",
  truncated: "R2",
  "sum-of-rounded": "R3",
};

/** Notes about figures that agree only after rounding: one a table and kind, with all places. */
export function residueFindings(outcomes: readonly Outcome[], scene: Scene): Finding[] {
  const groups = new Map<string, Passed[]>();
  for (const outcome of outcomes) {
    if (outcome.result !== "passed" || !outcome.residue) continue;
    const key = `${outcome.instance.stated.table.grid.name}|${outcome.instance.rule}|${outcome.residue}`;
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups.values()].map((group) => residueFinding(group, scene));
}

function residueFinding(group: readonly Passed[], scene: Scene): Finding {
  const { instance, expected, residue } = group[0]!;
  const fact: Fact = instance.stated;
  const data = {
    count: String(group.length),
    label: labelOf(fact),
    expected: textOf(fact, expected),
    stated: ` ${textOf(fact, valueOf(fact))} ${unitOf(fact).zh}`,
    unit: unitOf(fact).zh,
    residue: messages.residues[residue!],
  };
  return {
    id: `residue:${scene.names.of(instance)}`,
    rule: instance.rule,
    family: families[residue!],
    kind: instance.relation.kind,
    severity: "info",
    residue,
    message: worded(messages.residue.message, data),
    explanation: worded(messages.residue.explanation, data),
    stated: quantityOf(fact, scene.document),
    expected: expectedQuantity(fact, expected),
    difference: differenceText(fact, expected),
    locations: group.map((one) => locationOf(one.instance.stated, scene.document)),
    relatedRelations: group.map((one) => scene.names.of(one.instance)),
    basis: scene.basisOf(instance),
    next: worded(messages.residue.next, data),
    root: null,
    count: group.length,
    dismissed: null,
  };
}
