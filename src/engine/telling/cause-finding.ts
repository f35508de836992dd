import { decimalText, trim } from "../../model/decimal.ts";
import type { CellLocation, Finding, Kind, Severity } from "../../model/finding.ts";
import type { Failed, Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { hasFigure, unitOf, valueOf } from "../evaluating/assess.ts";
import type { Cause } from "../explain.ts";
import { messages, worded } from "./messages.ts";
import {
  differenceText,
  expectedQuantity,
  gapText,
  labelOf,
  locationOf,
  quantityOf,
  textOf,
} from "./quantities.ts";
import type { RelationNames } from "./relation-names.ts";
import { slipBetween } from "../../model/slips.ts";

/** What findings about relations need to know of their surroundings. */
export interface Scene {
  readonly document: string;
  readonly names: RelationNames;
  readonly severityOf: (instance: Instance) => Severity;
  readonly basisOf: (instance: Instance) => string;
}

/** The finding that names a cause, followed by one for every relation it breaks. */
export function causeFindings(cause: Cause, scene: Scene): Finding[] {
  const root = rootFinding(cause, scene);
  if (cause.failures.length < 2) return [root];
  return [root, ...cause.failures.map((failure) => consequence(failure, root.id, scene))];
}

/** A failing relation as the consequence of another finding. */
export function consequence(failure: Failed, root: string, scene: Scene): Finding {
  return { ...relationFinding(failure, scene, messages.consequence), severity: "info", root };
}

const severities: readonly Severity[] = ["info", "warning", "error"];

/** An error stays one; what is off by the last printed digit only needs a look. */
export function severityOfFailure(failure: Failed, scene: Scene): Severity {
  const own = scene.severityOf(failure.instance);
  return failure.lastDigit && own === "error" ? "warning" : own;
}

function worst(failures: readonly Failed[], scene: Scene): Severity {
  const ranks = failures.map((failure) => severities.indexOf(severityOfFailure(failure, scene)));
  return severities[Math.max(...ranks)]!;
}

const distinct = (locations: readonly CellLocation[]): CellLocation[] => {
  const seen = new Set<string>();
  return locations.filter(({ sheet, cell }) => {
    const key = `${sheet}!${cell}`;
    return seen.has(key) ? false : seen.add(key);
  });
};

/** Cells of the relations, after the wrong ones. */
function places(
  at: readonly Fact[],
  failures: readonly Failed[],
  document: string,
): CellLocation[] {
  const facts = failures.flatMap(({ instance }) => [instance.stated, ...instance.parts]);
  const printed = facts.filter((fact) => fact.row !== null && fact.cell.kind !== "blank");
  return distinct([...at, ...printed].map((fact) => locationOf(fact, document)));
}

function rootFinding(cause: Cause, scene: Scene): Finding {
  const { hypothesis, failures } = cause;
  if (hypothesis.kind === "relation") {
    return relationFinding(failures[0]!, scene, messages.relation);
  }
  const [fact, other] = hypothesis.at;
  const first = failures[0]!;
  const expected = hypothesis.becomes;
  const { document } = scene;
  const words = wording(cause, scene);
  return {
    ...common(first.instance, scene),
    id: `${hypothesis.kind}:${fact!.table.definition.id}:${fact!.line}:${fact!.column.id}`,
    kind: hypothesis.kind === "missing-line" ? "missing" : (first.instance.relation.kind as Kind),
    severity: worst(failures, scene),
    message: words.message,
    explanation: words.explanation,
    next: words.next,
    stated: expected ? quantityOf(fact!, document) : null,
    expected: expected ? expectedQuantity(fact!, expected) : null,
    difference: expected ? differenceText(fact!, expected) : null,
    locations: places(other ? hypothesis.at : [fact!], failures, document),
    relatedRelations: failures.map(({ instance }) => scene.names.of(instance)),
    root: null,
  };
}

/** ` 12.50 万元`, or that nothing is printed. */
const statedText = (fact: Fact): string =>
  hasFigure(fact) ? ` ${textOf(fact, valueOf(fact))} ${unitOf(fact).zh}` : "空白";

/** Causes that concern many cells at once. */
const isWhole = (kind: Cause["hypothesis"]["kind"]): boolean =>
  kind === "columns-exchanged" || kind === "table-scaled" || kind === "line";

function wording(cause: Cause, scene: Scene) {
  const { hypothesis, failures } = cause;
  const [fact, other] = hypothesis.at as [Fact, Fact | undefined];
  const expected = hypothesis.becomes;
  const relations = [...new Set(failures.map(({ instance }) => instance.relation.zh))];
  const was = decimalText(trim(valueOf(fact)));
  const slip = expected && slipBetween(was, decimalText(trim(expected)));
  const cell = (one: Fact) => {
    const { sheet, cell: place } = locationOf(one, scene.document);
    return `${sheet}!${place}`;
  };
  const data: Record<string, string> = {
    label: labelOf(fact),
    unit: unitOf(fact).zh,
    stated: statedText(fact),
    expected: expected ? textOf(fact, expected) : "",
    difference: expected ? gapText(fact, expected) : "",
    relations: relations.slice(0, 4).join("；"),
    slip: slip ? messages.slips[slip] : "",
    agree: String(cause.agree),
    asked: String(cause.asked),
    count: String(isWhole(hypothesis.kind) ? hypothesis.at.length : failures.length),
    cell: cell(fact),
    other: other ? (other.line === fact.line ? other.column.label.zh : labelOf(other)) : "",
    otherCell: other ? cell(other) : "",
    column: fact.column.label.zh,
    otherColumn: other ? other.column.label.zh : "",
    line: lineText(cause),
    columns: columnsText(cause),
  };
  const key =
    hypothesis.kind === "missing-line" && fact.row === null
      ? "missing-line-known"
      : hypothesis.kind;
  const template = messages[key];
  const message =
    key === "figure" && fact.cell.kind !== "amount" ? messages.figure.blank : template.message;
  return {
    message: worded(message, data),
    explanation: worded(template.explanation, data),
    next: worded(template.next, data),
  };
}

function lineText({ hypothesis }: Cause): string {
  const { code, label } = hypothesis.missing ?? {};
  return code
    ? ` ${code} ${label && label !== code ? label : ""}一行`.replace(" 一行", "一行")
    : "一行";
}

/** `合计 32.00 万元、项目支出 32.00 万元`. */
function columnsText({ hypothesis }: Cause): string {
  return [...(hypothesis.missing?.amounts ?? hypothesis.figures)]
    .slice(0, 6)
    .map(([fact, value]) => `${fact.column.label.zh} ${textOf(fact, value)} ${unitOf(fact).zh}`)
    .join("、");
}

function common(instance: Instance, scene: Scene) {
  return {
    rule: instance.rule,
    family: instance.relation.family,
    residue: null,
    basis: scene.basisOf(instance),
    count: 1,
    dismissed: null,
  };
}

function relationFinding(
  failure: Failed,
  scene: Scene,
  words: { message: string; bound: string; explanation: string; next: string },
): Finding {
  const { instance, expected } = failure;
  const { relation, stated, parts } = instance;
  const printed = [stated, ...parts].filter((fact) => fact.row !== null);
  const data = {
    label: labelOf(stated),
    unit: unitOf(stated).zh,
    expected: textOf(stated, expected),
    stated: statedText(stated),
    difference: gapText(stated, expected),
    relation: relation.zh,
    formula: formulaText(failure),
    cells: printed
      .slice(0, 5)
      .map((fact) => locationOf(fact, scene.document))
      .map(({ sheet, cell }) => `${sheet}!${cell}`)
      .join("、"),
  };
  const at = stated.row !== null ? [stated] : printed.slice(0, 1);
  return {
    ...common(instance, scene),
    id: `relation:${scene.names.of(instance)}`,
    kind: relation.kind,
    severity: severityOfFailure(failure, scene),
    message: worded(relation.kind === "bound" ? words.bound : words.message, data),
    explanation: worded(words.explanation, data),
    next: worded(words.next, data),
    stated: quantityOf(stated, scene.document),
    expected: expectedQuantity(stated, expected),
    difference: differenceText(stated, expected),
    locations: places(at, [failure], scene.document),
    relatedRelations: [scene.names.of(instance)],
    root: null,
  };
}

/** `409.40 ＋ 7,498.00 ＝ 7,907.40`. */
function formulaText({ instance, expected }: Failed): string {
  const { relation, stated, parts, signs } = instance;
  const filled = parts.flatMap((part, index) =>
    part.cell.kind === "amount" ? [{ part, sign: signs[index]! }] : [],
  );
  const [only, ...more] = filled;
  if (!only) return "";
  if (more.length === 0) return `${labelOf(only.part)}为 ${textOf(only.part, valueOf(only.part))}`;
  const joint = relation.kind === "product" ? " × " : " ＋ ";
  const terms = filled.map(({ part, sign }, index) => {
    const text = textOf(part, valueOf(part));
    return sign === -1
      ? `${index === 0 ? "－" : " － "}${text}`
      : `${index === 0 ? "" : joint}${text}`;
  });
  return `${terms.slice(0, 12).join("")}${terms.length > 12 ? " ＋ …" : ""} ＝ ${textOf(stated, expected)}`;
}
