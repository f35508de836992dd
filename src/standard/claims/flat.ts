import type { Claim } from "../../model/claim.ts";
import { isZero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Comparison, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";
import { statementsNamed, yearCompared } from "../claim-parts/find-statements.ts";

const id = "claims/unchanged-means-the-same-amount";

export const flat = defineClaim({
  id,
  label: { zh: "持平", en: "unchanged" },
  why: "写了“持平”“无增减变化”，两个数就应当相同；照抄上年的“持平”而数已经变了，前后就矛盾。",
  basis: "部门预决算公开文本：增减变化及原因说明",
  since: 2017,
  severity: "warning",
  family: "D2",
  kind: "equal",
  message: "{label}写了“持平”，两个数却是{stated}和{expected}，相差{difference}。",
  *claims(narrative) {
    for (const statement of narrative.statements) {
      for (const comparison of statement.comparisons) {
        if (!comparison.flat || isRough(narrative, statement, comparison)) continue;
        const claim = flatClaim(narrative, statement, comparison);
        if (claim) yield claim;
      }
    }
  },
});

/** 基本持平, 总体持平 leave room. */
function isRough(
  { document }: Narrative,
  { passage }: Statement,
  { flat: at }: Comparison,
): boolean {
  return /基本|大致|总体|略/.test(document.passages[passage]!.flow.slice(at!.start, at!.end));
}

function flatClaim(
  narrative: Narrative,
  statement: Statement,
  comparison: Comparison,
): Claim | null {
  const level = levelOf(statement);
  const { change, base } = comparison;
  if (change) {
    // …与上年持平，接待费减少0.5万元: the change is of another thing.
    const isAfter = change.start > comparison.flat!.start;
    return isZero(change.value) || isAfter ? null : changeClaim(statement, change);
  }
  // 由50万元压减到45万元 is no 持平: the word was said of something else.
  if (base && (comparison.direction || comparison.rate)) return null;
  const other = base ?? compared(narrative, statement, comparison);
  if (!level?.mention || !other || other === level || valueLike(other, level) === null) return null;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(level, nameOf(statement)),
    operands: [term(other, "对比数")],
    sure: true,
    otherwise: [],
    zh: "与对比数相同",
  };
}

/** 持平 beside a change that is not nought. */
function changeClaim(statement: Statement, change: Figure): Claim {
  const figure = term(change, `${nameOf(statement)}增减额`);
  const none = derivedTerm({ digits: 0n, scale: 0 }, change.unit, "持平", [figure]);
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: figure,
    operands: [none],
    sure: true,
    otherwise: [],
    zh: "持平没有增减额",
  };
}

/** The figure it is compared with: the budget in the same sentence, or last year's elsewhere. */
function compared(
  narrative: Narrative,
  statement: Statement,
  { with: other, flat: at }: Comparison,
): Figure | null {
  const { budget, accounts, unsaid } = statement.levels;
  const words = narrative.document.passages[statement.passage]!.flow.slice(at!.start, at!.end);
  if (/预算/.test(words) && !/上年|去年|\d{4}年/.test(words)) {
    return budget && (accounts ?? unsaid) ? budget : null;
  }
  const year = yearCompared(`${words}${other}`, statement);
  if (year === null || year === statement.year) return null;
  const found = statementsNamed(narrative, statement.subject.words, statement, year).find(
    ({ statement: one, sure }) => sure && one.year === year,
  );
  return found ? levelOf(found.statement) : null;
}
