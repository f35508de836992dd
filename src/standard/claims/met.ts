import type { Claim, Formula } from "../../model/claim.ts";
import { compare } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";
import { wordsAfter } from "../claim-parts/words-after.ts";

const id = "claims/equal-to-the-budget-is-hundred-per-cent";

export const met = defineClaim({
  id,
  label: { zh: "等于预算数与完成率", en: "equal to the budget is 100 %" },
  why: "“决算数等于预算数”就是完成 100%，“大于”“小于”就不是 100%；照抄别的项的套话，完成率和说法就矛盾。",
  basis: "部门决算公开文本：支出决算具体情况",
  since: 2017,
  severity: "warning",
  family: "D2",
  kind: "completion",
  message: "{label}是{stated}，与后面“决算数等于（持平于）预算数”的说法不符。",
  *claims(narrative) {
    for (const statement of narrative.statements) {
      if (statement.completions.length !== 1) continue;
      const claim = claimOf(narrative, statement);
      if (claim) yield claim;
    }
  },
});

const says =
  /(?:决算|执行|支出)数?(等于|与(?:年初|调整后?|全年)?预算数?(基本|大致|总体)?(?:持平|一致|相同|相等))/;
/** How far a rate may be from 100 % beside 持平 and 基本持平. */
const room = { 持平: 5n, 基本持平: 10n } as const;

function claimOf(narrative: Narrative, statement: Statement): Claim | null {
  const { figure, of } = statement.completions[0]!;
  if (figure.unit !== "%" || (of !== "" && !of.includes("预算"))) return null;
  const match = says.exec(wordsAfter(narrative, statement));
  if (!match) return null;
  const isFlat = match[1] !== "等于" && match[2] === undefined;
  // Both amounts beside 持平 are compared as such.
  if (isFlat && statement.levels.budget) return null;
  const limit = match[1] === "等于" ? 0n : isFlat ? room.持平 : room.基本持平;
  const rate = term(figure, `${nameOf(statement)}完成率`);
  const over = compare(figure.value, { digits: 100n, scale: 0 }) > 0;
  const bound = { digits: over ? 100n + limit : 100n - limit, scale: 0 };
  const formula: Formula = limit === 0n ? "equal" : over ? "within" : "covers";
  return {
    pattern: id,
    kind: "completion",
    formula,
    stated: rate,
    operands: [derivedTerm(bound, "%", limit === 0n ? "等于预算数" : "持平的幅度", [rate])],
    sure: false,
    otherwise: [],
    zh: "决算数等于预算数，完成率是 100%",
  };
}
