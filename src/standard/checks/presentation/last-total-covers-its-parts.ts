import { add, compare, decimalTextTo, trim, zero } from "../../../model/decimal.ts";
import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { enteredIn, factAt } from "../presentation-parts/facts-at.ts";
import { placesOf } from "../presentation-parts/places.ts";

const whole = "own/particulars!prior-expenditure:amount";
const parts = ["own/prior-year!basic:amount", "own/prior-year!project:amount"];

export const lastTotalCoversItsParts = defineCheck({
  id: "presentation/last-total-covers-its-parts",
  label: { zh: "上年预算总额不小于上年分项之和", en: "last year's total covers its parts" },
  why: "说明里总数和分项都与上年比；上年总数比分项还小，增减额和增减率就是错的。",
  basis: "财预〔2016〕143号：说明预算收支增减变化情况；本工具的工作表",
  since: 2018,
  severity: "error",
  family: "F2",
  kind: "bound",
  message: "“上年预算支出总额”是 {whole}，小于“上年预算数”表的基本支出与项目支出之和 {parts}。",
  next: "请按上年公开的预算核对这几个数；总额里含年终结转，只会大于或等于分项之和。",
  *run(reading: Reading) {
    const total = factAt(reading, whole);
    const stated = total && enteredIn(total);
    if (!total || !stated) return;
    const entered = parts.flatMap((part) => {
      const fact = factAt(reading, part);
      return (fact && enteredIn(fact)) ?? [];
    });
    const sum = entered.reduce((all, one) => add(all, one), zero);
    if (compare(stated, sum) >= 0) return;
    const text = (value: typeof sum) => decimalTextTo(trim(value), 2);
    yield { places: placesOf(total), data: { whole: text(stated), parts: text(sum) } };
  },
  examples: {
    ok: `
sheet 1
基本信息
项目 | 内容 | 金额（万元）
上年预算支出总额 | | 12.00
sheet 2
上年预算数
项目 | 上年预算数（万元）
基本支出 | 5.00
项目支出 | 6.50`,
    notOk: `
sheet 1
基本信息
项目 | 内容 | 金额（万元）
上年预算支出总额 | | 0.00
sheet 2
上年预算数
项目 | 上年预算数（万元）
基本支出 | 5.00
项目支出 | 6.50`,
    says: "“上年预算支出总额”是 0.00，小于",
  },
});
