import {
  type Decimal,
  absolute,
  add,
  compare,
  isZero,
  negate,
  subtract,
  zero,
} from "../../model/decimal.ts";
import type { TextDocument } from "../../model/document.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Breakdown, Statement } from "../../model/narrative.ts";

/*
 * Sums told in the order of their making: A, 加上B, 扣减C, 收入合计T; and what is left when
 * income and expenditure are set against each other.
 */

const joins = /^(?:再)?加上?|扣减|扣除|减去|调入|加：/;
const takes = /扣减|扣除|减去/;
const results = /合计|总计|共计|财力/;
const balances = /(?:收支)?(?:相抵|轧抵|品迭)/;
const leftOver = /结余|结转|平衡/;
/** How far back the sum may begin. */
const reach = 14;

/** 加上B, 扣减C: a step of a sum told in order. */
export const startsAccount = ({ subject }: Statement): boolean => joins.test(subject.words);

/** Every sum that a text makes step by step. */
export function accountsOf(
  document: TextDocument,
  statements: readonly Statement[],
  children: ReadonlySet<Statement>,
): Breakdown[] {
  return statements.flatMap((total) => {
    if (!levelOf(total)) return [];
    const { words } = total.subject;
    const found = isBalance(document, total)
      ? balanceOf(document, statements, total, children)
      : results.test(words)
        ? runOf(statements, total, children)
        : null;
    return found ? [found] : [];
  });
}

/** A, 加上B, C, 合计T. */
function runOf(
  statements: readonly Statement[],
  total: Statement,
  children: ReadonlySet<Statement>,
): Breakdown | null {
  const before: Statement[] = [];
  for (let i = total.index - 1; i >= 0 && before.length < reach; i--) {
    const one = statements[i]!;
    if (one.passage < total.passage - 1 || one.depth > total.depth) {
      if (one.depth > total.depth) continue;
      break;
    }
    if (valued(one, total) !== null) before.unshift(one);
  }
  const firstJoin = before.findIndex(startsAccount);
  if (firstJoin < 0) return null;
  const here = before.filter(({ passage }) => passage === total.passage);
  for (let from = 0; from < before.length - 1; from++) {
    const parts = before.slice(from).filter((one, nth) => nth === 0 || !children.has(one));
    if (parts.length > 1 && sums(parts, total)) return made(total, parts);
  }
  const start = Math.max(0, here.findIndex(startsAccount) - 1);
  const usual = here.slice(start).filter((one) => !children.has(one));
  return usual.length > 1 && isNear(usual, total) ? made(total, usual) : null;
}

function isBalance({ passages }: TextDocument, total: Statement): boolean {
  if (!leftOver.test(total.subject.words) || startsAccount(total)) return false;
  const { start } = levelOf(total)!;
  const sentence = passages[total.passage]!.flow.slice(Math.max(0, start - nearby), start);
  return balances.test(sentence.slice(sentence.lastIndexOf("。") + 1));
}

/** Signs between 相抵 and what is left. */
const nearby = 200;

/** 收支相抵，年终结余: income less expenditure of the section, by their totals where it gives them. */
function balanceOf(
  { passages }: TextDocument,
  statements: readonly Statement[],
  total: Statement,
  children: ReadonlySet<Statement>,
): Breakdown | null {
  const section = passages[total.passage]!.section;
  let first = total.index;
  while (first > 0 && passages[statements[first - 1]!.passage]!.section === section) first--;
  const before = statements
    .slice(first, total.index)
    .filter((one) => one.depth === 0 && valued(one, total) !== null);
  const ends = before.filter(({ subject }) => /(?:收入|支出)(?:合计|总计)$/.test(subject.words));
  const [income, spent] = [lastOf(ends, "收入"), lastOf(ends, "支出")];
  if (income && spent) return made(total, [income, spent], [1, -1]);
  // 当年结余36万元，加上年结余73万元，滚存结余: the sum goes on from what was left before.
  const nth = before.findLastIndex(
    (one) => ofThisYear.test(one.subject.words) && leftOver.test(one.subject.words),
  );
  const parts = before.slice(Math.max(0, nth)).filter((one) => !children.has(one));
  if (parts.length < 2) return null;
  const signs = parts.map(({ subject }) => (subject.side === "支出" ? -1 : 1));
  if (!signs.includes(-1)) return null;
  return sums(parts, total, signs) || isNear(parts, total, signs)
    ? made(total, parts, signs)
    : null;
}

const ofThisYear = /^(?:当|本)(?:年|期)/;

const lastOf = (statements: readonly Statement[], side: "收入" | "支出"): Statement | undefined =>
  statements.filter(({ subject }) => subject.side === side).at(-1);

function valued(one: Statement, total: Statement): Decimal | null {
  const [level, whole] = [levelOf(one), levelOf(total)];
  return level && whole && level.unit !== "%" ? valueLike(level, whole) : null;
}

/** 扣减 is taken away, everything else added. */
export const signOf = ({ subject }: Statement): 1 | -1 => (takes.test(subject.words) ? -1 : 1);

function gapOf(parts: readonly Statement[], total: Statement, signs?: readonly number[]): Decimal {
  const sum = parts.reduce((all, part, nth) => {
    const value = valued(part, total)!;
    return add(all, (signs?.[nth] ?? signOf(part)) < 0 ? negate(value) : value);
  }, zero);
  return subtract(sum, levelOf(total)!.value);
}

const sums = (parts: readonly Statement[], total: Statement, signs?: readonly number[]): boolean =>
  isZero(gapOf(parts, total, signs));

/** Off by less than a third of the total: a slip, not another sum. */
function isNear(parts: readonly Statement[], total: Statement, signs?: readonly number[]): boolean {
  const gap = absolute(gapOf(parts, total, signs));
  return compare(add(gap, add(gap, gap)), absolute(levelOf(total)!.value)) <= 0;
}

function made(
  total: Statement,
  parts: readonly Statement[],
  signs: readonly number[] = parts.map(signOf),
): Breakdown {
  return {
    total,
    parts,
    signs: signs.map((sign) => (sign < 0 ? -1 : 1)),
    slot: "level",
    cue: "合计",
    partial: false,
  };
}
