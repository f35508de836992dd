import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { figuresOf } from "../presentation-parts/figures.ts";
import { columnName, lineName, placesOf, titleOf } from "../presentation-parts/places.ts";

/** What Excel's error values mean. */
const errors: Readonly<Record<string, string>> = {
  "#REF!": "公式引用的单元格已被删除",
  "#DIV/0!": "公式除以了零",
  "#VALUE!": "公式用到了文字",
  "#NAME?": "公式里有认不出的名称",
  "#N/A": "公式没有找到要查的值",
  "#NUM!": "公式算不出数",
  "#NULL!": "公式引用的区域不相交",
};

export const amountsAreNumbers = defineCheck({
  id: "presentation/amounts-are-numbers",
  label: { zh: "金额栏填的是数", en: "amounts are numbers" },
  why: "金额栏里的文字和错误值不参加合计，有关的核对都做不了。",
  basis: "部门预算公开表样：金额栏填数，没有的留空",
  since: 2018,
  severity: "error",
  family: "C4",
  kind: "format",
  message: "《{table}》“{line}”的“{column}”是“{text}”，不是数{reason}。",
  next: "请改填数字（单位、文字写到别处），没有数的留空；公式出错的请修好公式。",
  *run(reading: Reading) {
    for (const table of reading.tables) {
      for (const fact of figuresOf(table)) {
        if (fact.cell.kind !== "unreadable") continue;
        const text = fact.cell.text.trim();
        const known = errors[text];
        yield {
          places: placesOf(fact),
          data: {
            table: titleOf(table),
            line: lineName(fact),
            column: columnName(fact),
            text,
            reason: known ? `（${known}）` : "",
          },
          ...(known ? { key: `${table.grid.name}:${text}` } : {}),
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
合计 | < | 6.00 | 6.00 | ——
'208 | 社会保障和就业支出 | 6.00 | 6.00`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00 |
'208 | 社会保障和就业支出 | 6.00 | 6.00万元`,
    says: "“社会保障和就业支出”的“基本支出”是“6.00万元”，不是数",
  },
});
