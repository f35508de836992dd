import type { Claim } from "../../model/claim.ts";
import {
  type Decimal,
  absolute,
  add,
  compare,
  decimalText,
  equals,
  isZero,
  multiply,
  round,
  subtract,
  trim,
} from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Passage } from "../../model/document.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { derivedTerm, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { figureOf } from "../claim-parts/form-figures.ts";

const id = "claims/what-each-pays-times-the-same-heads-is-what-all-pay";

export const contributions = defineClaim({
  id,
  label: { zh: "每人标准与总额", en: "per head and altogether" },
  why: "每人含几项、每项多少元，后文又写出这几项的总额：人数是同一批人，总额之间的比就是每人标准之间的比。",
  basis: "居民医疗保险等项目的筹资与支出说明",
  since: 2017,
  severity: "warning",
  family: "A8",
  kind: "product",
  *claims(narrative) {
    for (const [index, passage] of narrative.document.passages.entries()) {
      if (passage.kind !== "row" && each.test(passage.flow))
        yield* claimsOf(pairsIn(narrative, passage, index));
    }
  },
});

const each = /每[人户名生]|人均|户均/;

/** One thing paid for: so much a head, so much altogether. */
interface Pair {
  readonly name: string;
  readonly price: Figure;
  readonly amount: Figure;
}

/** 每人含意外险24元，大病保险75元 … 意外险2002万元，大病保险6255万元: paired by the very name. */
function pairsIn(narrative: Narrative, passage: Passage, index: number): Pair[] {
  const prices = new Map<string, Figure>();
  const amounts = new Map<string, Figure>();
  for (const mention of passage.mentions) {
    const { unit, start, bound, approximate } = mention;
    if (!moneyUnit(unit) || bound || approximate || isZero(mention.value)) continue;
    const name = nameBefore(passage.flow, start);
    const list = unit === "元" ? prices : amounts;
    if (name.length >= 2 && !list.has(name)) list.set(name, figureOf(narrative, index, mention));
  }
  return [...amounts].flatMap(([long, amount]) => {
    const name = prices.has(long) ? long : long.replace(spending, "");
    const price = prices.get(name);
    return price ? [{ name, price, amount }] : [];
  });
}

/** 全年支出意外险. */
const spending = /^(?:全年|当年|其中|本年|共|累计|用于|支出|支付|拨付|安排|缴纳)+/;

const nameBefore = (flow: string, start: number): string =>
  /(?<![^，。；：、（）])[^，。；：、（）]*$/
    .exec(flow.slice(Math.max(0, start - 24), start))![0]
    .replace(/^(?:每[人户名生]|人均|户均)?(?:包含|包括|含|其中)?/, "")
    .replace(/(?:共|为|计|支出)$/, "");

/** Each against the dearest of the others that two of them agree on; a slip where it does not fit. */
function* claimsOf(pairs: readonly Pair[]): Iterable<Claim> {
  if (pairs.length < 2 || pairs.length > mostPairs) return;
  const others = (own: Pair) =>
    pairs.filter((one) => one !== own).sort((a, b) => compare(b.price.value, a.price.value) || 0);
  const agreeing = pairs.filter((one) => others(one).some((other) => isLevel(one, other)));
  if (agreeing.length === 0 && pairs.length > 2) return;
  for (const [nth, pair] of pairs.entries()) {
    if (pairs.length === 2 && nth === 0) continue;
    const from = others(pair).filter((one) => pairs.length === 2 || agreeing.includes(one));
    const base = from.find((one) => isLevel(pair, one)) ?? from[0];
    if (base && (isLevel(pair, base) || isSlip(pair, base, pairs.length > 2)))
      yield claimOf(pair, base);
  }
}

const mostPairs = 12;

/** What a pair would come to with the heads of another, to four decimals. */
function expectedOf({ price, amount }: Pair, base: Pair): Decimal {
  return over(multiply(base.amount.value, price.value), base.price.value, amount.decimals + 4);
}

function over(a: Decimal, b: Decimal, decimals: number): Decimal {
  const shifted = a.digits * 10n ** BigInt(decimals + b.scale);
  return { digits: shifted / (b.digits * 10n ** BigInt(a.scale)), scale: decimals };
}

/** The same heads, as far as two rounded amounts can tell: half a last digit of each. */
function isLevel(pair: Pair, base: Pair): boolean {
  if (pair.amount.unit !== base.amount.unit) return false;
  const gap = absolute(subtract(pair.amount.value, expectedOf(pair, base)));
  const twice = multiply(multiply(gap, base.price.value), { digits: 2n, scale: 0 });
  const scale = Math.min(pair.amount.decimals, base.amount.decimals);
  const both = add(base.price.value, pair.price.value);
  return compare(twice, multiply(both, { digits: 1n, scale })) <= 0;
}

/** A slip in the amount; or in what each pays, or a copy, where others tell how many heads there are. */
function isSlip(pair: Pair, base: Pair, certain: boolean): boolean {
  if (pair.amount.unit !== base.amount.unit) return false;
  const { price, amount } = pair;
  if (certain && (equals(price.value, base.price.value) || equals(amount.value, base.amount.value)))
    return true;
  const total = round(expectedOf(pair, base), amount.decimals);
  if (slipBetween(decimalText(total), decimalText(amount.value)) !== null) return true;
  const head = over(multiply(base.price.value, amount.value), base.amount.value, 6);
  const each = round(head, price.decimals);
  return certain && slipBetween(decimalText(each), decimalText(price.value)) !== null;
}

function claimOf(pair: Pair, base: Pair): Claim {
  const { name, price, amount } = pair;
  const sources = [term(base.amount, base.name), term(base.price, `每人${base.name}`)];
  const from = isLevel(pair, base) && !comesOut(pair, base) ? pair : base;
  return {
    pattern: id,
    kind: "product",
    formula: "product",
    stated: term(amount, name),
    operands: [
      term(price, `每人${name}`),
      derivedTerm(headsOf(from), "人", `${base.name}÷每人${base.name}`, sources),
    ],
    sure: false,
    otherwise: [],
    zh: "同样人数×每人标准",
  };
}

/** How many heads an amount is for, to six decimals. */
function headsOf({ amount, price }: Pair): Decimal {
  const { digits, scale } = valueLike(amount, price)!;
  return trim(over({ digits, scale }, price.value, 6));
}

const comesOut = (pair: Pair, base: Pair): boolean =>
  equals(round(expectedOf(pair, base), pair.amount.decimals), pair.amount.value);
