import type { Claim, Term } from "../../model/claim.ts";
import { type Decimal, decimalText, equals, shift, trim } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { term } from "../../model/terms.ts";
import { figureOf, tellingDigits } from "../claim-parts/form-figures.ts";
import { type Indicator, indicatorsOf } from "../claim-parts/form-indicators.ts";
import { type GoalFigure, projectForms } from "../claim-parts/form-projects.ts";
import { namesAlike } from "../claim-parts/name-likeness.ts";

const id = "claims/goals-and-indicators-give-one-figure";

export const formGoal = defineClaim({
  id,
  label: { zh: "绩效目标与指标值", en: "goals against indicators" },
  why: "绩效目标文字里的人数、比例，和同一张表里的指标值说的是一件事；改了一处，另一处就成了旧数。",
  basis: "财预〔2021〕101号；项目支出绩效目标表",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    for (const { form, goals } of projectForms(narrative)) {
      const indicators = indicatorsOf(narrative, form);
      const values = indicators.flatMap(valuesOf);
      for (const goal of goals) {
        const claim = goalClaim(narrative, goal, values);
        if (claim) yield claim;
      }
      yield* repeated(indicators);
    }
  },
});

interface Value {
  readonly figure: Figure;
  /** All words of its row, for comparing. */
  readonly words: string;
  /** The indicator's own name. */
  readonly name: string;
  readonly label: string;
}

const valuesOf = ({ goal, actual, names }: Indicator): Value[] =>
  [goal, actual].flatMap((figure) =>
    figure
      ? [{ figure, words: names.join(""), name: names[0] ?? "", label: `${names[0] ?? ""}指标值` }]
      : [],
  );

const counted = new Set(["count", "percent", "money"]);

/** The indicator that repeats a goal's figure; else the one of its name that is a slip away. */
function goalClaim(narrative: Narrative, goal: GoalFigure, values: readonly Value[]): Claim | null {
  const { mention, passage, words } = goal;
  if (!counted.has(mention.measure) || mention.spelled || mention.upTo) return null;
  const figure = figureOf(narrative, passage, mention);
  const alike = values
    .flatMap((one) => {
      const value = comparable(one.figure, figure);
      return value ? [{ ...one, value, likeness: namesAlike(words, one.words) }] : [];
    })
    .sort((a, b) => b.likeness - a.likeness);
  const same = alike.find(
    ({ value, likeness }) =>
      equals(value, figure.value) && (mention.measure !== "percent" || likeness >= 0.3),
  );
  if (same) return claimOf(figure, words, same);
  const isTelling = tellingDigits(figure) >= 3;
  const slip = alike.find(
    ({ value, likeness, name }) =>
      isSlip(value, figure) &&
      (isTelling ? likeness >= 0.4 : namesAlike(words, name) >= surelyNamed),
  );
  // 约4.0万人 where the indicator says 40万人: not even roughly.
  const isMeant = slip && (!mention.approximate || isShifted(slip.value, figure));
  return isMeant ? claimOf(figure, words, slip) : null;
}

/** The indicator's value in the goal's unit; a bare number counts what the goal counts. */
function comparable(own: Figure, figure: Figure) {
  if (own.unit === "" && figure.mention?.measure === "count") {
    return figure.unit.startsWith("万") ? shift(own.value, -4) : own.value;
  }
  if (figure.unit === "万" && own.unit.startsWith("万")) return own.value;
  return own.mention?.per === figure.mention?.per ? valueLike(own, figure) : null;
}

/** The same digits, the point elsewhere. */
const isShifted = (value: Decimal, figure: Figure): boolean =>
  trim(value).digits.toString().replace(endNoughts, "") ===
  trim(figure.value).digits.toString().replace(endNoughts, "");

const endNoughts = /(?<!0)0+$/;

const isSlip = (value: Figure["value"], figure: Figure): boolean =>
  slipBetween(decimalText(value), decimalText(figure.value)) !== null;

/** So alike are two names of one thing; a short figure is told by its name alone. */
const surelyNamed = 0.7;

function claimOf(goal: Figure, words: string, { figure, label }: Value): Claim {
  const unit =
    goal.unit === figure.unit || (figure.unit !== "" && goal.unit !== "万")
      ? figure.unit
      : goal.unit;
  const own = { ...term(figure, label), unit };
  const said = term(goal, `绩效目标“${words.slice(0, 16)}”`);
  const rough = goal.mention?.approximate !== null;
  return equalClaim(rough ? said : own, rough ? own : said, "与绩效目标相同");
}

/** A count given for several indicators of one name is the same count. */
function* repeated(indicators: readonly Indicator[]): Iterable<Claim> {
  const seen: Value[] = [];
  for (const one of indicators.flatMap((indicator) => valuesOf({ ...indicator, actual: null }))) {
    if (one.figure.unit === "%" || tellingDigits(one.figure) < 3) continue;
    const first = seen.find(
      ({ figure }) => figure.unit === one.figure.unit && equals(figure.value, one.figure.value),
    );
    const other = first ?? seen.find((earlier) => isRepeat(one, earlier));
    if (other) {
      yield equalClaim(
        term(one.figure, one.label),
        term(other.figure, other.label),
        "与同表指标值相同",
      );
    }
    if (!first) seen.push(one);
  }
}

const isRepeat = (one: Value, { figure, words }: Value): boolean =>
  figure.unit === one.figure.unit &&
  namesAlike(one.words, words) >= 0.8 &&
  tellingDigits(one.figure) >= 3 &&
  isSlip(figure.value, one.figure);

const equalClaim = (stated: Term, operand: Term, zh: string): Claim => ({
  pattern: id,
  kind: "equal",
  formula: "equal",
  stated,
  operands: [operand],
  sure: false,
  otherwise: [],
  zh,
});
