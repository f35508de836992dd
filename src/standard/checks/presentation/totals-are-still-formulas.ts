import { defineCheck } from "../../../model/define.ts";
import { figureText } from "../../../model/amount.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Standard } from "../../../model/standard.ts";
import { overwrittenIn } from "../presentation-parts/formula-peers.ts";
import { columnName, lineName, placesOf, titleOf } from "../presentation-parts/places.ts";

export const totalsAreStillFormulas = defineCheck({
  id: "presentation/totals-are-still-formulas",
  label: { zh: "合计的公式没有被数盖掉", en: "totals are still formulas" },
  why: "公式被直接填的数盖掉以后，下面的数再改，这个合计不会跟着变。",
  basis: "本工具的模板；表内合计由公式得出",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "format",
  message:
    "《{table}》“{line}”的“{column}”{value} 是直接填的数，同类的 {peers} 个单元格有 {formulas} 个是公式。{more}",
  next: "请把这一格恢复成公式（可从相邻的同类单元格复制），再看数是否变化。",
  *run(reading: Reading, standard: Standard) {
    for (const table of reading.tables) {
      const overwritten = overwrittenIn(table, standard);
      const [first] = overwritten;
      if (!first || first.fact.cell.kind !== "amount") continue;
      const { value, decimals } = first.fact.cell.amount;
      const data = {
        table: titleOf(table),
        line: lineName(first.fact),
        column: columnName(first.fact),
        value: figureText(value, decimals),
        peers: String(first.peers),
        formulas: String(first.formulas),
        more: overwritten.length > 1 ? `本表这样的共 ${overwritten.length} 处。` : "",
      };
      for (const { fact } of overwritten) {
        yield { places: placesOf(fact), data, key: table.grid.name };
      }
    }
  },
  examples: {
    ok: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | =SUM(D4:E4) -> 9.00 | =D5+D8 -> 9.00
'208 | 社会保障和就业支出 | =SUM(D5:E5) -> 6.00 | =D6 -> 6.00
'20805 | 行政事业单位养老支出 | =SUM(D6:E6) -> 6.00 | =D7 -> 6.00
'2080505 | 机关事业单位基本养老保险缴费支出 | =SUM(D7:E7) -> 6.00 | 6.00
'221 | 住房保障支出 | =SUM(D8:E8) -> 3.00 | =D9 -> 3.00
'22102 | 住房改革支出 | =SUM(D9:E9) -> 3.00 | =D10 -> 3.00
'2210201 | 住房公积金 | =SUM(D10:E10) -> 3.00 | 3.00`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | =SUM(D4:E4) -> 9.00 | =D5+D8 -> 9.00
'208 | 社会保障和就业支出 | =SUM(D5:E5) -> 6.00 | =D6 -> 6.00
'20805 | 行政事业单位养老支出 | =SUM(D6:E6) -> 6.00 | =D7 -> 6.00
'2080505 | 机关事业单位基本养老保险缴费支出 | =SUM(D7:E7) -> 6.00 | 6.00
'221 | 住房保障支出 | =SUM(D8:E8) -> 3.00 | 3.00
'22102 | 住房改革支出 | =SUM(D9:E9) -> 3.00 | =D10 -> 3.00
'2210201 | 住房公积金 | =SUM(D10:E10) -> 3.00 | 3.00`,
    says: "“住房保障支出”的“基本支出”3.00 是直接填的数，同类的 10 个单元格有 9 个是公式",
  },
});
