import { defineCheck } from "../../../model/define.ts";
import type { Reading, Table } from "../../../model/reading.ts";
import { publishedTables } from "../presentation-parts/figures.ts";
import { headOf, titleOf } from "../presentation-parts/places.ts";

/** The same table of the same department, met before. */
function firstOf(tables: readonly Table[], table: Table): Table | undefined {
  const first = tables.find((one) => one.definition.id === table.definition.id);
  if (!first || first === table) return undefined;
  const stated = first.department !== null && table.department !== null;
  return stated && first.department !== table.department ? undefined : first;
}

export const tablesAreUnambiguous = defineCheck({
  id: "presentation/tables-are-unambiguous",
  label: { zh: "每张表只有一张、认得准", en: "tables are unambiguous" },
  why: "同一张表有两份时，核对用的是前一份；像两张表的表，可能按错的表核对。",
  basis: "部门预算公开表样：每张表公开一次",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "name",
  message: "工作表“{sheet}”{what}。",
  next: "请删去或移走多余的一份；认错了表的，请把表题改成表样的写法。",
  *run(reading: Reading) {
    const tables = publishedTables(reading);
    for (const table of tables) {
      const first = firstOf(tables, table);
      if (first) {
        yield {
          places: [headOf(table), headOf(first)],
          data: {
            sheet: table.grid.name,
            what: `和“${first.grid.name}”都是《${titleOf(table)}》，表间核对只用了“${first.grid.name}”`,
          },
        };
      } else if (table.rival && !tables.some((one) => one.definition.id === table.rival!.id)) {
        yield {
          places: [headOf(table)],
          data: {
            sheet: table.grid.name,
            what: `认作《${titleOf(table)}》，但也很像《${table.rival.label.zh}》`,
          },
        };
      }
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
'208 | 社会保障和就业支出 | 6.00 | 6.00
sheet 支出（改）
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 7.00 | 7.00
'208 | 社会保障和就业支出 | 7.00 | 7.00`,
    says: "工作表“支出（改）”和“支出”都是《",
  },
});
