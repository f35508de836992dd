import { decimalText } from "../../model/decimal.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { moneyUnit } from "../../model/unit.ts";

/** Figures met so far, by value and by the name they were said of. */
export class Seen {
  private readonly byValue = new Map<string, Said[]>();
  private readonly byName = new Map<string, Said[]>();
  private readonly rough = new Map<string, Said[]>();
  private readonly exact = new Map<string, Said[]>();
  private readonly standing = new Map<Said, boolean>();

  constructor(private readonly inTable: (said: Said) => boolean) {}

  /** Whether a table says the same under the same name. */
  stands(said: Said): boolean {
    const known = this.standing.get(said) ?? this.inTable(said);
    this.standing.set(said, known);
    return known;
  }

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

  /** The exact figures of its unit. */
  ofItsUnit(said: Said): readonly Said[] {
    return this.exact.get(unitKey(said)) ?? [];
  }

  /** The exact figures of a unit for a rough one, the rough ones for an exact. */
  ofOtherPrecision(said: Said): readonly Said[] {
    return (isRough(said) ? this.exact : this.rough).get(unitKey(said)) ?? [];
  }
}

/** What has so many of its like in between is another matter; of one name there are fewer. */
export const reach = { value: 60, name: 12 };

/** The latest of a list that is such; of a long list only its end is looked at. */
export function latest(
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

const wholeBudget = /^(?:财政拨款)?(?:部门)?(?:预算)?(?:收支)?(?:总计|总)?$/;

/** Names under which one amount is told: all of the budget; operating funds, which are 公用经费. */
export function nameOnce(core: string): string {
  const own = core.replace(/^(?:绩效目标|年度目标)?(?:申请|安排|争取|落实)/, "");
  return wholeBudget.test(own) ? "" : /机关运行|^公用$/.test(own) ? "公用" : own;
}

/** A figure with what it is recognised by. */
export interface Said {
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
    // 31.24万元/人 is no slip of 312.40万元; 收入预算, 支出预算, 预算收支安排 are one name: all of it.
    nameKey: `${kind}/${figure.mention?.per ?? ""}|${year}|${nameOnce(subject.core)}`,
  };
}

const outerNoughts = /^-?0*|(?<!0)0+$/g;
const endNoughts = /\.0+$|(?<![.0])0+$/;

/** Digits a figure needs to be recognised by its value alone, and with a name like the other's. */
export const telling = { alone: 5, named: 3 };

/** Every figure of the prose that may come back, in order. */
export function* saidIn({ statements }: Narrative): Iterable<Said> {
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

export const isRough = ({ figure }: Said): boolean => figure.mention?.approximate !== null;
