import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { figuresOf } from "../presentation-parts/figures.ts";
import { columnName, lineName, placesOf, titleOf } from "../presentation-parts/places.ts";

export const formulasAreCalculated = defineCheck({
  id: "presentation/formulas-are-calculated",
  label: { zh: "公式都有计算结果", en: "formulas are calculated" },
  why: "没有计算过的公式在文件里是空的，有关的核对都没有做。",
  basis: "Excel 文件格式；本工具只读文件里存的结果",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "missing",
  message: "《{table}》“{line}”的“{column}”有公式，但没有计算结果{extent}，没有核对。",
  next: "请用 Excel 或 WPS 打开，按 F9 重新计算，保存后再核对。",
  *run(reading: Reading) {
    for (const table of reading.tables) {
      const all = [...figuresOf(table)].filter(({ cell }) => cell.kind === "not-calculated");
      const [first] = all;
      if (!first) continue;
      const data = {
        table: titleOf(table),
        line: lineName(first),
        column: columnName(first),
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
合计 | < | =C5 -> 6.00 | 6.00
'208 | 社会保障和就业支出 | =D5 -> 6.00 | 6.00`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | =C5 -> | 6.00
'208 | 社会保障和就业支出 | =D5 -> | 6.00`,
    says: "“合计”的“本年支出合计”有公式，但没有计算结果（本表共 2 处）",
  },
});
