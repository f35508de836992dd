import type { Claim } from "../../model/claim.ts";
import { add, equals, zero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Mention } from "../../model/mention.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { term } from "../../model/terms.ts";
import { figureOf } from "../claim-parts/form-figures.ts";
import { type FormCell, formTables } from "../claim-parts/form-tables.ts";
import { type ScoreItem, scoreSheetOf } from "../claim-parts/score-sheets.ts";

const id = "claims/criteria-give-the-points-of-their-item";

export const formCriteria = defineClaim({
  id,
  label: { zh: "计分标准与分值", en: "criteria against points" },
  why: "计分标准里各条“得几分”加起来就是这一项的分值；改了分值没有改标准，这一项就打不出满分。",
  basis: "财预〔2020〕10号；部门整体支出绩效评价评分表",
  since: 2018,
  severity: "warning",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    for (const form of formTables(narrative)) {
      for (const item of scoreSheetOf(narrative, form)?.items ?? []) {
        const claim = item.criteria && criteriaClaim(narrative, item, item.criteria);
        if (claim) yield claim;
      }
    }
  },
});

/** 得4分 · 各得2分 · 计3分 · 项目总金额*2. */
const gives = /(?:[得计赋加]|\*)$/;
const each = /(\d{1,2}(?:、\d{1,2}){1,5})月[^。；]*各[得计]$/;

interface Given {
  readonly figure: Figure;
  readonly times: number;
  /** Number of the condition it belongs to: 1.…2.… */
  readonly condition: number;
}

function criteriaClaim(narrative: Narrative, item: ScoreItem, cell: FormCell): Claim | null {
  const given = givenIn(narrative, cell);
  if (given.length === 0) return null;
  const conditions = new Set(given.map(({ condition }) => condition));
  const firsts = [...conditions].map((one) => given.find(({ condition }) => condition === one)!);
  const full = item.points;
  for (const some of [given, firsts])
    if (equals(sumOf(some), full.value)) return claimOf(item, some);
  const most = given.find(({ figure }) => equals(figure.value, full.value));
  if (most) return claimOf(item, [most]);
  return isPlain(given, cell) ? claimOf(item, given) : null;
}

function givenIn(narrative: Narrative, cell: FormCell): Given[] {
  const starts = [...cell.text.matchAll(/(?:^|[。；;])(?:（?\d{1,2}[.、）]|[①-⑩])/g)].map(
    ({ index }) => index,
  );
  return cell.mentions.flatMap((mention: Mention) => {
    const at = mention.start - cell.start;
    const before = cell.text.slice(Math.max(0, at - 60), at);
    if (!gives.test(before) || !["", "分"].includes(mention.unit) || mention.bound) return [];
    const figure = figureOf(narrative, cell.passage, mention, "分");
    const times = each.exec(before)?.[1]?.split("、").length ?? 1;
    return [{ figure, times, condition: starts.filter((start) => start <= at).length }];
  });
}

const sumOf = (given: readonly Given[]) =>
  given.reduce((all, one) => {
    let sum = all;
    for (let i = 0; i < one.times; i++) sum = add(sum, one.figure.value);
    return sum;
  }, zero);

/** Numbered conditions with one figure each, nothing graded: then they must add up. */
function isPlain(given: readonly Given[], cell: FormCell): boolean {
  const conditions = new Set(given.map(({ condition }) => condition));
  const numbered = given.length >= 2 && conditions.size === given.length && !conditions.has(0);
  return numbered && !/扣|酌情|比例|否则|最高|以上|以下|[≥≤<>]|每/.test(cell.text);
}

function claimOf({ points, name }: ScoreItem, given: readonly Given[]): Claim {
  const terms = given.flatMap(({ figure, times }) =>
    Array.from({ length: times }, () => term(figure, "计分标准")),
  );
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(points, `${name}分值`),
    operands: terms,
    sure: false,
    otherwise: [],
    zh: "计分标准各条之和",
  };
}
