import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { type CodedTable, codedTables, upsetBy } from "../presentation-parts/coded-lines.ts";
import { placeOf, titleOf } from "../presentation-parts/places.ts";

function* misshapen(coded: CodedTable) {
  const { table, levels, lines, troubles } = coded;
  const wrong = lines.filter((one) => troubles.get(one) === "shape");
  const theirOwnForm = wrong.length * 2 > lines.length;
  for (const one of wrong) {
    const meant =
      one.intended === null ? "" : `；“${one.line.label.trim()}”的编码是 ${one.intended}`;
    yield {
      places: [one.place],
      data: {
        table: titleOf(table),
        code: one.code,
        should: `应为 ${levels.join("、")} 位数字，这里是 ${one.code.length} 位${meant}`,
      },
      ...(theirOwnForm ? { severity: "info" as const, key: `${table.grid.name}:length` } : {}),
      explains: upsetBy(coded, one),
    };
  }
}

export const codesHaveAKnownShape = defineCheck({
  id: "presentation/codes-have-a-known-shape",
  label: { zh: "科目编码位数正确", en: "codes have a known shape" },
  why: "类、款、项的编码各有固定位数，多一位少一位，汇总和表间核对都对不上。",
  basis: "财政部《政府收支分类科目》：功能分类类3位、款5位、项7位；经济分类类3位、款5位",
  since: 2018,
  severity: "error",
  family: "E5",
  kind: "format",
  message: "《{table}》科目编码“{code}”{should}。",
  next: "请对照《政府收支分类科目》改正编码；编码前后不要留空格或其他字符。",
  *run(reading: Reading) {
    for (const coded of codedTables(reading)) {
      yield* misshapen(coded);
      for (const seen of coded.damaged) {
        yield {
          places: [placeOf(coded.table, seen)],
          data: {
            table: titleOf(coded.table),
            code: seen.text,
            should: `应为 ${coded.levels.join("、")} 位数字，这里有数字以外的字符，本行没有参加核对`,
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
'213 | 农林水支出 | 6.00 | 6.00
'21301 | 农业农村 | 6.00 | 6.00
'2130101 | 行政运行 | 6.00 | 6.00`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'213 | 农林水支出 | 6.00 | 6.00
'21301 | 农业农村 | 6.00 | 6.00
'213010 | 行政运行 | 6.00 | 6.00`,
    says: "科目编码“213010”应为 3、5、7 位数字，这里是 6 位；“行政运行”的编码是 2130101",
  },
});
