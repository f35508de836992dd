import type { Claim, Term } from "../../model/claim.ts";
import { subtract } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Comparison, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { derivedTerm, less, nameOf, term } from "../../model/terms.ts";
import { afterDirection, directionWord } from "../claim-parts/direction-words.ts";
import { statementsNamed } from "../claim-parts/find-statements.ts";

const id = "claims/rate-is-change-over-base";

export const growth = defineClaim({
  id,
  label: { zh: "增减率", en: "rate of change" },
  why: "增减率是增减额除以上年数；以本年数为分母、沿用上年的比率、四舍五入过头，都在这里现形。",
  basis: "部门预决算公开文本：增减变化及原因说明",
  since: 2017,
  severity: "error",
  family: "A5",
  kind: "percent",
  reads: [
    {
      slot: "rate",
      measures: ["percent"],
      before: new RegExp(
        `${directionWord}${afterDirection}$|(?:同比|比上年|环比)(?:为|是)?$|(?:增长|下降|增减|变动)(?:率|幅度|比例)(?:为|是)?$`,
      ),
    },
    {
      slot: "aside",
      measures: ["points"],
      before: /(?:)$/,
    },
  ],
  *claims(narrative) {
    for (const statement of narrative.statements) {
      for (const comparison of statement.comparisons) {
        if (!comparison.rate) continue;
        const claim = rateClaim(narrative, statement, comparison, comparison.rate);
        if (claim) yield claim;
      }
    }
  },
});

function rateClaim(
  narrative: Narrative,
  statement: Statement,
  comparison: Comparison,
  rate: Figure,
): Claim | null {
  const readings = readingsOf(narrative, statement, comparison);
  const [first, ...rest] = readings;
  if (!first) return null;
  return {
    pattern: id,
    kind: "percent",
    formula: "percent",
    stated: term(rate, `${nameOf(statement)}增减率`),
    operands: first.operands,
    sure: first.sure,
    otherwise: rest.map(({ operands }) => operands),
    zh: "增减额÷对比数",
  };
}

interface Reading {
  readonly operands: readonly Term[];
  readonly sure: boolean;
}

function readingsOf(narrative: Narrative, statement: Statement, one: Comparison): Reading[] {
  const found: Reading[] = [];
  const down = (one.direction ?? one.rateDirection) === "down";
  if (isAdjusted(narrative, statement, one)) return found;
  const level = levelSaid(narrative, statement, one);
  const other = one.base ?? baseIn(statement, one);
  if (one.change && other) found.push(reading(one.change, term(other, "对比数"), null, true));
  if (!one.change && other && level && valueLike(level, other) !== null) {
    const change = less(level, other, false);
    if (change) {
      const [own, against] = [term(level, nameOf(statement)), term(other, "对比数")];
      const gap = derivedTerm(change, level.unit, "增减额", [own, { ...against, sign: -1 }]);
      found.push({ operands: [gap, against, own], sure: true });
    }
  }
  if (one.change) {
    const levels = other !== null && other === level ? [] : levelsFor(narrative, statement, level);
    for (const { figure, sure } of levels) {
      const made = fromLevel(one.change, figure, nameOf(statement), down, sure);
      if (made) found.push(made);
    }
  }
  if (!one.change && found.length === 0) found.push(...borrowed(narrative, statement, one));
  return found;
}

/** 年初预算为2.95万元，支出决算为2.05万元，比预算下降…: the base is the other figure of the statement. */
function baseIn({ levels }: Statement, { with: other, rate }: Comparison): Figure | null {
  const { budget, accounts } = levels;
  if (!budget || !/预算/.test(other)) return null;
  // 年初预算2920万元，决算数比年初预算数多113万元: the accounts are not printed.
  if (!accounts) return /(?:决算|实际|执行)[^，]*比/.test(other) ? budget : null;
  return comesAfter(accounts, rate) ? null : budget;
}

/** 调整后预算500万元，较年初预算增长25%；实际支出480万元: a rate is of what was said before it. */
function levelSaid(
  narrative: Narrative,
  statement: Statement,
  { rate }: Comparison,
): Figure | null {
  const level = levelOf(statement);
  const { budget, unsaid } = statement.levels;
  if (!level || !comesAfter(level, rate)) return level;
  const before = [unsaid, budget].find((one) => one && !comesAfter(one, rate));
  return before ?? (isParted(narrative, rate!, level) ? null : level);
}

/** 调增比例4.06%；支出决算…: another thing is said behind the sign. */
const isParted = ({ document }: Narrative, from: Figure, to: Figure): boolean =>
  /[；。]/.test(document.passages[from.passage]!.flow.slice(from.end, to.start));

const comesAfter = (figure: Figure, other: Figure | null): boolean =>
  other !== null && figure.passage === other.passage && figure.start > other.start;

/** 若扣除一次性补助，同口径增长: of amounts that are printed nowhere. */
function isAdjusted(
  { document }: Narrative,
  { subject }: Statement,
  { rate }: Comparison,
): boolean {
  if (/^(?:若|如|如果)?(?:扣除|剔除|不含|不考虑)/.test(subject.words)) return true;
  const { flow } = document.passages[rate!.passage]!;
  const from = flow.lastIndexOf("。", rate!.start) + 1;
  return /同口径|可比口径|(?:扣除|剔除)[^。]*(?:后|因素|外)/.test(flow.slice(from, rate!.start));
}

function reading(change: Figure, base: Term, level: Term | null, sure: boolean): Reading {
  return { operands: [term(change, "增减额"), base, ...(level ? [level] : [])], sure };
}

/** The base is printed nowhere: this year's amount, the change taken back. */
function fromLevel(
  change: Figure,
  level: Figure,
  name: string,
  down: boolean,
  sure: boolean,
): Reading | null {
  const size = valueLike(change, level);
  if (size === null) return null;
  const value = subtract(level.value, down ? { ...size, digits: -size.digits } : size);
  if (value.digits < 0n) return null;
  const own = term(level, name);
  const base = derivedTerm(value, level.unit, "由本数和增减额推算的对比数", [
    own,
    term(change, "增减额", down ? 1 : -1),
  ]);
  return reading(change, base, own, sure);
}

const bothSides = /收(?:入)?[、和]?支(?:出)?总计/;

function levelsFor(
  narrative: Narrative,
  statement: Statement,
  level: Figure | null,
): { readonly figure: Figure; readonly sure: boolean }[] {
  if (level) return [{ figure: level, sure: true }];
  const { words } = statement.subject;
  const named = statementsNamed(narrative, words, statement);
  // 收、支总计各减少…: of the two that were told one by one.
  const found =
    named.length === 0 && bothSides.test(words)
      ? statementsNamed(narrative, "收入总计", statement).filter(
          ({ statement: one }) =>
            one.passage === statement.passage && one.subject.words.includes("总计"),
        )
      : named;
  return found.slice(0, 3).map(({ statement: one }) => ({ figure: levelOf(one)!, sure: false }));
}

/** A rate without a change beside it: the change is given where the same amount stands elsewhere. */
function borrowed(narrative: Narrative, statement: Statement, one: Comparison): Reading[] {
  const level = levelOf(statement);
  if (!level) return [];
  const found: Reading[] = [];
  for (const { statement: twin } of statementsNamed(
    narrative,
    statement.subject.words,
    statement,
  )) {
    const same = levelOf(twin);
    if (!same || same.unit !== level.unit || same.value.digits !== level.value.digits) continue;
    for (const other of twin.comparisons) {
      if (!other.change || other.direction !== one.rateDirection) continue;
      const made = fromLevel(
        other.change,
        level,
        nameOf(statement),
        other.direction === "down",
        false,
      );
      if (made) found.push(made);
    }
  }
  return found;
}
