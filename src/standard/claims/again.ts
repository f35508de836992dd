import type { Claim } from "../../model/claim.ts";
import {
  type Decimal,
  absolute,
  compare,
  decimalText,
  equals,
  shift,
  subtract,
  trim,
} from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { similarity } from "../../model/label.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";

const id = "claims/figure-said-again-is-the-same";

export const again = defineClaim({
  id,
  label: { zh: "重复出现的数", en: "a figure said again" },
  why: "一个有好几位数字的金额或人数在文中再次出现，说的多半是同一件事；只差一两个数字，多半是笔误。",
  basis: "部门预决算公开文本应当前后一致",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    const seen = new Seen();
    for (const said of saidIn(narrative)) {
      const claim = claimFor(said, seen);
      if (claim) yield claim;
      seen.add(said);
    }
  },
});

/** Figures met so far, by value and by the name they were said of. */
class Seen {
  private readonly byValue = new Map<string, Said[]>();
  private readonly byName = new Map<string, Said[]>();
  readonly rough: Said[] = [];
  readonly exact: Said[] = [];

  add(said: Said): void {
    into(this.byValue, valueKey(said), said);
    into(this.byName, nameKey(said), said);
    (isRough(said) ? this.rough : this.exact).push(said);
  }

  equalTo(said: Said): readonly Said[] {
    return this.byValue.get(valueKey(said)) ?? [];
  }

  namedLike(said: Said): readonly Said[] {
    return this.byName.get(nameKey(said)) ?? [];
  }
}

function into(map: Map<string, Said[]>, key: string, said: Said): void {
  const list = map.get(key);
  if (list) list.push(said);
  else map.set(key, [said]);
}

const valueKey = ({ kind, figure }: Said): string =>
  `${kind}|${figure.unit}|${decimalText(trim(figure.value))}`;

/** 收入预算, 支出预算, 预算收支安排 are one name: all of it. */
const nameKey = ({ kind, statement: { subject, year } }: Said): string =>
  `${kind}|${year}|${nameOnce(subject.core)}`;

/** Names under which one amount is told: all of the budget; operating funds, which are 公用经费. */
const nameOnce = (core: string): string =>
  wholeBudget.test(core) ? "" : /机关运行|^公用$/.test(core) ? "公用" : core;

interface Said {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly digits: string;
  readonly kind: string;
}

/** Digits a figure needs to be recognised by its value alone, and with a name like the other's. */
const telling = { alone: 5, named: 3 };

function* saidIn({ statements }: Narrative): Iterable<Said> {
  for (const statement of statements) {
    for (const figure of Object.values(statement.levels)) {
      const digits = significant(figure.value);
      if (!figure.mention || figure.mention.bound) continue;
      if (digits.length < telling.named && !figure.mention.approximate) continue;
      yield { figure, statement, digits, kind: kindOf(figure) };
    }
    for (const { change } of statement.comparisons) {
      const digits = change ? significant(change.value) : "";
      if (!change || digits.length < telling.named) continue;
      yield { figure: change, statement, digits, kind: `${kindOf(change)}增减` };
    }
  }
}

const significant = (value: Decimal): string =>
  trim(value).digits.toString().replace("-", "").replace(/0+$/, "");

const kindOf = ({ unit }: Figure): string => (moneyUnit(unit) ? "元" : unit);

/** The nearest earlier figure that is the same, or the same but for a slip under the same name. */
function claimFor(said: Said, seen: Seen): Claim | null {
  const equal = seen
    .equalTo(said)
    .filter((other) => other.statement !== said.statement && isRough(other) === isRough(said));
  const same = equal.findLast(
    (other) =>
      said.digits.length >= telling.alone || likeness(said.statement, other.statement) >= 0.5,
  );
  if (same) return claimOf(same, said);
  const rough = (isRough(said) ? seen.exact : seen.rough).findLast(
    (other) =>
      other.kind === said.kind &&
      other.figure.unit === said.figure.unit &&
      roughly(said, other) &&
      sharesWords(said.statement, other.statement),
  );
  if (rough) return isRough(said) ? claimOf(rough, said) : claimOf(said, rough);
  if (said.digits.length < 4 || equal.length > 0) return null;
  const slipped = seen
    .namedLike(said)
    .findLast((other) => isApart(said, other) && isSlip(said, other));
  return slipped ? claimOf(slipped, said) : null;
}

const isRough = ({ figure }: Said): boolean => figure.mention?.approximate !== null;

/** Two names with four signs in a row in common speak of the same matter. */
function sharesWords({ subject: a }: Statement, { subject: b }: Statement): boolean {
  for (let i = 0; i + 4 <= a.core.length; i++) {
    if (b.core.includes(a.core.slice(i, i + 4))) return true;
  }
  return false;
}

/** 9200余 and 9212: the exact figure lies where the rough one says. */
function roughly(a: Said, b: Said): boolean {
  const [rough, exact] = isRough(a) ? [a, b] : [b, a];
  const zeros = /0*$/.exec(trim(rough.figure.value).digits.toString())![0].length;
  const step = shift({ digits: 1n, scale: 0 }, zeros);
  const gap = subtract(exact.figure.value, rough.figure.value);
  return compare(absolute(gap), step) < 0 && rough.figure.value.scale === 0;
}

/** In another paragraph and under the same name; 收入 and 支出 are two. */
const isApart = ({ statement: a }: Said, { statement: b }: Said): boolean =>
  a.passage !== b.passage &&
  (a.subject.core !== "" || a.subject.words === b.subject.words) &&
  (a.subject.side === b.subject.side || a.subject.core === b.subject.core);

/** A slip of the pen, or the same digits in another unit: 5611.47元 for 5611.47万元. */
const isSlip = (a: Said, b: Said): boolean =>
  a.figure.unit !== b.figure.unit
    ? equals(a.figure.value, b.figure.value) && a.digits.length >= telling.alone
    : slipBetween(decimalText(a.figure.value), decimalText(b.figure.value)) !== null;

const wholeBudget = /^(?:财政拨款)?(?:部门)?(?:预算)?(?:收支)?(?:总计|总)?$/;

function likeness(a: Statement, b: Statement): number {
  if (a.year !== b.year) return 0;
  const [x, y] = [a.subject.core, b.subject.core];
  if (nameOnce(x) === nameOnce(y)) return 0.8;
  if (x.length < 2 || y.length < 2) return x === y && a.subject.side === b.subject.side ? 0.6 : 0;
  if (x.includes(y) || y.includes(x)) return 0.8;
  return similarity(x, y);
}

function claimOf(first: Said, second: Said): Claim {
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(second.figure, nameOf(second.statement)),
    operands: [term(first.figure, nameOf(first.statement))],
    sure: false,
    tentative: true,
    otherwise: [],
    zh: "与前文相同",
  };
}
