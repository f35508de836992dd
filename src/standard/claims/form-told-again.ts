import type { Claim } from "../../model/claim.ts";
import { decimalText, equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Passage } from "../../model/document.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { term } from "../../model/terms.ts";
import { figureOf } from "../claim-parts/form-figures.ts";
import { type Indicator, indicatorsOf } from "../claim-parts/form-indicators.ts";
import { reportPassages } from "../claim-parts/form-reports.ts";

const id = "claims/indicator-told-again-has-its-value";

export const formToldAgain = defineClaim({
  id,
  label: { zh: "评价报告里的指标值", en: "indicators told in the report" },
  why: "绩效评价报告逐项写出的指标值，应当和这个项目绩效表里的指标值相同。",
  basis: "财预〔2020〕10号；项目支出绩效评价报告",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    for (const { passage, index, form } of reportPassages(narrative)) {
      if (!passage.flow.includes("指标")) continue;
      const own = indicatorsOf(narrative, form.form).filter(
        ({ names }) => (names[0] ?? "").length >= 4,
      );
      if (own.length > 0) yield* claimsIn(narrative, passage, index, own);
    }
  },
});

/** 服务对象满意度，≥95%: the name, and its value directly behind. */
function* claimsIn(
  narrative: Narrative,
  { flow, mentions }: Passage,
  index: number,
  indicators: readonly Indicator[],
): Iterable<Claim> {
  for (const mention of mentions) {
    const before = flow
      .slice(Math.max(0, mention.start - 60), mention.start)
      .replace(/[，：、为是达到]{1,3}$/, "");
    const indicator = indicators
      .filter(({ names }) => before.endsWith(names[0]!))
      .reduce<Indicator | null>(
        (best, one) => (best && best.names[0]!.length >= one.names[0]!.length ? best : one),
        null,
      );
    const claim = indicator && claimOf(figureOf(narrative, index, mention), indicator);
    if (claim) yield claim;
  }
}

function claimOf(told: Figure, { goal, actual, names }: Indicator): Claim | null {
  const name = names[0]!;
  const like = [goal, actual].flatMap((one) => (one && valueLike(one, told) !== null ? [one] : []));
  const meant =
    like.find((one) => equals(valueLike(one, told)!, told.value)) ??
    like.find((one) => isMiswritten(name, told, one, actual));
  if (!meant) return null;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(told, name),
    operands: [term(meant, `${name}指标值`)],
    sure: false,
    otherwise: [],
    zh: "与绩效表的指标值相同",
  };
}

/** A goal told as a goal, a result told as a result; what was reached may well differ from the goal. */
function isMiswritten(name: string, told: Figure, form: Figure, actual: Figure | null): boolean {
  const [own, other] = [told.mention?.bound ?? null, form.mention?.bound ?? null];
  if (own !== other || (own === null && form !== actual)) return false;
  return (
    isLong(name) ||
    slipBetween(decimalText(valueLike(form, told)!), decimalText(told.value)) !== null
  );
}

/** A name that no other figure has by chance. */
const isLong = (name: string): boolean => name.length >= 6;
