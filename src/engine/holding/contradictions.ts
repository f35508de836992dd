import { valueIn } from "../../model/amount.ts";
import { type Decimal, add, equals, isZero, round, subtract, trim } from "../../model/decimal.ts";
import { similarity } from "../../model/label.ts";
import { percentOf } from "../../model/phrase.ts";
import { moneyUnit, yuan } from "../../model/unit.ts";
import type { Denial, Said, SaidFigure, Way } from "./what-is-said.ts";

/** What a sentence said anew says otherwise than is due. */
export interface Contradiction {
  /** In Chinese, as a clause. */
  readonly says: string;
  /** It may be right, for it stands elsewhere in the workbook or cannot be reckoned: a person looks. */
  readonly isDoubt: boolean;
}

/** What a sentence is held against, beside the one that is due. */
export interface Ground {
  /** The document's; null where nobody knows. */
  readonly year: number | null;
  /** Whether an amount in 元 stands anywhere in the workbook. */
  isKnown(value: Decimal): boolean;
}

/** What of a sentence said anew is not what is due; nothing where they say the same. */
export function contradictionsIn(anew: Said, due: Said, ground: Ground): Contradiction[] {
  const { year } = ground;
  const ofFigures = anew.figures.flatMap((figure) => contradiction(figure, due, ground) ?? []);
  const known = new Set(due.ways.map(({ way }) => way));
  const years = [...due.years, ...(year === null ? [] : [year, year - 1])];
  const strangeYear = anew.years.find((one) => !years.includes(one));
  const strangeWay = anew.ways.find(({ way, clause, compared }) => {
    if (!compared) return false;
    const own = due.ways.filter((one) => similarity(one.clause, clause) >= alike);
    return own.length > 0 ? own.every((one) => one.way !== way) : !known.has(way);
  });
  const denied = due.denials.length > 0 ? undefined : anew.denials.find(isOfAll(anew, due));
  const [times] = anew.multiples.filter((words) => !due.multiples.includes(words));
  const wrong = (says: string): Contradiction => ({ says, isDoubt: false });
  const doubted = (says: string): Contradiction => ({ says, isDoubt: true });
  return [
    ...ofFigures,
    ...(strangeYear === undefined ? [] : [doubted(`其中的${strangeYear}年不是这段话说的年份`)]),
    ...(ofFigures.some(({ isDoubt }) => !isDoubt) || !strangeWay
      ? []
      : [wrong(`“${strangeWay.clause}”${wayWords[strangeWay.way]}，工作簿里不是这样`)]),
    ...(due.office && anew.office && due.office !== anew.office
      ? [wrong(`“${anew.office}”不是本部门`)]
      : []),
    ...(isNothing(due) && !anew.denies ? [wrong(`没有写出“${due.denials[0]!.words}”`)] : []),
    ...(denied === undefined ? [] : [wrong(`“${denied.words}”与工作簿的数相反`)]),
    ...(times === undefined ? [] : [doubted(`“${times}”在工作簿里得不出来`)]),
  ];
}

/** Whether what is denied is what is due, and not a part of it: then a figure that is due is not told. */
const isOfAll =
  (anew: Said, due: Said) =>
  ({ ofFigure }: Denial): boolean =>
    ofFigure ||
    due.figures.some(
      ({ kind, value }) =>
        kind === "money" && !anew.figures.some((one) => equals(one.value, value)),
    );

/** Whether all it says is that there is none. */
const isNothing = ({ denials, figures }: Said): boolean =>
  denials.length > 0 && figures.every(({ kind, value }) => kind !== "money" || isZero(value));

const wayWords: Readonly<Record<Way, string>> = {
  up: "说的是增加",
  down: "说的是减少",
  same: "说的是没有变化",
};

function contradiction(figure: SaidFigure, due: Said, ground: Ground): Contradiction | null {
  const { kind, value, text, inReason, mention, way, year } = figure;
  const wrong = (says: string): Contradiction => ({ says, isDoubt: false });
  if (inReason && kind !== "money" && kind !== "percent") return null;
  // Multiples in words are held by themselves.
  if (mention.spelled && kind !== "money" && kind !== "percent") return null;
  // What there is none of, or what did not change, may be told with a nought.
  if (isZero(value) && (due.denies || due.ways.some((one) => one.way === "same"))) return null;
  const sameValue = due.figures.filter((one) => one.kind === kind && isRoundedFrom(figure, one));
  if (sameValue.length === 0) {
    if (kind === "money" ? isBase(value, due) : kind === "percent" && isShare(figure, due)) {
      return null;
    }
    // Things of a kind that the sentence does not count are told by the clerk.
    if (mention.measure === "count" && due.figures.every((one) => one.kind !== kind)) return null;
    const other = due.figures.find((one) => equals(trim(one.mention.value), trim(mention.value)));
    if (other && !isZero(value)) return wrong(`其中的${text}，按工作簿是${other.text}`);
    if (kind === "money" && ground.isKnown(value)) {
      return { says: `其中的${text}不是这段话要说的数`, isDoubt: true };
    }
    return wrong(`其中的${text}在工作簿里得不出来`);
  }
  if (inReason) return null;
  const [first] = sameValue;
  if (way && sameValue.every((one) => one.way !== null && one.way !== way)) {
    return wrong(`其中的${text}${wayWords[way]}，按工作簿不是`);
  }
  const yearOf = (one: SaidFigure): number | null =>
    one.year ?? (due.looksBack ? null : ground.year);
  if (year !== null && sameValue.every((one) => ![null, year].includes(yearOf(one)))) {
    return wrong(`其中的${text}说成了${year}年的，按工作簿是${yearOf(first!)}年的`);
  }
  const meant = moreLike(figure, first!, due);
  return meant ? wrong(`其中的${text}，按工作簿应为${meant.text}`) : null;
}

/** The same value, or the one it says it is about. */
const isRoundedFrom = ({ mention, value, kind }: SaidFigure, of: SaidFigure): boolean => {
  if (equals(value, of.value)) return true;
  const unit = kind === "money" ? moneyUnit(mention.unit) : null;
  if (mention.approximate === null) return false;
  const exact = unit ? valueIn(of.value, yuan, unit)! : of.value;
  return equals(round(exact, mention.decimals), mention.value);
};

/** What the year before was: what is due less what it grew by. */
function isBase(value: Decimal, { figures }: Said): boolean {
  const money = figures.filter(({ kind }) => kind === "money");
  return money.some(({ value: change, way }, nth) => {
    const now = money.slice(0, nth).findLast((one) => one.way === null)?.value;
    if (!now || (way !== "up" && way !== "down")) return false;
    return equals(value, way === "up" ? subtract(now, change) : add(now, change));
  });
}

/** What part one amount that is due is of another, in per cent, as printed. */
function isShare({ mention, value }: SaidFigure, { figures }: Said): boolean {
  const money = figures.filter((one) => one.kind === "money" && !isZero(one.value));
  return money.some((part) =>
    money.some((whole) => {
      const share = percentOf(part.value, whole.value);
      return equals(round(share, mention.decimals), value);
    }),
  );
}

/** Words that agree this far name the same thing, and so much less does what was meant. */
const alike = 0.75;
const apart = 0.25;
const fewestWords = 3;

/** Another figure that is due under the very words this one is said under. */
function moreLike(figure: SaidFigure, own: SaidFigure, { figures }: Said): SaidFigure | null {
  if (figure.label.length < fewestWords) return null;
  const likeness = ({ label }: SaidFigure): number => similarity(figure.label, label);
  const least = Math.max(alike, likeness(own) + apart);
  const others = figures.filter(
    (one) => one.kind === figure.kind && !equals(one.value, figure.value),
  );
  return others.find((one) => likeness(one) >= least) ?? null;
}
