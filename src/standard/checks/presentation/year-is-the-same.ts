import { defineCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import type { Reading, Seen, Table } from "../../../model/reading.ts";
import { publishedTables } from "../presentation-parts/figures.ts";
import { headOf, placeOf, titleOf } from "../presentation-parts/places.ts";

interface StatedYear {
  readonly seen: Seen;
  readonly year: number;
}

/** The years a table states of itself: in its title, in 预算年度：2021, in 2021年度. */
function yearsStated(table: Table): readonly StatedYear[] {
  const found: StatedYear[] = [];
  const below = Math.min(...table.blocks.flatMap(({ lines }) => lines.map((line) => line.row)));
  for (const [row, cells] of table.grid.rows) {
    if (row >= below || row > (table.title?.row ?? row) + 4) break;
    cells.forEach((cell, column) => {
      if (cell?.type !== "text") return;
      const words = normalised(cell.text);
      const title = table.title?.row === row && table.title.column === column;
      const stated =
        /年度:?(20\d{2})(?!\d)/.exec(words) ??
        /(20\d{2})年度/.exec(words) ??
        (title ? /(20\d{2})年?/.exec(words) : null);
      if (stated)
        found.push({ seen: { text: cell.text.trim(), row, column }, year: Number(stated[1]) });
    });
  }
  return found;
}

export const yearIsTheSame = defineCheck({
  id: "presentation/year-is-the-same",
  label: { zh: "各表年度一致", en: "year is the same" },
  why: "沿用上年的表时容易漏改年度，读的人会以为公开的是去年的数。",
  basis: "《中华人民共和国预算法》第十八条；部门预算公开表样",
  since: 2018,
  severity: "error",
  family: "E1",
  kind: "year",
  message: "《{table}》写的是{year}年（“{text}”），其他表是{usual}年。",
  next: "请改正年度，并核对这张表是不是今年的数。",
  *run(reading: Reading) {
    if (reading.year === null) return;
    for (const table of publishedTables(reading)) {
      const wrong = yearsStated(table).filter(({ year }) => year !== reading.year);
      const [first] = wrong;
      const unplaced = !first && table.year !== null && table.year !== reading.year;
      if (!first && !unplaced) continue;
      yield {
        places: first ? wrong.map(({ seen }) => placeOf(table, seen)) : [headOf(table)],
        data: {
          table: titleOf(table),
          year: String(first?.year ?? table.year),
          text: first?.seen.text ?? table.title?.text.trim() ?? table.grid.name,
          usual: String(reading.year),
        },
      };
    }
  },
  examples: {
    ok: `
sheet 收支
2021年部门预算收支总表
金额单位：万元
项目 | 预算数 | 项目 | 预算数
收入总计 | 6.00 | 支出总计 | 6.00
sheet 支出
2021年部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00`,
    notOk: `
sheet 收支
2021年部门预算收支总表
金额单位：万元
项目 | 预算数 | 项目 | 预算数
收入总计 | 6.00 | 支出总计 | 6.00
sheet 支出
2020年部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00`,
    says: "支出总表》写的是2020年（“2020年部门预算支出总表”），其他表是2021年",
  },
});
