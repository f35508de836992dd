import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { hasFigures, publishedTables } from "../presentation-parts/figures.ts";
import { nilNoteOf } from "../presentation-parts/nil-notes.ts";
import { headOf, titleOf } from "../presentation-parts/places.ts";

export const nilTablesSaySo = defineCheck({
  id: "presentation/nil-tables-say-so",
  label: { zh: "空表注明原因", en: "nil tables say so" },
  why: "空表要公开，还要写明为什么是空的，否则读的人不知道是没有还是漏填。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：没有数据的表格应列空表并说明",
  since: 2018,
  severity: "warning",
  family: "D5",
  kind: "missing",
  message: "《{table}》没有数，也没有注明是空表。",
  next: "请在表下注明原因，例如“注：本部门无此项预算，空表列示。”；有数的请补填。",
  *run(reading: Reading) {
    for (const table of publishedTables(reading)) {
      if (!table.definition.nilNote || hasFigures(table) || nilNoteOf(table)) continue;
      yield { places: [headOf(table)], data: { table: titleOf(table) } };
    }
  },
  examples: {
    ok: `
sheet 基金
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
注：本部门无政府性基金预算财政拨款支出，空表列示。`,
    notOk: `
sheet 基金
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
    says: "没有数，也没有注明是空表",
  },
});
