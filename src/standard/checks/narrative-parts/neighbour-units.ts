import { compare, decimalText, isZero, parseDecimal, shift, trim } from "../../../model/decimal.ts";
import type { Decimal } from "../../../model/decimal.ts";
import type { Passage } from "../../../model/document.ts";
import type { Mention } from "../../../model/mention.ts";
import { sentenceAt } from "./stretches.ts";

/** An amount whose unit does not go with what stands around it. */
export interface OddUnit {
  readonly passage: Passage;
  readonly mention: Mention;
  /** The unit meant, as far as one can tell. */
  readonly meant: "元" | "万元";
}

/** What is paid for one person, one thing or one time is told in 元 beside amounts in 万元. */
const small =
  /每|人均|户均|次均|年均|月均|平均|单价|均价|标准|餐|住宿|票|奖|罚|租|押金|利息|手续费|起付|限额|门槛|定额|最低|学费|工资(?!福利)|缴费(?!支出)|保费|结余|结转|余额|尾数|零星|折合|合计人民币|面值|价格|造价|定价/;
/** What a department is given or spends as a whole. */
const fund =
  /(?:资金|经费|支出|收入|预算|拨款|决算)(?:总额|总计|合计|共计|数|为|是|安排|决算|预算|约)*$/;
/** What an item of a list of amounts ends with. */
const item = /(?:资金|经费|支出|收入|预算|拨款|费用?|补助|配套|结转|科目|增加|减少)$/;
const eachOne = /每人|人均|每名|每位|每月|每天|每次|每户|户均|次均|\/人/;
const lookBack = 30;

const isPer = ({ per }: Mention): boolean => per !== null;
const isYuan = ({ unit }: Mention): boolean => unit === "元";
const isTenThousand = ({ unit }: Mention): boolean => unit === "万元" || unit === "万";
const hundred = parseDecimal("100")!;
const ten = parseDecimal("10")!;

function clauseBefore({ flow }: Passage, at: number): string {
  const before = flow.slice(Math.max(0, at - lookBack), at);
  return before.slice(before.search(/(?<![^，。；：（、])[^，。；：（、]*$/));
}

const sized = (value: Decimal): string => decimalText(trim(value));

interface Amount {
  readonly passage: Passage;
  readonly mention: Mention;
  /** The words before it, in its clause. */
  readonly clause: string;
}

/** Every amount of the paragraphs that is neither nought nor told for one person or thing. */
function amountsIn(passages: readonly Passage[]): readonly Amount[] {
  return passages.flatMap((passage) =>
    passage.mentions
      .filter((one) => one.measure === "money" && !isPer(one) && !isZero(one.value))
      .map((mention) => ({ passage, mention, clause: clauseBefore(passage, mention.start) })),
  );
}

/** Amounts of a text in 元 that must be 万元, or the other way round. */
export function* oddUnits(passages: readonly Passage[]): Generator<OddUnit> {
  const amounts = amountsIn(passages);
  const printed = new Map<string, Mention[]>();
  for (const { mention } of amounts) {
    const key = sized(mention.value);
    const same = printed.get(key);
    if (same) same.push(mention);
    else printed.set(key, [mention]);
  }
  const ofTenThousands = amounts.filter(({ mention }) => isTenThousand(mention));
  const ofYuan = amounts.filter(({ mention, clause }) => isYuan(mention) && !small.test(clause));
  const usual = { tenThousand: ofTenThousands.length, yuan: ofYuan.length };
  for (const amount of ofYuan) {
    const same = printed.get(sized(amount.mention.value))!;
    if (isMeantInTenThousands(amount, same, usual))
      yield { passage: amount.passage, mention: amount.mention, meant: "万元" };
  }
  if (ofTenThousands.length === 1 && ofYuan.length >= some) {
    const { passage, mention } = ofTenThousands[0]!;
    if (mention.decimals > 0 && ofYuan.every((one) => isFarBelow(one.mention, mention)))
      yield { passage, mention, meant: "元" };
  }
  yield* perHeads(passages);
}

/** So many amounts show the usual unit of a sentence's neighbours, of a text. */
const [few, some] = [3, 8];

/** 198700.10万元 where the largest amount is 3200700.10元. */
const isFarBelow = (one: Mention, other: Mention): boolean =>
  compare(one.value, shift(other.value, 2)) < 0;

function isMeantInTenThousands(
  { passage, mention, clause }: Amount,
  same: readonly Mention[],
  usual: { readonly tenThousand: number; readonly yuan: number },
): boolean {
  if (mention.approximate !== null || mention.bound !== null || mention.upTo !== null) return false;
  const mostly = usual.tenThousand >= few && usual.tenThousand >= 3 * usual.yuan;
  if (mostly && fund.test(clause) && compare(mention.value, hundred) < 0) return true;
  const digits = sized(mention.value).replace(/^0\.0*|[.-]/g, "").length;
  const again = same.some(isTenThousand) && !same.some((one) => one !== mention && isYuan(one));
  if (again && (digits >= 4 || (mention.decimals >= 2 && digits >= 3))) return true;
  const alone = usual.yuan === 1 && usual.tenThousand >= some;
  const others = othersIn(passage, mention);
  if (others.some(isYuan)) return false;
  if (mention.decimals > 0) return alone || isOneOf(mention, others, 1);
  return alone && item.test(clause) && isOneOf(mention, others, 2);
}

/** The other amounts of the sentence. */
function othersIn(passage: Passage, mention: Mention): readonly Mention[] {
  const { start, end } = sentenceAt(passage, mention.start);
  return passage.mentions.filter(
    (one) =>
      one !== mention &&
      one.measure === "money" &&
      !isZero(one.value) &&
      one.start >= start &&
      one.end <= end,
  );
}

/** Its neighbours are in 万元, and it would be one of them. */
const isOneOf = (mention: Mention, others: readonly Mention[], atLeast: number): boolean =>
  others.length >= atLeast &&
  others.every(isTenThousand) &&
  others.some((one) => compare(mention.value, one.value) <= 0);

/** 每人4000万元: nobody is paid so much. */
function* perHeads(passages: readonly Passage[]): Generator<OddUnit> {
  for (const passage of passages) {
    for (const mention of passage.mentions) {
      if (mention.measure !== "money" || !isTenThousand(mention)) continue;
      const clause = clauseBefore(passage, mention.start);
      const each = mention.per !== null ? /人|月|天|日|次/.test(mention.per) : eachOne.test(clause);
      if (!each && !isAmongPerHeads(passage, mention)) continue;
      const monthly = /月/.test(mention.per ?? "") && /人/.test(mention.per ?? "");
      const othersInYuan = isAmongPerHeads(passage, mention);
      if (othersInYuan || compare(mention.value, monthly ? ten : hundred) >= 0)
        yield { passage, mention, meant: "元" };
    }
  }
}

/** （每人含意外险24元，大病保险75万元，普通门诊75元）: the one of a bracket's list that is not in 元. */
function isAmongPerHeads({ flow, mentions }: Passage, { start, end }: Mention): boolean {
  const open = flow.lastIndexOf("（", start);
  const close = flow.indexOf("）", end);
  if (open < 0 || close < 0 || flow.slice(open + 1, close).includes("（")) return false;
  const bracket = flow.slice(open, close);
  if (bracket.includes("）") || !eachOne.test(bracket.slice(0, lookBack))) return false;
  const others = mentions.filter(
    (one) => one.measure === "money" && one.start > open && one.end <= close && one.start !== start,
  );
  return others.length > 1 && others.every(isYuan);
}
