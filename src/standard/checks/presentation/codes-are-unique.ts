import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { codedTables, upsetBy } from "../presentation-parts/coded-lines.ts";
import { titleOf } from "../presentation-parts/places.ts";

export const codesAreUnique = defineCheck({
  id: "presentation/codes-are-unique",
  label: { zh: "一张表里科目编码不重复", en: "codes are unique" },
  why: "同一编码列两行，多半是其中一行的编码少打了一级，上级科目的汇总会把它重复计算。",
  basis: "财政部《政府收支分类科目》",
  since: 2018,
  severity: "error",
  family: "E5",
  kind: "format",
  message: "《{table}》科目编码 {code} 出现两次：本行是“{name}”，另一行是“{other}”{meant}。",
  next: "请核对本行的编码级次；如果确是同一科目，请合并为一行。",
  *run(reading: Reading) {
    for (const coded of codedTables(reading)) {
      for (const one of coded.lines) {
        if (coded.troubles.get(one) !== "duplicate") continue;
        const other = coded.lines.find(
          (two) => two.code === one.code && coded.troubles.get(two) !== "duplicate",
        )!;
        yield {
          places: [one.place, other.place],
          data: {
            table: titleOf(coded.table),
            code: one.code,
            name: one.line.label.trim(),
            other: other.line.label.trim(),
            meant:
              one.intended === null ? "" : `；“${one.line.label.trim()}”的编码应为 ${one.intended}`,
          },
          explains: upsetBy(coded, one),
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
'213 | 农林水支出 | 6.00 | 6.00
'21301 | 农业农村 | 6.00 | 6.00
'2130106 | 科技转化与推广服务 | 6.00 | 6.00`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'213 | 农林水支出 | 6.00 | 6.00
'21301 | 农业农村 | 6.00 | 6.00
'21301 | 科技转化与推广服务 | 6.00 | 6.00`,
    says: "科目编码 21301 出现两次：本行是“科技转化与推广服务”，另一行是“农业农村”；“科技转化与推广服务”的编码应为 2130106",
  },
});
