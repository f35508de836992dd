import type { Claim, Term } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Narrative } from "../../model/narrative.ts";
import { derivedTerm, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import {
  type ClauseFigure,
  bySentence,
  comparedFigures,
  figuresInClauses,
  isAmount,
  isExact,
  nameIn,
} from "../claim-parts/clause-figures.ts";
import { countedBy } from "../claim-parts/heads-counted.ts";

const id = "claims/each-times-number-is-the-total-named";

export const perHead = defineClaim({
  id,
  label: { zh: "人均标准×人数＝总额", en: "each times number is the total" },
  why: "一句里写了人数、每人标准和总额，三个数一乘就对得上；改了一个没有改另两个，就不符。",
  basis: "部门预决算公开文本：补助、奖助资金发放情况",
  since: 2017,
  severity: "warning",
  family: "A8",
  kind: "product",
  *claims(narrative) {
    const compared = comparedFigures(narrative);
    for (const figures of figuresInClauses(narrative)) {
      for (const sentence of bySentence(figures)) {
        const own = sentence.filter(({ figure }) => !compared.has(figure));
        const claim = claimOf(narrative, own);
        if (claim) yield claim;
      }
    }
  },
});

/** Words before an amount that sums up. */
const sumsUp =
  /^(?:总)?(?:共计?|合计|总计|累计|计)|(?:共计?|合计|总计|累计)$|^(?:需|所需|补助|发放|拨付|兑付|支付|资金)(?:资金|金额|补助资金)?(?:为|共计)?$/;

/** A standard per head, a number of heads and an amount, each once, in one sentence. */
function claimOf(narrative: Narrative, sentence: readonly ClauseFigure[]): Claim | null {
  const prices = sentence.filter(
    (one) => perOf(one) !== null && moneyUnit(one.figure.unit) && isExact(one.mention),
  );
  const [price] = prices;
  if (!price || prices.length > 1) return null;
  const flow = narrative.document.passages[price.figure.passage]!.flow;
  const per = perOf(price)!;
  const heads = sentence.filter((one) => isCount(one) && isOneOf(per, price, one, flow));
  const months = sentence.filter((one) => isCount(one) && /^(?:个月|月)$/.test(one.figure.unit));
  const amounts = sentence.filter(
    (one) => one !== price && isAmount(one) && (sumsUp.test(one.words) || isWorkedOut(one, flow)),
  );
  const [number] = heads;
  const [amount] = amounts;
  if (!number || heads.length > 1 || !amount || amounts.length > 1 || months.length > 1)
    return null;
  if (amount.mention.start < Math.max(price.mention.start, number.mention.start)) return null;
  const factors = [term(number.figure, nameIn(number)), term(price.figure, "每份标准")];
  const terms = flow.slice(sentence[0]!.mention.start, amount.mention.start);
  if (/学期/.test(per)) return made(amount, termly(factors, terms));
  const monthly = /月/.test(per);
  const told = months[0] ? [...factors, term(months[0].figure, "月数")] : null;
  const yearly = [...factors, derivedTerm({ digits: 12n, scale: 0 }, "", "月数", factors)];
  const readings = told
    ? monthly
      ? [told]
      : [factors, told]
    : monthly
      ? [yearly, factors]
      : [factors];
  return made(amount, readings);
}

const made = (amount: ClauseFigure, [operands, ...otherwise]: readonly Term[][]): Claim => ({
  pattern: id,
  kind: "product",
  formula: "product",
  stated: term(amount.figure, nameIn(amount)),
  operands: operands!,
  sure: false,
  otherwise,
  zh: "数量×标准",
});

/** 按每生每学期300元、两个学期、906人收取，预计54.36万元: what is worked out by such a rule. */
function isWorkedOut({ words, mention }: ClauseFigure, flow: string): boolean {
  if (!/^(?:预计|安排|共安排|需|应)(?:收取|收入|支出|补助|资金|经费)*(?:为)?$/.test(words))
    return false;
  return /(?:测算|计算|核算|核定|收取|计提|安排|发放)，$/.test(
    flow.slice(Math.max(0, mention.start - words.length - 12), mention.start - words.length),
  );
}

/** What one unit is for: 人·月; of 每个村年运转经费6万元 the words behind 每个. */
const perOf = ({ mention, words }: ClauseFigure): string | null =>
  mention.per ?? /^(?:其中)?(?:平均)?每个([^每年月日]{1,12})/.exec(words)?.[1] ?? null;

/** 18个村（社区） are what 每个村 means; whatever a unit says of itself, where it says it. */
function isOneOf(per: string, price: ClauseFigure, one: ClauseFigure, flow: string): boolean {
  if (price.mention.per !== null) return countedBy(per, one);
  const behind = flow.slice(one.mention.end, one.mention.end + 2);
  const alike = "村镇乡校班组队站".includes(per[0]!) ? 1 : 2;
  return one.figure.unit === "个" && behind.slice(0, alike) === per.slice(0, alike);
}

/** Two terms a year, or one where it is not said how many. */
function termly(factors: readonly Term[], words: string): Term[][] {
  const said = /([一两二三四1-4])个?学期/.exec(words)?.[1];
  const times = (digits: bigint): Term[] => [
    ...factors,
    derivedTerm({ digits, scale: 0 }, "", "学期数", factors),
  ];
  if (said) return [times(BigInt("一二三四".indexOf(said === "两" ? "二" : said) + 1 || said))];
  return [times(2n), [...factors]];
}

const isCount = ({ mention }: ClauseFigure): boolean =>
  mention.measure === "count" && isExact(mention);
