import { defineCheck } from "../../../model/define.ts";
import { figureText } from "../../../model/amount.ts";
import type { AmountCell } from "../../../model/cell.ts";
import { round, trim } from "../../../model/decimal.ts";
import type { Fact, Reading } from "../../../model/reading.ts";
import { figuresOf, moneyTables } from "../presentation-parts/figures.ts";
import { columnName, lineName, placesOf, titleOf } from "../presentation-parts/places.ts";

interface Long {
  readonly fact: Fact;
  readonly cell: AmountCell;
}

/** Amounts kept or shown with more than two decimals, or shown otherwise than stored. */
function tooLong(fact: Fact): readonly Long[] {
  const { cell, column } = fact;
  if (cell.kind !== "amount" || column.role !== "amount") return [];
  const { value, decimals } = cell.amount;
  const stored = trim(value).scale;
  return stored > 2 || stored > decimals ? [{ fact, cell }] : [];
}

function says({ cell }: Long): string {
  const { value, decimals } = cell.amount;
  const stored = figureText(value, 0);
  const shown = figureText(round(value, decimals), decimals);
  return shown === stored ? `是 ${stored}` : `显示 ${shown}，存储 ${stored}`;
}

export const amountsHaveTwoDecimals = defineCheck({
  id: "presentation/amounts-have-two-decimals",
  label: { zh: "金额保留两位小数", en: "amounts have two decimals" },
  why: "存的数比显示的数多几位小数时，表上各数相加和显示的合计会差一两分。",
  basis: "部门预算公开表样：金额保留两位小数",
  since: 2018,
  severity: "info",
  family: "C3",
  kind: "format",
  message: "《{table}》“{line}”的“{column}”{what}{extent}。",
  next: "如需合计与各数相加完全一致，请把数四舍五入到两位小数后再汇总。",
  *run(reading: Reading) {
    for (const table of moneyTables(reading)) {
      const all = [...figuresOf(table)].flatMap(tooLong);
      const [first] = all;
      if (!first) continue;
      const data = {
        table: titleOf(table),
        line: lineName(first.fact),
        column: columnName(first.fact),
        what: says(first),
        extent: all.length > 1 ? `（本表共 ${all.length} 处）` : "",
      };
      for (const { fact } of all) yield { places: placesOf(fact), data, key: table.grid.name };
    }
  },
  examples: {
    ok: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.10 | 6.1
'208 | 社会保障和就业支出 | 6.10 | 6.1`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.104 | 6.104
'208 | 社会保障和就业支出 | 6.104 | 6.104`,
    says: "“合计”的“本年支出合计”是 6.104（本表共 4 处）",
  },
});
