import type { TextDocument } from "../../model/document.ts";
import { levelOf } from "../../model/figures.ts";
import { isDivisionOf } from "../../model/known-wholes.ts";
import type { Breakdown, Statement } from "../../model/narrative.ts";
import { signOf } from "./accounts.ts";
import { addsUp, slipExplains, withFigures } from "./adding-up.ts";

/*
 * Sums that no 其中 announces: a bracket behind an amount, a total at the end of a sentence, parts
 * under the last words of a name. Only what adds up, or would but for one slip, is one.
 */

/** Every sum of the prose that goes without an announcement. */
export function unannounced(document: TextDocument, statements: readonly Statement[]): Breakdown[] {
  return statements.flatMap((total) => {
    if (!levelOf(total) || document.passages[total.passage]!.kind === "row") return [];
    const lists = [
      named(statements, total),
      bracketed(statements, total),
      namesakes(statements, total),
      inTurn(document, statements, total),
    ];
    const [, inBracket] = lists;
    return lists.flatMap((parts) => {
      if (parts.length < 2) return [];
      const like = withFigures(total, parts, "level");
      if (like.length < 2 || like.includes(total)) return [];
      const fits = addsUp(total, like, "level") || slipExplains(total, like, "level");
      if (fits) return [madeOf(total, like)];
      const named = isDivisionOf(total, like) || (parts === inBracket && areItsKinds(total, like));
      return named ? [{ ...madeOf(total, like), guessed: true as const }] : [];
    });
  });
}

/** 最高报销65万元（基本可报销15万元，大病可报销50万元）: kinds of the thing itself, in its own unit. */
function areItsKinds(total: Statement, parts: readonly Statement[]): boolean {
  const { core } = total.subject;
  const thing = core.slice(-thingLength);
  const unit = levelOf(total)!.unit;
  if (core.length <= thingLength || noSums.test(core)) return false;
  return parts.every(
    (part) =>
      levelOf(part)!.unit === unit &&
      part.subject.year === null &&
      part.subject.core !== core &&
      part.subject.core.endsWith(thing) &&
      !noSums.test(part.subject.core),
  );
}

/** Signs at the end of a name that say what it is a kind of. */
const thingLength = 2;
/** Measures whose parts do not add up. */
const noSums = /标准|限额|封顶|起付|单价|均|比例|率|以上|以内|其中/;

const madeOf = (total: Statement, parts: readonly Statement[]): Breakdown => ({
  total,
  parts,
  signs: parts.map(signOf),
  slot: "level",
  cue: "合计",
  partial: false,
});

/** Words that close a sum told before them: 个人筹资达到800元. */
const closes = /总计|合计|共计|总额|达到$|(?<![下送传])达$/;

/** 收入1995万元、支出1995万元，总计3990万元: what a sentence has named, added up at its end. */
function named(statements: readonly Statement[], total: Statement): Statement[] {
  if (total.subject.core !== "总计" && !closes.test(total.subject.words)) return [];
  const parts: Statement[] = [];
  for (let i = total.index - 1; i >= 0; i--) {
    const one = statements[i]!;
    if (one.passage !== total.passage || one.sentence !== total.sentence) break;
    if (one.depth === total.depth) parts.unshift(one);
  }
  const { side } = total.subject;
  const oneSided = parts.every(
    ({ subject }) => side === null || subject.side === null || subject.side === side,
  );
  return oneSided ? parts : [];
}

/** 基本支出410万元，人员经费和公用经费分别为352万元和58万元. */
function inTurn(
  { passages }: TextDocument,
  statements: readonly Statement[],
  total: Statement,
): Statement[] {
  const first = statements[total.index + 1];
  const [from, to] = [levelOf(total), first && levelOf(first)];
  if (!first || !from || !to || first.sentence !== total.sentence) return [];
  if (first.passage !== total.passage) return [];
  if (!/分别/.test(passages[total.passage]!.flow.slice(from.end, to.start))) return [];
  const parts = [first];
  for (let i = first.index + 1; statements[i]?.after === "、"; i++) parts.push(statements[i]!);
  return withFigures(total, parts, "level").length === parts.length ? parts : [];
}

/** 每年最高报销65万元（基本15万元，大病50万元）: a bracket divides what stands before it. */
function bracketed(statements: readonly Statement[], total: Statement): Statement[] {
  const first = statements[total.index + 1];
  if (first?.after !== "（" || first.passage !== total.passage) return [];
  const parts: Statement[] = [];
  for (let i = first.index; statements[i]?.passage === total.passage; i++) {
    if (statements[i]!.depth < first.depth) break;
    if (statements[i]!.depth === first.depth) parts.push(statements[i]!);
  }
  return withFigures(total, parts, "level").length === parts.length ? parts : [];
}

/** 职工医保基金支付2814万元，住院…基金支付2627万元，门诊…基金支付187万元. */
function namesakes(statements: readonly Statement[], total: Statement): Statement[] {
  const { core } = total.subject;
  const parts: Statement[] = [];
  if (core.length < 4) return parts;
  for (let i = total.index + 1; statements[i]?.passage === total.passage; i++) {
    const one = statements[i]!;
    if (one.after === "；" || one.after === "。") break;
    const own = one.subject.core;
    if (own.length >= 2 && own !== core && core.endsWith(own)) parts.push(one);
  }
  return parts;
}
