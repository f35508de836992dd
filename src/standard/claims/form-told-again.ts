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
import { projectForms } from "../claim-parts/form-projects.ts";
import { projectCore } from "../claim-parts/name-likeness.ts";

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
    const forms = projectForms(narrative).map((one) => ({
      core: projectCore(one.name),
      indicators: indicatorsOf(narrative, one.form).filter(
        ({ names }) => (names[0] ?? "").length >= 4,
      ),
    }));
    if (!forms.some(({ indicators }) => indicators.length > 0)) return;
    let own: readonly Indicator[] | null = null;
    for (const [index, passage] of narrative.document.passages.entries()) {
      if (passage.kind === "row") continue;
      if (passage.mentions.length === 0 && passage.flow.length <= longestName) {
        const named = forms.filter(({ core }) => core.length >= 4 && passage.flow.includes(core));
        if (named.length > 0) own = longest(named).indicators;
      } else if (own && passage.flow.includes("指标"))
        yield* claimsIn(narrative, passage, index, own);
    }
  },
});

/** A line this short that names a project opens its report. */
const longestName = 40;

function longest<T extends { readonly core: string }>(named: readonly T[]): T {
  return named.reduce((best, one) => (one.core.length > best.core.length ? one : best));
}

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
    const figures = [indicator?.goal, indicator?.actual].flatMap((one) => one ?? []);
    const claim = claimOf(figureOf(narrative, index, mention), figures, indicator?.names[0] ?? "");
    if (claim) yield claim;
  }
}

function claimOf(told: Figure, figures: readonly Figure[], name: string): Claim | null {
  const like = figures.filter((one) => valueLike(one, told) !== null);
  const same = like.find((one) => equals(valueLike(one, told)!, told.value));
  const meant =
    same ??
    like.find(
      (one) => slipBetween(decimalText(valueLike(one, told)!), decimalText(told.value)) !== null,
    );
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
