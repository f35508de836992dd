import type { Claim } from "../../model/claim.ts";
import {
  type Decimal,
  compare,
  decimalText,
  equals,
  isZero,
  multiply,
  round,
  tenTo,
  truncate,
} from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { amountsOf } from "../claim-parts/form-amounts.ts";
import { figureOf, tellingDigits } from "../claim-parts/form-figures.ts";
import { indicatorsOf } from "../claim-parts/form-indicators.ts";
import { type ProjectForm, projectForms } from "../claim-parts/form-projects.ts";
import { namesAlike, projectCore } from "../claim-parts/name-likeness.ts";

const id = "claims/standard-times-heads-is-the-project-amount";

export const formProduct = defineClaim({
  id,
  label: { zh: "绩效表里的标准×人数", en: "standard times heads in a form" },
  why: "同一张绩效表里有补助标准和人数，相乘就是项目金额；人数或标准改了而金额没有改，一乘便知。",
  basis: "项目支出绩效目标表、绩效自评表",
  since: 2017,
  severity: "warning",
  family: "A8",
  kind: "product",
  *claims(narrative) {
    const said = amountsInText(narrative);
    for (const form of projectForms(narrative)) {
      const claim = productClaim(partsOf(narrative, form, said));
      if (claim && !isOneSentence(claim)) yield claim;
    }
  },
});

/** A sentence that gives all three is proved as a sentence. */
function isOneSentence({ stated, operands }: Claim): boolean {
  return operands.every(
    ({ figure }) => figure === null || figure.passage === stated.figure?.passage,
  );
}

interface Named {
  readonly figure: Figure;
  readonly label: string;
}

interface Parts {
  readonly heads: readonly Named[];
  readonly prices: readonly Named[];
  readonly amounts: readonly Named[];
}

const headUnits = /^万?(?:人次?|[名位户家个])$/;
const headNames = /人数|人次|数量|户数/;
const priceNames = /标准|人均|每[人户个]|补助金额/;

function partsOf(narrative: Narrative, form: ProjectForm, said: ReadonlyMap<string, Named>): Parts {
  const figures = [
    ...indicatorsOf(narrative, form.form).flatMap(({ goal, actual, names }) =>
      [goal, actual].flatMap((figure) => (figure ? [{ figure, label: names.join("") }] : [])),
    ),
    ...form.goals.map(({ passage, mention, words }) => ({
      figure: figureOf(narrative, passage, mention),
      label: words,
    })),
  ];
  const isPrice = ({ figure: { unit, mention }, label }: Named) =>
    unit === "元" && (mention?.per ? /[人户个]/.test(mention.per) : priceNames.test(label));
  const isHead = ({ figure: { unit }, label }: Named) =>
    headUnits.test(unit) || (unit === "" && headNames.test(label));
  const core = projectCore(form.name);
  const inText = [...said].flatMap(([name, one]) => (namesAlike(name, core) >= 0.5 ? [one] : []));
  return {
    prices: distinct(figures.filter(isPrice)),
    heads: distinct(figures.filter(isHead)),
    amounts: distinct([...amountsOf(narrative, form), ...inText]),
  };
}

/** Amounts of the prose by the name of their project. */
function amountsInText({ document, statements }: Narrative): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const statement of statements) {
    const level = levelOf(statement);
    if (!level?.mention || level.mention.per || !moneyUnit(level.unit)) continue;
    if (document.passages[statement.passage]!.kind === "row") continue;
    const core = projectCore(statement.subject.words);
    if (core.length >= 4 && !found.has(core))
      found.set(core, { figure: level, label: nameOf(statement) });
  }
  return found;
}

function distinct(all: readonly Named[]): Named[] {
  return all.filter(
    ({ figure }, nth) =>
      !all
        .slice(0, nth)
        .some((one) => one.figure.unit === figure.unit && equals(one.figure.value, figure.value)),
  );
}

/** How a product is looked for: that comes out; a slip away; a slip away, where digits tell it. */
type Wanted = "fits" | "slip" | "telling slip";

/** The product that comes out; else, where only one can be meant, the one that is a slip away. */
function productClaim({ heads, prices, amounts }: Parts): Claim | null {
  const orders: readonly Wanted[] =
    prices.length > 1 ? ["fits"] : ["fits", heads.length > 1 ? "telling slip" : "slip"];
  for (const wanted of orders) {
    for (const price of prices) {
      for (const head of heads) {
        for (const amount of amounts) {
          const claim = claimOf(price, head, amount, wanted);
          if (claim) return claim;
        }
      }
    }
  }
  return null;
}

function claimOf(price: Named, head: Named, amount: Named, wanted: Wanted): Claim | null {
  const months = /月/.test(price.figure.mention?.per ?? "") ? 12n : 1n;
  const each = valueLike({ ...price.figure }, amount.figure);
  const count = valueLike(
    { ...head.figure, unit: head.figure.unit || "人" },
    { unit: head.figure.unit.replace("万", "") || "人" },
  );
  if (!each || !count || isZero(count)) return null;
  const times = multiply(count, { digits: months, scale: 0 });
  const whole = multiply(each, times);
  const isMeant =
    agrees(amount.figure, whole, wanted) ||
    (wanted !== "fits" && isPriceSlip(each, times, amount.figure));
  if (!isMeant) return null;
  const counted = head.figure.unit.startsWith("万")
    ? derivedTerm(count, head.figure.unit.slice(1), head.label, [term(head.figure, head.label)])
    : term(head.figure, head.label);
  const factors = [counted, term(price.figure, "补助标准")];
  return {
    pattern: id,
    kind: "product",
    formula: "product",
    stated: term(amount.figure, amount.label),
    operands:
      months === 1n
        ? factors
        : [...factors, derivedTerm({ digits: months, scale: 0 }, "", "月数", factors)],
    sure: false,
    otherwise: [],
    zh: "人数×标准",
  };
}

/** Digits by which an amount is known to be meant, whichever of several numbers of people it is. */
const telling = 5;

/** Comes out, exactly or rounded; or is a slip away and not merely cut short. */
function agrees(amount: Figure, whole: Decimal, wanted: Wanted): boolean {
  const { value, decimals } = amount;
  const printed = round(whole, decimals);
  if (wanted === "fits") return equals(value, tellingDigits(amount) < 2 ? whole : printed);
  if (wanted === "telling slip" && tellingDigits(amount) < telling) return false;
  return !equals(value, truncate(whole, decimals)) && isSlip(value, printed);
}

/** So much finer than the standard is the amount printed that hardly another standard would do. */
const fineness = { digits: 20n, scale: 0 };

/** A slip in the standard: another one, a slip away, makes the amount to the last printed digit. */
function isPriceSlip(each: Decimal, times: Decimal, amount: Figure): boolean {
  if (tellingDigits(amount) < telling) return false;
  const step = multiply(times, { digits: 1n, scale: each.scale });
  const last = { digits: 1n, scale: amount.decimals };
  if (compare(step, multiply(last, fineness)) < 0) return false;
  const scale = each.scale + times.scale - amount.value.scale;
  const [over, under] = [amount.value.digits * tenTo(Math.max(0, scale)), times.digits];
  const meant = { digits: (2n * over + under) / (2n * under), scale: each.scale };
  return (
    scale >= 0 &&
    equals(round(multiply(meant, times), amount.decimals), amount.value) &&
    isSlip(each, meant)
  );
}

const isSlip = (a: Decimal, b: Decimal): boolean =>
  !isZero(a) && slipBetween(decimalText(a), decimalText(b)) !== null;
