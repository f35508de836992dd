import type { Claim } from "../../model/claim.ts";
import { type Decimal, decimalText, equals, isZero, trim } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { sameSubject } from "../../model/subject.ts";
import { nameOf, term } from "../../model/terms.ts";
import { fundOf, placeIn } from "../claim-parts/scopes.ts";

const id = "claims/same-thing-has-one-amount";

export const same = defineClaim({
  id,
  label: { zh: "同一事项前后一致", en: "one thing, one amount" },
  why: "同一件事在文中说了两遍，两遍的数应当相同；只改了一处，另一处就成了旧数。",
  basis: "部门预决算公开文本应当前后一致",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    const groups = new Map<string, Statement[]>();
    for (const statement of narrative.statements) {
      const key = keyOf(narrative, statement);
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
    for (const group of groups.values()) {
      for (const one of apart(narrative, group)) yield* linksOf(narrative, one);
    }
  },
});

/** Names that mean another thing in every sentence. */
const general =
  /^(?:总计|合计|其他|本级|上级|中央|省级|市级|县级|餐|金额|补助标准|满意度|小计|资金|(?:每.{1,3}){1,3})$/;

/** What must agree for two statements to speak of one thing; null when the name says too little. */
function keyOf(narrative: Narrative, statement: Statement): string | null {
  const { core, side, given } = statement.subject;
  const level = levelOf(statement);
  if (narrative.document.passages[statement.passage]!.kind === "row") return null;
  if (!level?.mention || given === "none" || general.test(core)) return null;
  if (level.mention.measure === "plain" || level.mention.bound !== null) return null;
  if (core.length < 2 && (side === null || core !== "")) return null;
  const unit = level.unit.replace(/^[十百千万亿]+(?=元)/, "").replace(/^[名位]$/, "人");
  const stage = /调整|追加|全年预算/.exec(statement.subject.words)?.[0] ?? "";
  const { flow } = narrative.document.passages[statement.passage]!;
  const report = projectReport.exec(flow)?.[0] ?? "";
  const per = level.mention.per ?? "";
  return `${core}|${unit}|${per}|${stage}|${fundOf(narrative, statement) ?? ""}|${report}`;
}

/** 信息化运维项目绩效自评综述：…: what such a paragraph tells is told of its own project. */
const projectReport = /^[^，。；：]{2,50}(?:项目|综述|自评|资金|经费|补助)[^，。；：]{0,12}：/;

/**
 * A name that comes back under several headings side by side (one project after another) means
 * something else under each of them.
 */
function apart({ document }: Narrative, group: readonly Statement[]): Statement[][] {
  const homes = new Map<number, Statement[]>();
  const parents = new Map<number, number>();
  for (const statement of group) {
    const home = document.passages[statement.passage]!.section;
    const section = document.sections[home];
    const list = homes.get(home);
    if (list) list.push(statement);
    else {
      homes.set(home, [statement]);
      if (section && section.level >= 3 && section.parent !== null) {
        parents.set(section.parent, (parents.get(section.parent) ?? 0) + 1);
      }
    }
  }
  const repeated = [...parents.values()].some((count) => count >= 2);
  return repeated ? [...homes.values()] : [[...group]];
}

/** Each statement against the first of its kind that stands elsewhere. */
function* linksOf(narrative: Narrative, group: readonly Statement[]): Iterable<Claim> {
  /** Of each year, the first statement of every amount. */
  const years = new Map<number | null, Map<string, Statement>>();
  for (const statement of group) {
    let seen = years.get(statement.year);
    if (!seen) years.set(statement.year, (seen = new Map()));
    for (const first of seen.values()) {
      if (!comparable(first, statement)) continue;
      const claim = sameClaim(narrative, first, statement);
      if (claim) yield claim;
      break;
    }
    const { unit, value } = levelOf(statement)!;
    const key = `${unit}|${decimalText(value)}`;
    if (!seen.has(key)) seen.set(key, statement);
  }
}

/** Another paragraph, the same side. */
function comparable(a: Statement, b: Statement): boolean {
  if (a.passage === b.passage || sameSubject(a.subject, b.subject) < 2) return false;
  return a.subject.side === b.subject.side || a.subject.core.length >= 4;
}

function sameClaim(narrative: Narrative, first: Statement, second: Statement): Claim | null {
  const pair = figuresOf(first, second);
  if (!pair) return null;
  const [one, other] = pair;
  const value = valueLike(one, other);
  if (value === null || isZero(value) !== isZero(other.value)) return null;
  const sure = isSure(first, second);
  const agrees = equals(value, other.value) || isSlip(value, other.value);
  if (!agrees && !isLikely(first, second)) return null;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(other, nameOf(second)),
    operands: [term(one, `${nameOf(first)}（${placeIn(narrative, first)}）`)],
    sure,
    tentative: true,
    otherwise: [],
    zh: "与前文相同",
  };
}

/** The figures of one stage; a budget is not an account. */
function figuresOf(first: Statement, second: Statement): [Figure, Figure] | null {
  for (const stage of ["accounts", "budget", "unsaid"] as const) {
    const [a, b] = [first.levels[stage], second.levels[stage]];
    if (a && b) return [a, b];
  }
  const [a, b] = [levelOf(first), levelOf(second)];
  if (!a || !b) return null;
  // 项目支出1757.13万元 and 项目支出预算安排1757.03万元 may be two things.
  const mixed = first.levels.budget !== undefined || second.levels.budget !== undefined;
  return mixed && !equals(a.value, b.value) ? null : [a, b];
}

/** Digits a figure needs so that a neighbour of it is no accident. */
const telling = 4;

/** Is one value the other with a slip of the pen? */
const isSlip = (a: Decimal, b: Decimal): boolean =>
  trim(a)
    .digits.toString()
    .replace(/(?<!0)0+$/, "").length >= telling &&
  slipBetween(decimalText(a), decimalText(b)) !== null;

/** A long name said twice in the same words; a short one may mean another thing elsewhere. */
function isSure(first: Statement, second: Statement): boolean {
  const { core, given } = first.subject;
  if (given !== "sentence" || second.subject.given !== "sentence") return false;
  return core.length >= 6 && first.subject.words === second.subject.words;
}

/** Worth a look although it may be another thing. */
const isLikely = (first: Statement, second: Statement): boolean =>
  isSure(first, second) ||
  (levelOf(first)!.unit === levelOf(second)!.unit && isLike(first, second));

/** A heading lends its name to every figure below it: such a name is no likeness. */
const isLike = (first: Statement, second: Statement): boolean =>
  first.subject.given === "sentence" &&
  second.subject.given === "sentence" &&
  ((first.subject.words === second.subject.words &&
    (first.subject.core.length >= 4 || first.subject.words.length >= 8)) ||
    first.subject.core.length >= 5);
