import {
  type Decimal,
  decimalText,
  decimalTextTo,
  isZero,
  trim,
  zero,
} from "../../../model/decimal.ts";
import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { enteredIn, factAt } from "../presentation-parts/facts-at.ts";
import { lineName, placesOf } from "../presentation-parts/places.ts";

/** Money, and the things that were paid with it. */
interface Pair {
  /** What the money is called. */
  readonly name: string;
  readonly money: string;
  readonly counts: readonly string[];
  /** The things may be there without money, and what they cost may have been paid before they went. */
  readonly kept?: true;
  /** What is paid may be the rest for things of the year before, or for some that come the year after. */
  readonly late?: true;
}

const spent = (column: string) => `final-accounts/three-public!line-1:final-${column}`;
const count = (line: string) => `own/accounts!${line}:count`;

const pairs: readonly Pair[] = [
  {
    name: "因公出国（境）费支出",
    money: spent("travel"),
    counts: [count("delegations"), count("travellers")],
  },
  {
    ...{ name: "公务用车运行维护费支出", money: spent("running") },
    ...{ counts: [count("vehicles-kept")], kept: true },
  },
  {
    ...{ name: "公务用车购置费支出", money: spent("purchase") },
    ...{ counts: [count("vehicles-bought")], late: true },
  },
  {
    name: "公务接待费支出",
    money: spent("hospitality"),
    counts: ["receptions", "guests", "foreign-receptions", "foreign-guests"].map(count),
  },
  { name: "绩效自评涉及资金", money: "own/accounts!assessed:final", counts: [count("assessed")] },
  { name: "部门评价涉及资金", money: "own/accounts!evaluated:final", counts: [count("evaluated")] },
];

export const countsFitTheirMoney = defineCheck({
  id: "presentation/counts-fit-their-money",
  label: { zh: "有数量就有钱，有钱就有数量", en: "counts fit their money" },
  why: "说明里一句写花了多少钱，一句写几个团组、几辆车、几批次，一个是零另一个不是，公开出去就自相矛盾。",
  basis:
    "财预〔2016〕143号：说明因公出国（境）团组数和人数、公务用车购置数、国内公务接待批次和人数",
  since: 2019,
  severity: "error",
  family: "D1",
  kind: "equal",
  message: "{said}",
  next: "请核对“决算补充资料”的数量和表里的支出；真没有的填 0，有的补上。",
  *run(reading: Reading) {
    for (const { name, money, counts, kept, late } of pairs) {
      const paid = figureAt(reading, money);
      const counted = counts.flatMap((one) => factAt(reading, one) ?? []);
      if (paid === null) continue;
      const some = counted.filter((fact) => !isZero(enteredIn(fact) ?? zero));
      if (isZero(paid) && some[0] && !kept) {
        const said = `“${lineName(some[0])}”填的是 ${decimalText(trim(enteredIn(some[0])!))}，而${name}是 0。`;
        yield { places: placesOf(some[0]), data: { said } };
      }
      const nought = counted.find((fact) => enteredIn(fact) !== null);
      if (!isZero(paid) && some.length === 0 && nought) {
        const said = `${name}是 ${decimalTextTo(trim(paid), 2)}，而“${lineName(nought)}”填的是 0。`;
        yield {
          places: placesOf(nought),
          data: { said },
          ...((kept || late) && { severity: "warning" }),
        };
      }
    }
  },
  examples: {
    ok: `
sheet 1
决算补充资料
项目 | 上年决算数（万元） | 年初预算数（万元） | 本年决算数（万元） | 数量
绩效自评项目（个） | | | 69.15 | 3
部门评价项目（个） | | | | 0`,
    notOk: `
sheet 1
决算补充资料
项目 | 上年决算数（万元） | 年初预算数（万元） | 本年决算数（万元） | 数量
绩效自评项目（个） | | | 69.15 | 0
部门评价项目（个） | | | | 0`,
    says: "绩效自评涉及资金是 69.15，而“绩效自评项目（个）”填的是 0",
  },
});

/** A blank in a published table is nothing; on a sheet of the clerk's own it says nothing. */
function figureAt(reading: Reading, reference: string): Decimal | null {
  const fact = factAt(reading, reference);
  if (!fact) return null;
  return enteredIn(fact) ?? (fact.table.definition.own ? null : zero);
}
