import type { Claim } from "../../model/claim.ts";
import { equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Narrative } from "../../model/narrative.ts";
import { term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import {
  type ClauseFigure,
  comparedFigures,
  figuresInClauses,
  isAmount,
  isExact,
  nameIn,
} from "../claim-parts/clause-figures.ts";

const id = "claims/average-is-amount-over-number";

export const average = defineClaim({
  id,
  label: { zh: "人均、车均等平均数", en: "average per head, vehicle or visit" },
  why: "人均、车均、每批次平均由总额除以人数、辆数、批次得出；总额改了平均数没有改，一除便知。",
  basis: "部门决算公开文本：公务接待、公务用车情况",
  since: 2017,
  severity: "warning",
  family: "A8",
  kind: "product",
  *claims(narrative) {
    for (const figures of figuresInClauses(narrative)) {
      for (const one of figures) {
        const said = averageIn(one);
        const claim = said && claimOf(narrative, figures, one, said);
        if (claim) yield claim;
      }
    }
  },
});

interface Average {
  readonly unit: RegExp;
  /** What is shared out, where the words say it: 接待费, 运行维护费. */
  readonly of: string;
}

/** Words that say by what an amount was divided, and the units those are counted in. */
const averages: readonly (readonly [words: RegExp, unit: RegExp])[] = [
  [/人均|平均每人|每人平均/, /^(?:人次?|名|位)$/],
  [/(?:单车|车均|每(?:辆|台)车?平均|平均每(?:辆|台)车?)/, /^(?:辆|台)$/],
  [/户均|平均每户/, /^户$/],
  [/(?:批次|批)均|平均每批次?|批次?平均/, /^(?:批次?|个批次)$/],
  [/亩均|平均每亩/, /^亩$/],
];

function averageIn({ words, figure, mention }: ClauseFigure): Average | null {
  if (!moneyUnit(figure.unit) || !isExact(mention) || /标准|限额|定额|不超/.test(words))
    return null;
  if (/月|年|天|日/.test(mention.per ?? "")) return null;
  for (const [name, unit] of averages) {
    const match = name.exec(words);
    if (!match) continue;
    const of = words.slice(match.index + match[0].length).replace(/(?:支出|为|是|约){1,4}$/, "");
    return { unit, of };
  }
  return null;
}

/** The number and the amount of the same paragraph: one number, and the amount of that name or the nearest. */
function claimOf(
  narrative: Narrative,
  figures: readonly ClauseFigure[],
  one: ClauseFigure,
  { unit, of }: Average,
): Claim | null {
  const compared = comparedFigures(narrative);
  const numbers = figures.filter(
    ({ figure, mention }) =>
      mention.measure === "count" && unit.test(figure.unit) && isExact(mention),
  );
  const [number, ...more] = numbers;
  if (!number || more.some(({ figure }) => !equals(figure.value, number.figure.value))) return null;
  const amounts = figures.filter(
    (other) =>
      other !== one &&
      isAmount(other) &&
      averageIn(other) === null &&
      !compared.has(other.figure) &&
      other.mention.start < one.mention.start,
  );
  const named = of === "" ? amounts : amounts.filter(({ words }) => words.includes(of));
  const behind = figures[figures.indexOf(one) + 1];
  const isSum = behind && isAmount(behind) && /^，(?:合计|共计|总计)$/.test(behind.gap);
  const before = named.length > 0 ? named : of === "" || amounts.length === 1 ? amounts : [];
  // 村干部92人，人均报酬3.6万元，合计331.2万元.
  const near = isSum && behind.sentence === one.sentence ? [behind] : before;
  const [first, ...rest] = near.toReversed();
  if (!first) return null;
  // 党建经费113万元，人均689元: the heads of another sentence are not those of this amount.
  const isHere = ({ sentence }: ClauseFigure): boolean => sentence === one.sentence;
  if (isHere(first) && !numbers.some(isHere)) return null;
  const heads = term(number.figure, nameIn(number));
  return {
    pattern: id,
    kind: "product",
    formula: "quotient",
    stated: term(one.figure, nameIn(one)),
    operands: [term(first.figure, nameIn(first)), heads],
    sure: false,
    otherwise: rest.map((other) => [term(other.figure, nameIn(other)), heads]),
    zh: "总额÷数量",
  };
}
