import { decimalText } from "../../model/decimal.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { moneyUnit } from "../../model/unit.ts";

/** Figures met so far, by value and by the name they were said of. */
export class Seen {
  private readonly levels = new Map<string, Unit>();
  private readonly changes = new Map<string, Unit>();
  private readonly byName = new Map<string, Said[]>();
  private readonly standing = new Map<Said, boolean>();
  /** Whom the figure asked of last stands beside: it is asked of several times. */
  private asked: Company | null = null;

  constructor(private readonly inTable: (said: Said) => boolean) {}

  /** Whether a table says the same under the same name. */
  stands(said: Said): boolean {
    const known = this.standing.get(said) ?? this.inTable(said);
    this.standing.set(said, known);
    return known;
  }

  add(said: Said): void {
    const { unit, equal, namesakes } = this.companyOf(said);
    (isRough(said) ? unit.rough : unit.exact).push(said);
    // Most figures stay the only one: a list is made of it, not an empty one that grows.
    if (equal) equal.push(said);
    else unit.byValue.set(said.valueKey, [said]);
    if (namesakes) namesakes.push(said);
    else this.byName.set(said.nameKey, [said]);
    this.asked = null;
  }

  equalTo(said: Said): readonly Said[] {
    return this.companyOf(said).equal ?? nobody;
  }

  namedLike(said: Said): readonly Said[] {
    return this.companyOf(said).namesakes ?? nobody;
  }

  /** The exact figures of its unit. */
  ofItsUnit(said: Said): readonly Said[] {
    return this.companyOf(said).unit.exact;
  }

  /** The exact figures of a unit for a rough one, the rough ones for an exact. */
  ofOtherPrecision(said: Said): readonly Said[] {
    const { unit } = this.companyOf(said);
    return isRough(said) ? unit.exact : unit.rough;
  }

  private companyOf(said: Said): Company {
    if (said !== this.asked?.said) {
      const unit = this.unitOf(said);
      const equal = unit.byValue.get(said.valueKey);
      this.asked = { said, unit, equal, namesakes: this.byName.get(said.nameKey) };
    }
    return this.asked;
  }

  private unitOf({ isChange, figure }: Said): Unit {
    const units = isChange ? this.changes : this.levels;
    let unit = units.get(figure.unit);
    if (!unit) units.set(figure.unit, (unit = { byValue: new Map(), rough: [], exact: [] }));
    return unit;
  }
}

const nobody: readonly Said[] = [];

/** The figures printed in one unit, amounts and changes apart. */
interface Unit {
  readonly byValue: Map<string, Said[]>;
  readonly rough: Said[];
  readonly exact: Said[];
}

/** What a figure is compared with. */
interface Company {
  readonly said: Said;
  readonly unit: Unit;
  readonly equal: Said[] | undefined;
  readonly namesakes: Said[] | undefined;
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

const wholeBudget = /^(?:财政拨款)?(?:部门)?(?:预算)?(?:收支)?(?:总计|总)?$/;

/** Names under which one amount is told: all of the budget; operating funds, which are 公用经费. */
function nameOnce(core: string): string {
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
  /** Is it by how much an amount changed, not an amount? */
  readonly isChange: boolean;
  /** The name it goes by, however it is printed. */
  readonly name: string;
  readonly valueKey: string;
  readonly nameKey: string;
}

function saidOf(figure: Figure, statement: Statement, isChange: boolean): Said {
  const text = decimalText(figure.value);
  const bare = text.replace(".", "");
  const { subject, year } = statement;
  const name = nameOnce(subject.core);
  const kind = moneyUnit(figure.unit) ? "元" : figure.unit;
  return {
    figure,
    statement,
    text,
    bare,
    digits: bare.replace(outerNoughts, ""),
    isChange,
    name,
    valueKey: text.includes(".") ? text.replace(endNoughts, "") : text,
    // 31.24万元/人 is no slip of 312.40万元; 收入预算, 支出预算, 预算收支安排 are one name: all of it.
    nameKey: `${isChange ? "增减" : ""}${kind}/${figure.mention?.per ?? ""}|${year}|${name}`,
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
      const said = saidOf(figure, statement, false);
      if (said.digits.length >= telling.named || figure.mention.approximate) yield said;
    }
    for (const { change } of statement.comparisons) {
      if (!change || isShort(change)) continue;
      const said = saidOf(change, statement, true);
      if (said.digits.length >= telling.named) yield said;
    }
  }
}

/** Most counts are: told without printing them. */
const isShort = ({ value: { digits } }: Figure): boolean => digits < 100n && digits > -100n;

export const isRough = ({ figure }: Said): boolean => figure.mention?.approximate !== null;
