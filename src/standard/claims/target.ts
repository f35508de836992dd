import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";

const id = "claims/actual-meets-the-target-beside-it";

export const target = defineClaim({
  id,
  label: { zh: "实际值与指标值", en: "actual against target" },
  why: "绩效自评表里实际完成值与预期指标值并列；实际没有达到预期，就不能算完成，应当说明原因。",
  basis: "项目绩效目标完成情况表",
  since: 2018,
  severity: "warning",
  family: "A7",
  kind: "bound",
  message: "{label}是{stated}，没有达到指标值{expected}。",
  *claims(narrative) {
    for (const [expected, actual] of pairs(narrative)) {
      const claim = targetClaim(expected, actual);
      if (claim) yield claim;
    }
  },
});

/** Figures side by side in a row of a table, under one name. */
function* pairs({ document, statements }: Narrative): Iterable<readonly [Statement, Statement]> {
  for (const [nth, actual] of statements.entries()) {
    const expected = statements[nth - 1];
    if (!expected || expected.passage !== actual.passage) continue;
    if (document.passages[actual.passage]!.kind !== "row") continue;
    if (expected.subject.core === actual.subject.core) yield [expected, actual];
  }
}

function targetClaim(expected: Statement, actual: Statement): Claim | null {
  const [goal, reached] = [levelOf(expected), levelOf(actual)];
  const bound = goal?.mention?.bound;
  if (!goal || !reached || !bound || valueLike(goal, reached) === null) return null;
  if (reached.mention?.bound) return null;
  const formula = bound === "≥" || bound === ">" ? "covers" : bound === "=" ? "equal" : "within";
  return {
    pattern: id,
    kind: "bound",
    formula,
    stated: term(reached, `${nameOf(actual)}实际值`),
    operands: [term(goal as Figure, "指标值")],
    sure: true,
    otherwise: [],
    zh: "实际值达到指标值",
  };
}
