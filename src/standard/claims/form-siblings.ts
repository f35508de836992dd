import type { Claim } from "../../model/claim.ts";
import { decimalText, equals, trim } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { term } from "../../model/terms.ts";
import { indicatorsOf } from "../claim-parts/form-indicators.ts";
import { projectForms } from "../claim-parts/form-projects.ts";
import { projectTexts } from "../claim-parts/form-texts.ts";
import { comparable, formValues, speaksOf } from "../claim-parts/form-values.ts";

const id = "claims/what-all-projects-say-alike-has-one-figure";

export const formSiblings = defineClaim({
  id,
  label: { zh: "各项目同一句话的比率", en: "rates said alike for all projects" },
  why: "各个项目都照写的一句（如“预算资金完成率≥95%”），只有一处的数差一个字，多半是打错了。",
  basis: "部门预算绩效文本、项目支出绩效目标表的通用指标",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    for (const told of [inTexts(narrative), inForms(narrative)]) {
      for (const [words, group] of grouped(told)) yield* claimsOf(words, group);
    }
  },
});

interface Told {
  readonly words: string;
  readonly figure: Figure;
  /** Its own form says the same again: then it is meant. */
  readonly meant: boolean;
}

/** Fewer that agree do not say what is usual. */
const fewest = 4;

function inTexts(narrative: Narrative): Told[] {
  return projectTexts(narrative).flatMap(({ form, clauses }) =>
    clauses
      .filter(({ figure }) => figure.unit === "%")
      .map(({ figure, words }) => {
        const meant = formValues(narrative, form).some((value) => {
          const own = comparable(value.figure, figure);
          return own && equals(own, figure.value) && speaksOf(words, figure, value) >= 0.5;
        });
        return { words, figure, meant };
      }),
  );
}

/** Rates of the forms that do not depend on the project: 预算资金完成率, 资金到位率. */
const common = /(?:资金|预算|经费|任务|工作)[^，满]{0,6}率/;

function inForms(narrative: Narrative): Told[] {
  return projectForms(narrative).flatMap(({ form, goals }) =>
    indicatorsOf(narrative, form).flatMap(({ goal, names }): Told[] => {
      const words = names.join("，");
      if (!goal || goal.unit !== "%" || !common.test(words)) return [];
      const meant = isUsual(goal) || goals.some(({ mention }) => equals(mention.value, goal.value));
      return [{ words, figure: goal, meant }];
    }),
  );
}

/** 85, 90, 98, 99: a project may well aim at another threshold than the rest. */
const isUsual = ({ value }: Figure): boolean =>
  /^(?:[5-9][05]|9\d|100)$/.test(decimalText(trim(value)));

function grouped(told: readonly Told[]): Map<string, Told[]> {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const key = one.words.replace(/绩效指标|达到|[≥≤=<>以上达为，]/g, "");
    if (key.length < 4) continue;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** Where all but one agree, each against the first of them; the one only where it is a slip away. */
function* claimsOf(words: string, group: readonly Told[]): Iterable<Claim> {
  if (group.length <= fewest) return;
  const usual = group.find(
    ({ figure }) => agreeing(group, figure).length >= Math.max(fewest, group.length - 1),
  );
  if (!usual) return;
  for (const one of group) {
    const same = equals(one.figure.value, usual.figure.value);
    if (one === usual || (!same && (one.meant || !isSlip(one.figure, usual.figure)))) continue;
    yield {
      pattern: id,
      kind: "equal",
      formula: "equal",
      stated: term(one.figure, words.slice(0, 20)),
      operands: [term(usual.figure, `其他项目“${words.slice(0, 16)}”`)],
      sure: false,
      otherwise: [],
      zh: "与其他项目相同",
    };
  }
}

const agreeing = (group: readonly Told[], { value }: Figure): readonly Told[] =>
  group.filter(({ figure }) => equals(figure.value, value));

const isSlip = (a: Figure, b: Figure): boolean =>
  slipBetween(decimalText(a.value), decimalText(b.value)) !== null;
