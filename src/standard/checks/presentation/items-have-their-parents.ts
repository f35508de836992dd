import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import {
  type CodedLine,
  type CodedTable,
  codedTables,
  parentCodes,
  upsetBy,
} from "../presentation-parts/coded-lines.ts";
import { titleOf } from "../presentation-parts/places.ts";

/** The broader lines that are not there, with their names where the catalogue has them. */
function absentParents({ lines, levels, catalogue, year }: CodedTable, one: CodedLine) {
  const codes = parentCodes(one.code, levels).filter(
    (code) => !lines.some((other) => other.code === code),
  );
  const named = codes.map((code) => {
    const name = catalogue?.nameIn(year ?? 9999, code);
    return name ? `${code} ${name}` : code;
  });
  return { codes, words: named.join("、") };
}

export const itemsHaveTheirParents = defineCheck({
  id: "presentation/items-have-their-parents",
  label: { zh: "项有款、款有类", en: "items have their parents" },
  why: "缺了上级科目行，或编码打错到别的类、款，逐级汇总就对不上。",
  basis: "《中华人民共和国预算法》第三十二条；部门预算公开表样按类、款、项逐级列示",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "missing",
  message: "《{table}》列有 {code} {name}，却没有它的上级科目 {absent}{meant}。",
  next: "请核对本行编码；编码无误的，请补列上级科目行和金额。",
  *run(reading: Reading) {
    for (const coded of codedTables(reading)) {
      for (const one of coded.lines) {
        if (coded.troubles.get(one) !== "orphan") continue;
        const absent = absentParents(coded, one);
        const name = one.line.label.trim();
        yield {
          places: [one.place],
          data: {
            table: titleOf(coded.table),
            code: one.code,
            name,
            absent: absent.words,
            meant: one.intended === null ? "" : `；“${name}”的编码应为 ${one.intended}`,
          },
          key: `${coded.table.grid.name}:${one.intended ?? absent.codes[0]}`,
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
'2110106 | 科技转化与推广服务 | 6.00 | 6.00`,
    says: "列有 2110106 科技转化与推广服务，却没有它的上级科目 21101 环境保护管理事务、211 节能环保支出；“科技转化与推广服务”的编码应为 2130106",
  },
});
