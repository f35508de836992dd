import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
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
        const claim = claimOf(sentence.filter(({ figure }) => !compared.has(figure)));
        if (claim) yield claim;
      }
    }
  },
});

/** Words before an amount that sums up. */
const sumsUp =
  /^(?:总)?(?:共计?|合计|总计|累计|计)|(?:共计?|合计|总计|累计)$|^(?:需|所需|补助|发放|拨付|兑付|支付|资金)(?:资金|金额|补助资金)?(?:为|共计)?$/;

/** A standard per head, a number of heads and an amount, each once, in one sentence. */
function claimOf(sentence: readonly ClauseFigure[]): Claim | null {
  const prices = sentence.filter(
    ({ mention, figure }) => mention.per !== null && moneyUnit(figure.unit) && isExact(mention),
  );
  const [price] = prices;
  if (!price || prices.length > 1) return null;
  const heads = sentence.filter((one) => isCount(one) && countedBy(price.mention.per!, one));
  const months = sentence.filter((one) => isCount(one) && /^(?:个月|月)$/.test(one.figure.unit));
  const amounts = sentence.filter(
    (one) => isAmount(one) && moneyUnit(one.figure.unit) && sumsUp.test(one.words),
  );
  const [number] = heads;
  const [amount] = amounts;
  if (!number || heads.length > 1 || !amount || amounts.length > 1 || months.length > 1)
    return null;
  if (amount.mention.start < Math.max(price.mention.start, number.mention.start)) return null;
  const factors = [term(number.figure, nameIn(number)), term(price.figure, "每份标准")];
  const monthly = /月/.test(price.mention.per!);
  const told = months[0] ? [...factors, term(months[0].figure, "月数")] : null;
  const yearly = [...factors, derivedTerm({ digits: 12n, scale: 0 }, "", "月数", factors)];
  const readings = told
    ? monthly
      ? [told]
      : [factors, told]
    : monthly
      ? [yearly, factors]
      : [factors];
  return {
    pattern: id,
    kind: "product",
    formula: "product",
    stated: term(amount.figure, nameIn(amount)),
    operands: readings[0]!,
    sure: false,
    otherwise: readings.slice(1),
    zh: "数量×标准",
  };
}

const isCount = ({ mention }: ClauseFigure): boolean =>
  mention.measure === "count" && isExact(mention);
