import { defineCheck } from "../../../model/define.ts";
import { figureText } from "../../../model/amount.ts";
import type { Fact, Reading } from "../../../model/reading.ts";
import { figuresOf } from "../presentation-parts/figures.ts";
import { columnName, lineName, placesOf, titleOf } from "../presentation-parts/places.ts";

/** Sheets of the clerk's own that hold figures of last year's budget. */
const lastBudgets = ["own/particulars", "own/prior-year"];

/** Negative amounts; where some were typed in, those only, since the sums above merely follow. */
function negatives(reading: Reading): readonly Fact[] {
  const all = reading.tables
    .filter(({ definition: { id } }) => id.startsWith("budget/") || lastBudgets.includes(id))
    .flatMap((table) => figuresOf(table))
    .filter(({ cell }) => cell.kind === "amount" && cell.amount.value.digits < 0n);
  const typed = all.filter(({ cell }) => cell.kind === "amount" && cell.formula === undefined);
  return typed.length > 0 ? typed : all;
}

export const amountsAreNotNegative = defineCheck({
  id: "presentation/amounts-are-not-negative",
  label: { zh: "预算数不是负数", en: "amounts are not negative" },
  why: "预算安排的收入和支出不会小于零，负数多半是正负号打错或拿合计倒挤出来的。",
  basis: "《中华人民共和国预算法》；部门预算公开表样",
  since: 2018,
  severity: "warning",
  family: "C5",
  kind: "format",
  message: "《{table}》“{line}”的“{column}”是负数 {value}，预算数不应小于零。",
  next: "请核对正负号和它的来源；倒挤出来的，请核对合计和其他各项。",
  *run(reading: Reading) {
    for (const fact of negatives(reading)) {
      if (fact.cell.kind !== "amount") continue;
      const { value, decimals } = fact.cell.amount;
      yield {
        places: placesOf(fact),
        data: {
          table: titleOf(fact.table),
          line: lineName(fact),
          column: columnName(fact),
          value: figureText(value, decimals),
        },
      };
    }
  },
  examples: {
    ok: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00 | 0.00
'208 | 社会保障和就业支出 | 6.00 | 6.00`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 7.00 | -1.00
'208 | 社会保障和就业支出 | 6.00 | 7.00 | -1.00`,
    says: "“社会保障和就业支出”的“项目支出”是负数 -1.00，预算数不应小于零",
  },
});
