import { defineTargetCheck } from "../../../model/define.ts";
import type { Claim, Term } from "../../../model/claim.ts";
import type { Fact, Line, Reading } from "../../../model/reading.ts";
import type { Targets } from "../../../model/target-check.ts";
import { promise } from "../performance-parts/promise.ts";
import { factTerm } from "../performance-parts/terms.ts";

const id = "performance/projects-add-to-their-subject";

const tables = `
sheet 支出
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 86.50 | | 86.50
'213 | 农林水支出 | 86.50 | | 86.50
'21303 | 水利 | 86.50 | | 86.50
'2130316 | 农村水利 | 86.50 | | 86.50
sheet 项目
项目
项目名称 | 功能科目编码 | 项目金额 | 一般公共预算财政拨款
`;

export const projectsAddToTheirSubject = defineTargetCheck({
  id,
  label: { zh: "同一科目的项目之和等于该科目的项目支出", en: "projects add to their subject" },
  why: "项目按功能科目归集，同一科目各项目的金额加起来就是支出总表里这个科目的项目支出。",
  basis: "部门预算支出总表；项目支出按功能分类编列到项级科目",
  since: 2018,
  severity: "warning",
  family: "B2",
  kind: "sum",
  message: "{label}是{stated}，这个科目的各项目合计{expected}，相差{difference}。",
  next: "请核对各项目的金额和功能科目编码；一个项目用几个科目的，分成几行填。",
  *run(targets) {
    const lines = linesOf(targets.reading, "budget/expenditure");
    for (const [code, terms] of bySubject(targets)) {
      const line = lines.find((one) => one.code === code);
      const claim = line && claimOf(line, terms);
      if (claim) yield claim;
    }
  },
  examples: {
    ok: `${tables}山塘整治 | '2130316 | 50 | 50
渠道清淤 | '2130316 | 36.50 | 36.50`,
    notOk: `${tables}山塘整治 | '2130316 | 50 | 50
渠道清淤 | '2130316 | 63.50 | 63.50`,
    says: "支出总表 2130316 农村水利的项目支出是86.50万元，这个科目的各项目合计113.50万元",
  },
});

function bySubject({ reading }: Targets): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  for (const { facts } of linesOf(reading, "own/projects")) {
    const [code, name] = ["code", "project"].map((column) => textOf(facts.get(column)));
    const term = factTerm(facts.get("budget"), `“${name}”项目金额`);
    if (term && /^\d{7}$/.test(code!)) found.set(code!, [...(found.get(code!) ?? []), term]);
  }
  return found;
}

const linesOf = ({ tables }: Reading, id: string): readonly Line[] =>
  tables
    .filter(({ definition }) => definition.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines));

const textOf = (fact: Fact | undefined): string =>
  fact?.cell.kind === "text" ? fact.cell.text.trim() : "";

function claimOf({ code, label, facts }: Line, terms: readonly Term[]): Claim | null {
  const stated = factTerm(facts.get("project"), `支出总表 ${code} ${label}的项目支出`);
  return stated && promise(id, "sum", stated, terms, "科目的项目支出＝各项目之和");
}
