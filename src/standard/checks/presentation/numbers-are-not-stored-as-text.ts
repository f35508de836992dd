import { defineCheck } from "../../../model/define.ts";
import { figureText } from "../../../model/amount.ts";
import type { Fact, Reading } from "../../../model/reading.ts";
import { figuresOf } from "../presentation-parts/figures.ts";
import { columnName, lineName, placesOf, titleOf } from "../presentation-parts/places.ts";

const isText = ({ cell }: Fact) => cell.kind === "amount" && cell.storedAsText;

/** The figure as typed. */
function shown({ cell }: Fact): string {
  return cell.kind === "amount" ? figureText(cell.amount.value, cell.amount.decimals) : "";
}

export const numbersAreNotStoredAsText = defineCheck({
  id: "presentation/numbers-are-not-stored-as-text",
  label: { zh: "数不存成文本", en: "numbers are not stored as text" },
  why: "存成文本的数看上去一样，Excel 求和时却不算它，合计会少。",
  basis: "Excel 求和函数的规则；部门预算公开表样",
  since: 2018,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "《{table}》“{line}”的“{column}”{value} 存成了文本{extent}，Excel 合计时不算它。",
  next: "请选中这些单元格，点左上角的提示“转换为数字”，再核对合计。",
  *run(reading: Reading) {
    for (const table of reading.tables) {
      const all = [...figuresOf(table)].filter(isText);
      const [first] = all;
      if (!first) continue;
      const data = {
        table: titleOf(table),
        line: lineName(first),
        column: columnName(first),
        value: shown(first),
        extent: all.length > 1 ? `（本表共 ${all.length} 处）` : "",
      };
      for (const fact of all) yield { places: placesOf(fact), data, key: table.grid.name };
    }
  },
  examples: {
    ok: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'208 | 社会保障和就业支出 | 6.00 | 6.00`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'208 | 社会保障和就业支出 | 6.00 | '6.00`,
    says: "“社会保障和就业支出”的“基本支出”6.00 存成了文本，Excel 合计时不算它",
  },
});
