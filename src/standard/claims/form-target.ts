import type { Claim, Formula } from "../../model/claim.ts";
import { equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import { term } from "../../model/terms.ts";
import { type Indicator, indicatorsOf } from "../claim-parts/form-indicators.ts";
import { formTables } from "../claim-parts/form-tables.ts";

const id = "claims/actual-value-meets-the-indicator";

export const formTarget = defineClaim({
  id,
  label: { zh: "实际完成值与指标值", en: "actual value against the indicator" },
  why: "自评表里实际完成值与预期指标值并列；没有达到预期又没有扣分，不是数填错了，就是分打错了。",
  basis: "财预〔2020〕10号；项目支出绩效自评表",
  since: 2018,
  severity: "warning",
  family: "A7",
  kind: "bound",
  *claims(narrative) {
    for (const form of formTables(narrative)) {
      for (const indicator of indicatorsOf(narrative, form)) {
        const claim = targetClaim(indicator);
        if (claim) yield claim;
      }
    }
  },
});

/** Points taken off say themselves that the goal was missed. */
function targetClaim({ goal, actual, full, names }: Indicator): Claim | null {
  if (!goal || !actual || (actual.unit !== goal.unit && valueLike(actual, goal) === null))
    return null;
  const bound = goal.mention?.bound ?? null;
  const value = valueLike(goal, actual);
  if (value === null) return null;
  const same = equals(value, actual.value);
  const formula: Formula =
    same || bound === null || bound === "="
      ? "equal"
      : bound === "≥" || bound === ">"
        ? "covers"
        : "within";
  if (!same && (full === false || bound === null || actual.mention?.bound)) return null;
  const name = names[0] ?? "";
  return {
    pattern: id,
    kind: formula === "equal" ? "equal" : "bound",
    formula,
    stated: term(actual, `${name}实际完成值`),
    operands: [term(goal, `${name}指标值`)],
    sure: full === true,
    otherwise: [],
    zh: "实际完成值达到指标值",
  };
}
