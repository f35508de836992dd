import { defineTargetCheck } from "../../../model/define.ts";
import type { ProjectField } from "../../../model/performance.ts";
import { promise } from "../performance-parts/promise.ts";
import { amountTerm } from "../performance-parts/terms.ts";

const id = "performance/funds-of-all-years-cover-the-year";

const pairs: readonly (readonly [all: ProjectField, year: ProjectField, words: string])[] = [
  ["whole", "budget", "资金总额"],
  ["whole-appropriation", "budget-appropriation", "总额中财政资金"],
  ["whole-other", "budget-other", "总额中其他资金"],
];

const header = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 各年资金总额 | 总额中财政资金
`;

export const fundsOfAllYearsCoverTheYear = defineTargetCheck({
  id,
  label: { zh: "各年资金总额不小于本年金额", en: "funds of all years cover the year" },
  why: "资金总额包括本年，不会比本年的项目金额小；小了多半是两栏填反。",
  basis: "财政项目支出绩效目标填报表：项目资金总额、年度资金申请总额",
  since: 2018,
  severity: "error",
  family: "F1",
  kind: "bound",
  message: "{label}是{stated}，比本年的{expected}还小。",
  next: "请核对资金总额和本年项目金额，填反的换回来。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      for (const [all, year, words] of pairs) {
        const stated = amountTerm(targets, project, all, words);
        const other = amountTerm(targets, project, year, "本年金额");
        if (stated && other) yield promise(id, "covers", stated, [other], "资金总额≥本年金额");
      }
    }
  },
  examples: {
    ok: `${header}山塘整治 | 80 | 80 | 240 | 240`,
    notOk: `${header}山塘整治 | 240 | 240 | 80 | 80`,
    says: "“山塘整治”资金总额是80万元，比本年的240万元还小",
  },
});
