import type { Claim } from "../../model/claim.ts";
import {
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
    const alone = new Set<Said>();
    for (const said of saidIn(narrative)) {
      const found = twinOf(said, seen);
      if (found) {
        yield claimOf(found.first, found.second);
        alone.delete(found.first);
        alone.delete(found.second);
      }
      if (found?.second !== said && found?.first !== said) alone.add(said);
      seen.add(said);
    }
    // The first printing may be the wrong one: those that follow bear each other out.
    for (const said of alone) {
      const other = seen.equalTo(said).length === 1 ? slippedFrom(said, seen) : null;
      const isBorneOut = other && seen.equalTo(other).some(isNamed(other));
      if (isBorneOut) yield claimOf(other, said);
    }
  },
});

/** Figures met so far, by value and by the name they were said of. */
class Seen {
  private readonly byValue = new Map<string, Said[]>();
  private readonly byName = new Map<string, Said[]>();
  private readonly rough = new Map<string, Said[]>();
  private readonly exact = new Map<string, Said[]>();

  add(said: Said): void {
    into(this.byValue, said.valueKey, said);
    into(this.byName, said.nameKey, said);
    into(isRough(said) ? this.rough : this.exact, unitKey(said), said);
  }

  equalTo(said: Said): readonly Said[] {
    return this.byValue.get(said.valueKey) ?? [];
  }

  namedLike(said: Said): readonly Said[] {
    return this.byName.get(said.nameKey) ?? [];
  }

  /** The exact figures of a unit for a rough one, the rough ones for an exact. */
  ofOtherPrecision(said: Said): readonly Said[] {
    return (isRough(said) ? this.exact : this.rough).get(unitKey(said)) ?? [];
  }
}

/** What has so many of its like in between is another matter; of one name there are fewer. */
const reach = { value: 60, name: 12 };

/** The latest of a list that is such; of a long list only its end is looked at. */
function latest(
  list: readonly Said[],
  is: (one: Said) => boolean,
  most: number = reach.value,
): Said | null {
  const end = Math.max(0, list.length - most);
  for (let i = list.length - 1; i >= end; i--) if (is(list[i]!)) return list[i]!;
  return null;
}

function into(map: Map<string, Said[]>, key: string, said: Said): void {
  const list = map.get(key);
  if (list) list.push(said);
  else map.set(key, [said]);
}

const unitKey = ({ kind, figure }: Said): string => `${kind}|${figure.unit}`;

/** Names under which one amount is told: all of the budget; operating funds, which are 公用经费. */
function nameOnce(core: string): string {
  const own = core.replace(/^(?:绩效目标|年度目标)?(?:申请|安排|争取|落实)/, "");
  return wholeBudget.test(own) ? "" : /机关运行|^公用$/.test(own) ? "公用" : own;
}

interface Said {
  readonly figure: Figure;
  readonly statement: Statement;
  /** The value as text. */
  readonly text: string;
  /** The same without its point. */
  readonly bare: string;
  /** Its significant digits. */
  readonly digits: string;
  readonly kind: string;
  readonly valueKey: string;
  readonly nameKey: string;
}

function saidOf(figure: Figure, statement: Statement, kind: string): Said {
  const text = decimalText(figure.value);
  const bare = text.replace(".", "");
  const { subject, year } = statement;
  return {
    figure,
    statement,
    text,
    bare,
    digits: bare.replace(outerNoughts, ""),
    kind,
    valueKey: `${kind}|${figure.unit}|${text.includes(".") ? text.replace(endNoughts, "") : text}`,
    // 收入预算, 支出预算, 预算收支安排 are one name: all of it.
    nameKey: `${kind}|${year}|${nameOnce(subject.core)}`,
  };
}

const outerNoughts = /^-?0*|0+$/g;
const endNoughts = /\.?0+$/;

/** Digits a figure needs to be recognised by its value alone, and with a name like the other's. */
const telling = { alone: 5, named: 3 };

function* saidIn({ statements }: Narrative): Iterable<Said> {
  for (const statement of statements) {
    for (const figure of Object.values(statement.levels)) {
      if (!figure.mention || figure.mention.bound) continue;
      if (isShort(figure) && !figure.mention.approximate) continue;
      const said = saidOf(figure, statement, kindOf(figure));
      if (said.digits.length >= telling.named || figure.mention.approximate) yield said;
    }
    for (const { change } of statement.comparisons) {
      if (!change || isShort(change)) continue;
      const said = saidOf(change, statement, `${kindOf(change)}增减`);
      if (said.digits.length >= telling.named) yield said;
    }
  }
}

/** Most counts are: told without printing them. */
const isShort = ({ value: { digits } }: Figure): boolean => digits < 100n && digits > -100n;

const kindOf = ({ unit }: Figure): string => (moneyUnit(unit) ? "元" : unit);

const isNamed =
  (said: Said) =>
  (other: Said): boolean =>
    other !== said && other.nameKey === said.nameKey;

interface Twins {
  readonly first: Said;
  readonly second: Said;
}

/** The nearest earlier figure that is the same, or the same but for a slip under the same name. */
function twinOf(said: Said, seen: Seen): Twins | null {
  const twins = seen.equalTo(said);
  const isEqual = (other: Said): boolean =>
    other.statement !== said.statement && isRough(other) === isRough(said);
  const same = latest(
    twins,
    (other) =>
      isEqual(other) &&
      (said.digits.length >= telling.alone || likeness(said.statement, other.statement) >= 0.5),
  );
  if (same) return { first: same, second: said };
  const rough = latest(
    seen.ofOtherPrecision(said),
    (other) => roughly(said, other) && sharesWords(said.statement, other.statement),
    isRough(said) ? reach.value : reach.name,
  );
  if (rough) return isRough(said) ? { first: rough, second: said } : { first: said, second: rough };
  if (latest(twins, isEqual)) return null;
  const slipped = slippedFrom(said, seen);
  return slipped && { first: slipped, second: said };
}

/** The nearest figure under the same name that differs by a slip. */
function slippedFrom(said: Said, seen: Seen): Said | null {
  if (said.digits.length < 4) return null;
  return latest(
    seen.namedLike(said),
    (other) => mayBeSlip(said, other) && isApart(said, other) && isSlip(said, other),
    reach.name,
  );
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

/** One slip leaves all but two digits side by side as they are: a cheap look before the exact one. */
function mayBeSlip(said: Said, other: Said): boolean {
  if (said.digits === other.digits) return true;
  if (said.figure.value.scale !== other.figure.value.scale) return true;
  const [a, b] = [said.bare, other.bare];
  const least = Math.min(a.length, b.length);
  const most = Math.max(a.length, b.length);
  if (most - least > 1) return false;
  let alike = 0;
  while (alike < least && a.charCodeAt(alike) === b.charCodeAt(alike)) alike++;
  let ends = 0;
  const left = least - alike;
  while (ends < left && a.charCodeAt(a.length - 1 - ends) === b.charCodeAt(b.length - 1 - ends)) {
    ends++;
  }
  return alike + ends >= most - 2;
}

/** A slip of the pen, or the same digits in another unit: 5611.47元 for 5611.47万元. */
const isSlip = (a: Said, b: Said): boolean =>
  a.figure.unit !== b.figure.unit
    ? equals(a.figure.value, b.figure.value) && a.digits.length >= telling.alone
    : slipBetween(a.text, b.text) !== null;

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
