import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { type CodedLine, type CodedTable, codedTables } from "../presentation-parts/coded-lines.ts";
import { titleOf } from "../presentation-parts/places.ts";

/** The fewest lines that must move for the rest to ascend (patience sorting). */
function outOfPlace(lines: readonly CodedLine[]): readonly CodedLine[] {
  const piles: CodedLine[] = [];
  const before = new Map<CodedLine, CodedLine | undefined>();
  for (const one of lines) {
    let low = 0;
    for (let high = piles.length; low < high;) {
      const middle = (low + high) >> 1;
      if (piles[middle]!.code < one.code) low = middle + 1;
      else high = middle;
    }
    before.set(one, piles[low - 1]);
    piles[low] = one;
  }
  const kept = new Set<CodedLine>();
  for (let one = piles.at(-1); one; one = before.get(one)) kept.add(one);
  return lines.filter((one) => !kept.has(one));
}

/** The line it belongs behind, in words. */
function placeAmong(lines: readonly CodedLine[], one: CodedLine): string {
  let before = "";
  for (const { code } of lines) if (code < one.code && code > before) before = code;
  return before === "" ? "最前面" : ` ${before} 之后`;
}

/** Whether the line stands among the lines of another 类 or 款. */
function underAnother({ levels, lines }: CodedTable, one: CodedLine): boolean {
  const before = lines[lines.indexOf(one) - 1];
  const above = levels.filter((length) => length < one.code.length).at(-1);
  return (
    before !== undefined && above !== undefined && !before.code.startsWith(one.code.slice(0, above))
  );
}

export const codesAreInOrder = defineCheck({
  id: "presentation/codes-are-in-order",
  label: { zh: "科目按编码顺序排列", en: "codes are in order" },
  why: "科目排在别的类、款下面，读的人会算到别的科目里去。",
  basis: "财政部《政府收支分类科目》编排顺序；部门预算公开表样",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "order",
  message: "《{table}》科目 {code} {name} 没有按编码顺序排列，应排在{after}。",
  next: "请把本行移到它的上级科目下面，按编码从小到大排列；若位置无误，请核对编码。",
  *run(reading: Reading) {
    for (const coded of codedTables(reading)) {
      const sound = coded.lines.filter((one) => !coded.troubles.has(one) && one.intended === null);
      let head: CodedLine | null = null;
      for (const one of outOfPlace(sound)) {
        if (!head || !one.code.startsWith(head.code)) head = one;
        yield {
          places: [one.place],
          data: {
            table: titleOf(coded.table),
            code: one.code,
            name: one.line.label.trim(),
            after: placeAmong(sound, one),
          },
          key: `${coded.table.grid.name}:${head.code}`,
          ...(underAnother(coded, one) ? {} : { severity: "info" as const }),
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
合计 | < | 9.00 | 9.00
'208 | 社会保障和就业支出 | 6.00 | 6.00
'20805 | 行政事业单位养老支出 | 6.00 | 6.00
'2080505 | 机关事业单位基本养老保险缴费支出 | 6.00 | 6.00
'221 | 住房保障支出 | 3.00 | 3.00
'22102 | 住房改革支出 | 3.00 | 3.00
'2210201 | 住房公积金 | 3.00 | 3.00`,
    notOk: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 9.00 | 9.00
'208 | 社会保障和就业支出 | 6.00 | 6.00
'20805 | 行政事业单位养老支出 | 6.00 | 6.00
'221 | 住房保障支出 | 3.00 | 3.00
'22102 | 住房改革支出 | 3.00 | 3.00
'2210201 | 住房公积金 | 3.00 | 3.00
'2080505 | 机关事业单位基本养老保险缴费支出 | 6.00 | 6.00`,
    says: "科目 2080505 机关事业单位基本养老保险缴费支出 没有按编码顺序排列，应排在 20805 之后",
  },
});
