import type { Claim } from "../../model/claim.ts";
import {
  type Decimal,
  absolute,
  compare,
  decimalText,
  multiply,
  round,
  subtract,
  trim,
} from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";

const id = "claims/standard-times-number-is-amount";

export const product = defineClaim({
  id,
  label: { zh: "标准×人数", en: "standard times number" },
  why: "补助金额由人数乘以补助标准得出；人数或标准改了而金额没有改，一乘便知。",
  basis: "项目绩效目标、补助资金情况说明",
  since: 2017,
  severity: "error",
  family: "A8",
  kind: "product",
  *claims(narrative) {
    for (const price of narrative.statements) {
      const figure = levelOf(price);
      const per = figure?.mention?.per;
      if (!figure || !per || !/人/.test(per) || !moneyUnit(figure.unit)) continue;
      const claim = productClaim(narrative, price, figure, /月/.test(per) ? 12n : 1n);
      if (claim) yield claim;
    }
  },
});

/** How many paragraphs away the number and the amount may stand. */
const reach = 3;

function productClaim(
  narrative: Narrative,
  price: Statement,
  figure: Figure,
  months: bigint,
): Claim | null {
  const { document, statements } = narrative;
  const section = document.passages[price.passage]!.section;
  const isAverage = isAveraged(narrative, figure);
  const isNear = (one: Statement | undefined): boolean =>
    one !== undefined && Math.abs(one.passage - price.passage) <= reach;
  let first = price.index;
  while (isNear(statements[first - 1])) first--;
  let next = price.index + 1;
  while (isNear(statements[next])) next++;
  const near = statements
    .slice(first, next)
    .filter((one) => one !== price && document.passages[one.passage]!.section === section)
    .filter((one) => !isAverage || isBeside(one, price));
  const counts = near.filter((one) => {
    const unit = levelOf(one)?.unit;
    return unit === "人" || unit === "名";
  });
  const amounts = near.filter((one) => {
    const level = levelOf(one);
    return level && moneyUnit(level.unit) && !level.mention?.per;
  });
  for (const wanted of ["fits", "slip"] as const) {
    for (const count of counts) {
      for (const amount of amounts) {
        if (wanted === "slip" && !belongTogether(price, count, amount)) continue;
        const claim = claimOf(figure, count, amount, months, wanted);
        if (claim) return claim;
      }
    }
  }
  return null;
}

/** Significant digits that do not come out nearly right by chance. */
const tellingDigits = 4;

/** A slip is only seen where nothing else is meant: all in one paragraph, or two and a long amount. */
function belongTogether(price: Statement, count: Statement, amount: Statement): boolean {
  const here = [count, amount].filter(({ passage }) => passage === price.passage).length;
  const digits = decimalText(trim(levelOf(amount)!.value)).replace(/\D/g, "").length;
  return here === 2 || (here === 1 && digits >= tellingDigits);
}

/** 人均689元: no standard, but what the amount of its own sentence comes to. */
function isAveraged({ document }: Narrative, { passage, end }: Figure): boolean {
  const clause = document.passages[passage]!.flow.slice(Math.max(0, end - 24), end);
  return /人均[^，。；标准]*$/.test(clause);
}

const isBeside = (one: Statement, other: Statement): boolean =>
  one.passage === other.passage && one.sentence === other.sentence;

function claimOf(
  price: Figure,
  count: Statement,
  amount: Statement,
  months: bigint,
  wanted: "fits" | "slip",
): Claim | null {
  const [number, money] = [levelOf(count)!, levelOf(amount)!];
  const each = valueLike(price, money);
  if (!each || number.value.digits <= 0n) return null;
  const whole = multiply(multiply(each, number.value), { digits: months, scale: 0 });
  const printed = round(whole, money.decimals);
  const fits = compare(absolute(subtract(printed, money.value)), { digits: 0n, scale: 0 }) === 0;
  if (wanted === "fits" ? !fits : !isSlip(money.value, printed)) return null;
  const factors = [term(number, nameOf(count)), term(price, "补助标准")];
  const terms =
    months === 1n
      ? factors
      : [...factors, derivedTerm({ digits: months, scale: 0 }, "", "月数", factors)];
  return {
    pattern: id,
    kind: "product",
    formula: "product",
    stated: term(money, nameOf(amount)),
    operands: terms,
    sure: false,
    otherwise: [],
    zh: "人数×标准",
  };
}

const isSlip = (a: Decimal, b: Decimal): boolean =>
  a.digits !== 0n && slipBetween(decimalText(a), decimalText(b)) !== null;
