import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import {
  type CodedLine,
  type CodedTable,
  codedTables,
  codesWithItems,
  upsetBy,
} from "../presentation-parts/coded-lines.ts";
import { titleOf } from "../presentation-parts/places.ts";
import { followsOwnForm } from "../presentation-parts/own-form.ts";

const levelNames = ["类", "款", "项"];

/** Lines that stop above the last level of the table although the classification goes on. */
function childless(coded: CodedTable, prescribed: boolean): readonly CodedLine[] {
  const { lines, levels, catalogue, troubles } = coded;
  const lengths = new Set(lines.map((one) => one.code.length));
  const parents = codesWithItems(lines.map((one) => one.code));
  return lines.filter((one, index) => {
    const below = levels[levels.indexOf(one.code.length) + 1];
    if (troubles.has(one) || below === undefined || !(prescribed || lengths.has(below)))
      return false;
    const next = lines[index + 1];
    if (next && troubles.has(next)) return false;
    if (parents.has(one.code) || !hasAmount(one)) return false;
    return (catalogue?.catalogue.entries ?? []).some(
      ({ code }) => code.length > one.code.length && code.startsWith(one.code),
    );
  });
}

function hasAmount({ line }: CodedLine): boolean {
  return [...line.facts.values()].some(
    ({ cell }) => cell.kind === "amount" && cell.amount.value.digits !== 0n,
  );
}

export const parentsHaveTheirItems = defineCheck({
  id: "presentation/parents-have-their-items",
  label: { zh: "类列到款、款列到项", en: "parents have their items" },
  why: "功能分类应公开到项级，基本支出经济分类应公开到款级，停在上一级就看不出钱用在哪里。",
  basis: "《中华人民共和国预算法》第十四条、第三十二条；财预〔2016〕143号",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "missing",
  message: "《{table}》{code} {name} 有金额，却没有列出它下面的{level}级科目。",
  next: "请补列下一级科目和金额；若下面的科目编码打错了级次，请改正编码。",
  *run(reading: Reading) {
    for (const coded of codedTables(reading)) {
      for (const one of childless(coded, followsOwnForm(reading))) {
        yield {
          places: [one.place],
          data: {
            table: titleOf(coded.table),
            code: one.code,
            name: one.line.label.trim(),
            level: levelNames[coded.levels.indexOf(one.code.length) + 1] ?? "下一",
          },
          explains: upsetBy(coded, one),
        };
      }
    }
  },
  examples: {
    ok: `
sheet 基本支出
部门预算一般公共预算财政拨款基本支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | < | 9.00 | 9.00
'301 | 工资福利支出 | 6.00 | 6.00
'30101 | 基本工资 | 6.00 | 6.00
'303 | 对个人和家庭的补助 | 3.00 | 3.00
'30309 | 奖励金 | 3.00 | 3.00`,
    notOk: `
sheet 基本支出
部门预算一般公共预算财政拨款基本支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | < | 9.00 | 9.00
'301 | 工资福利支出 | 6.00 | 6.00
'30101 | 基本工资 | 6.00 | 6.00
'303 | 对个人和家庭的补助 | 3.00 | 3.00`,
    says: "303 对个人和家庭的补助 有金额，却没有列出它下面的款级科目",
  },
});
