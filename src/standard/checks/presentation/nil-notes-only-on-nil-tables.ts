import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { hasFigures, publishedTables } from "../presentation-parts/figures.ts";
import { claimOfNothing } from "../presentation-parts/nil-notes.ts";
import { placeOf, titleOf } from "../presentation-parts/places.ts";

export const nilNotesOnlyOnNilTables = defineCheck({
  id: "presentation/nil-notes-only-on-nil-tables",
  label: { zh: "有数的表不写空表", en: "nil notes only on nil tables" },
  why: "去年的空表说明留在今年有数的表下，说明和数就互相矛盾。",
  basis: "财预〔2016〕143号；部门预算公开表样",
  since: 2018,
  severity: "warning",
  family: "D5",
  kind: "equal",
  message: "《{table}》表下注明“{note}”，表中却有数。",
  next: "请删去这条说明；若确无此项预算，请核对表中的数。",
  *run(reading: Reading) {
    for (const table of publishedTables(reading)) {
      const note = hasFigures(table) ? claimOfNothing(table) : null;
      if (!note) continue;
      yield {
        places: [placeOf(table, note)],
        data: { table: titleOf(table), note: note.text.trim() },
      };
    }
  },
  examples: {
    ok: `
sheet 基金
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | < | 6.00 | | 6.00
'212 | 城乡社区支出 | 6.00 | | 6.00
注：本表数据为批复数。`,
    notOk: `
sheet 基金
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | < | 6.00 | | 6.00
'212 | 城乡社区支出 | 6.00 | | 6.00
注：本部门无政府性基金预算财政拨款支出，空表列示。`,
    says: "空表列示。”，表中却有数",
  },
});
