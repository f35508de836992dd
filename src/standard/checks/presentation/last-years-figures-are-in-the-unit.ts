import { valueIn } from "../../../model/amount.ts";
import { type Decimal, compare, multiply, parseDecimal } from "../../../model/decimal.ts";
import { defineCheck } from "../../../model/define.ts";
import type { Fact, Reading } from "../../../model/reading.ts";
import type { Standard } from "../../../model/standard.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { changedFigures } from "../presentation-parts/last-figures.ts";
import { placesOf } from "../presentation-parts/places.ts";

/** 元 taken for 万元 makes ten thousand times as much; no department grows so. */
const slip = parseDecimal("2000")!;

/** 6406.36 this year, and what was entered for the year before. */
const bookWith = (last: string): string => `
sheet 支出
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 6123.38 | 1316.07 | 4807.31
sheet 上年预算数
上年预算数
项目 | 上年预算数（万元）
基本支出 | ${last}`;

export const lastYearsFiguresAreInTheUnit = defineCheck({
  id: "presentation/last-years-figures-are-in-the-unit",
  label: { zh: "上年数的单位没有填错", en: "last year's figures are in the unit" },
  why: "上年数按元填进了万元的格子，公开文字就会说下降了百分之百。",
  basis: "本工具的工作表：金额单位万元",
  since: 2018,
  severity: "warning",
  family: "E2",
  kind: "unit",
  message: "{name}上年填的是{last}万元，今年是{now}万元，相差几千倍，多半是把元当成了万元。",
  next: "请核对上年数的单位，按万元填写；数确实是这样的，可以放行。",
  *run(reading: Reading, standard: Standard) {
    for (const { name, last, now, lastFact, nowFact } of changedFigures(reading, standard)) {
      const [before, after] = [inTenThousands(lastFact), inTenThousands(nowFact)];
      if (!before || !after || before.digits < 0n || after.digits < 0n) continue;
      const [less, more] = compare(before, after) < 0 ? [before, after] : [after, before];
      if (compare(multiply(less, slip), more) > 0) continue;
      yield { places: [lastFact, nowFact].flatMap(placesOf), data: { name, last, now } };
    }
  },
  examples: {
    ok: bookWith("1261.40"),
    notOk: bookWith("12614000.00"),
    says: "多半是把元当成了万元",
  },
});

const inTenThousands = ({ cell }: Fact): Decimal | null =>
  cell.kind === "amount" ? valueIn(cell.amount.value, cell.amount.unit, tenThousandYuan) : null;
