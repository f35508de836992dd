import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { codedTables } from "../presentation-parts/coded-lines.ts";
import { publishedTables } from "../presentation-parts/figures.ts";
import { placeOf, titleOf } from "../presentation-parts/places.ts";
import { followsOwnForm } from "../presentation-parts/own-form.ts";

export const linesAreKnown = defineCheck({
  id: "presentation/lines-are-known",
  label: { zh: "各行都是表样里的行", en: "lines are known" },
  why: "表样以外的行不知道该加到哪里，它的数没有参加核对。",
  basis: "部门预算公开表样",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "name",
  message: "《{table}》“{line}”一行有数，但表样里没有这一行，它的数没有核对。",
  next: "请按表样的项目名称填列；确需增加的行，请自行核对它与合计的关系。",
  *run(reading: Reading) {
    const damaged = new Set(
      codedTables(reading).flatMap(({ table, damaged: all }) =>
        all.map(({ row }) => `${table.grid.name}:${row}`),
      ),
    );
    const hint = followsOwnForm(reading) ? {} : { severity: "info" as const };
    for (const table of publishedTables(reading)) {
      for (const seen of table.unknownLines) {
        if (damaged.has(`${table.grid.name}:${seen.row}`)) continue;
        yield {
          places: [placeOf(table, seen)],
          data: { table: titleOf(table), line: seen.text.trim() },
          ...hint,
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
 | 待分配 | 2.00 | | 2.00`,
    says: "“待分配”一行有数，但表样里没有这一行",
  },
});
