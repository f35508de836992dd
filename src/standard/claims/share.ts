import type { Claim, Term } from "../../model/claim.ts";
import { type Decimal, absolute, add, compare, subtract, zero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Ratio, Statement } from "../../model/narrative.ts";
import { percentOf } from "../../model/phrase.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";
import { breakdownsWith, listWith, totalsNear } from "../claim-parts/homes.ts";
import { isWholeList } from "../../model/known-wholes.ts";
import { likeLevel, statementsNamed } from "../claim-parts/find-statements.ts";

const id = "claims/share-is-part-over-whole";

export const share = defineClaim({
  id,
  label: { zh: "占比", en: "share" },
  why: "占比由部分和整体算出；改了金额没有改占比，或抄了上年的占比，一算便知。",
  basis: "部门预决算公开文本：收入、支出结构情况",
  since: 2017,
  severity: "error",
  family: "A4",
  kind: "share",
  reads: [
    {
      slot: "share",
      measures: ["percent", "points"],
      before:
        /(?<![^，；])(?<subject>[^，；占]*)占(?<of>[^，；]*?)的?(?:比例|比重|份额)?(?:分别)?(?:为|是|达到?|约)?$/,
    },
  ],
  *claims(narrative) {
    for (const statement of narrative.statements) {
      for (const ratio of statement.shares) {
        const claim = shareClaim(narrative, statement, ratio);
        if (claim) yield claim;
      }
    }
  },
});

function shareClaim(narrative: Narrative, statement: Statement, ratio: Ratio): Claim | null {
  const part = levelOf(statement) ?? levelElsewhere(narrative, statement, ratio);
  if (!part || part.unit === "%") return null;
  const wholes = wholesOf(narrative, statement, ratio, part);
  const [first, ...rest] = wholes;
  if (!first) return null;
  const own = term(part, nameOf(statement));
  return {
    pattern: id,
    kind: "share",
    formula: "percent",
    stated: term(ratio.figure, `${nameOf(statement)}占比`),
    operands: [own, first.term],
    sure: first.sure,
    otherwise: rest.map((whole) => [own, whole.term]),
    closing: closingOf(narrative, statement),
    zh: "部分÷整体",
  };
}

/** 税收占财政总收入的比重为53.79%, said in a sentence after the amount. */
function levelElsewhere(narrative: Narrative, statement: Statement, { of }: Ratio): Figure | null {
  const [named] = statementsNamed(narrative, statement.subject.words, statement);
  // 其中燃油费占55%，维修费占30%: of what this paragraph speaks of, not of another's 维修费.
  if (of === "" && named?.statement.passage !== statement.passage) return null;
  if (of === "" && !siblingsHaveAmounts(narrative, statement)) return null;
  return named?.sure ? levelOf(named.statement) : null;
}

/** 其中燃油费占55%，维修费占30%: shares of another matter, if those beside it have no amounts here. */
function siblingsHaveAmounts(narrative: Narrative, statement: Statement): boolean {
  const { statements } = narrative;
  const beside = [statements[statement.index - 1], statements[statement.index + 1]];
  return beside.every((one) => {
    const isSibling =
      one?.passage === statement.passage && one.sentence === statement.sentence && one.shares[0];
    if (!isSibling || levelOf(one)) return true;
    const [named] = statementsNamed(narrative, one.subject.words, one);
    return named?.statement.passage === statement.passage;
  });
}

interface Whole {
  readonly term: Term;
  readonly sure: boolean;
}

/** Everything the sentence may mean by the whole, the likeliest first. */
function wholesOf(narrative: Narrative, statement: Statement, ratio: Ratio, part: Figure): Whole[] {
  const { of } = ratio;
  const found: Whole[] = [];
  const offer = (whole: Statement, sure: boolean): void => {
    const level = likeLevel(whole, part);
    if (level && level !== part) found.push({ term: term(level, nameOf(whole)), sure });
  };
  const home = breakdownsWith(narrative, statement).find(({ slot }) => slot === "level");
  const named = of === "" ? [] : statementsNamed(narrative, of, statement);
  const name = subjectOf(of, "sentence");
  if (home && (name.given === "none" || sameSubject(home.total.subject, name) > 0)) {
    offer(home.total, true);
  }
  for (const one of named) if (!isWiderTotal(of, one.statement)) offer(one.statement, one.sure);
  const siblings = siblingsOf(narrative, statement, part);
  if (siblings) found.push({ term: siblings, sure: named.length === 0 });
  if (home) offer(home.total, found.length === 0);
  if (found.length === 0 && name.given === "none") {
    const before = wholeBefore(narrative, statement, part);
    if (before) offer(before, false);
  }
  return distinct([...found, ...totalsThatFit(narrative, statement, ratio.figure, part)]);
}

/** 本年支出合计 leaves out what is carried over, 支出总计 does not. */
const isWiderTotal = (of: string, { subject: { words } }: Statement): boolean =>
  /合计/.test(of) && !/总计/.test(of) && /总计/.test(words) && !/合计/.test(words);

/** How many shares back their whole may stand. */
const reach = 60;

/** 支出3865万元。基本支出2165万元，占56.0%: the nearest amount before that is no share itself. */
function wholeBefore(
  { statements }: Narrative,
  statement: Statement,
  part: Figure,
): Statement | null {
  const heads = headOfList(statements, statement);
  if (heads) return heads;
  const last = statement.index - reach;
  for (
    let i = statement.index - 1;
    i >= last && statements[i]?.passage === statement.passage;
    i--
  ) {
    const one = statements[i]!;
    const level = likeLevel(one, part);
    if (!level || one.shares.length > 0) continue;
    const value = valueLike(part, level);
    return value && compare(value, level.value) <= 0 ? one : null;
  }
  return null;
}

/** 资金698万元按因素分配：甲村349万元，乙村209万元: what stands before the colon. */
function headOfList(statements: Narrative["statements"], statement: Statement): Statement | null {
  for (let i = statement.index; i >= Math.max(1, statement.index - reach); i--) {
    const one = statements[i]!;
    if (one.passage !== statement.passage || one.sentence !== statement.sentence) return null;
    if (one.after !== "：") continue;
    const head = statements[i - 1]!;
    return head.passage === one.passage && levelOf(head) ? head : null;
  }
  return null;
}

/** 占支出总预算的: a total of the text that bears another name, if the share is of that one. */
function totalsThatFit(
  narrative: Narrative,
  statement: Statement,
  share: Figure,
  part: Figure,
): Whole[] {
  const near = { digits: 2n, scale: Math.min(2, share.decimals) };
  const wholes: Whole[] = [];
  for (const total of totalsNear(narrative, statement)) {
    const level = likeLevel(total, part);
    const value = level && valueLike(part, level);
    if (!level || !value || level.value.digits <= 0n || compare(value, level.value) > 0) continue;
    const gap = absolute(subtract(percentOf(value, level.value), share.value));
    if (compare(gap, near) < 0) wholes.push({ term: term(level, nameOf(total)), sure: false });
  }
  return wholes;
}

/** The list it stands in, added up: the whole, where the whole itself is not printed. */
function siblingsOf(narrative: Narrative, statement: Statement, part: Figure): Term | null {
  const list = listWith(narrative, statement);
  if (!list) return null;
  const shares = list.map((one) => one.shares[0]?.figure.value);
  if (shares.some((value) => value === undefined)) return null;
  return isWholeList(list) || nearlyAll(shares as Decimal[]) ? sumOf(list, part) : null;
}

/** The other shares of its list. */
function closingOf(narrative: Narrative, statement: Statement): Term[] | null {
  const others = listWith(narrative, statement)?.filter((one) => one !== statement) ?? [];
  const shares = others.map((one) => one.shares[0]);
  if (shares.length === 0 || shares.includes(undefined)) return null;
  return shares.map((one) => term(one!.figure, "占比"));
}

/** Do shares make up the whole, give or take a slip in one of them? */
function nearlyAll(shares: readonly Decimal[]): boolean {
  const gap = absolute(subtract(shares.reduce(add, zero), { digits: 100n, scale: 0 }));
  return compare(gap, { digits: 5n, scale: 0 }) < 0;
}

function sumOf(parts: readonly Statement[], unit: Figure): Term | null {
  const terms: Term[] = [];
  let sum = zero;
  for (const one of parts) {
    const level = levelOf(one);
    const value = level && valueLike(level, unit);
    if (!level || !value) return null;
    terms.push(term(level, nameOf(one)));
    sum = add(sum, value);
  }
  return terms.length >= 2 ? derivedTerm(sum, unit.unit, "各部分之和", terms) : null;
}

function distinct(wholes: readonly Whole[]): Whole[] {
  const seen = new Set<unknown>();
  return wholes.filter(({ term: { figure, value, unit } }) => {
    const key = figure ?? `${value.digits}/${value.scale}${unit}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
