import { defineTargetCheck } from "../../../model/define.ts";
import type { ProjectField } from "../../../model/performance.ts";
import { promise } from "../performance-parts/promise.ts";
import { amountTerm } from "../performance-parts/terms.ts";

const id = "performance/spending-stays-within-the-budget";

const pairs: readonly (readonly [spent: ProjectField, budget: ProjectField, words: string])[] = [
  ["spent", "budget", ""],
  ["spent-appropriation", "budget-appropriation", "财政拨款"],
  ["spent-other", "budget-other", "其他资金"],
];

const header = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 执行数 | 执行数中财政拨款
`;

export const spendingStaysWithinTheBudget = defineTargetCheck({
  id,
  label: { zh: "执行数不超过预算数", en: "spending stays within the budget" },
  why: "没有预算不得支出；执行数大于预算数，多半是预算调整没有填进来，或者填串了行。",
  basis: "《中华人民共和国预算法》第十三条",
  since: 2018,
  severity: "warning",
  family: "F1",
  kind: "bound",
  message: "{label}是{stated}，超过了预算数{expected}。",
  next: "请核对执行数；年中调整过预算的，把项目金额改成调整后的全年预算数。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      for (const [spent, budget, words] of pairs) {
        const stated = amountTerm(targets, project, spent, `${words}执行数`);
        const other = amountTerm(targets, project, budget, `${words}预算数`);
        if (stated && other) yield promise(id, "within", stated, [other], "执行数≤预算数");
      }
    }
  },
  examples: {
    ok: `${header}山塘整治 | 80 | 80 | 76 | 76`,
    notOk: `${header}山塘整治 | 80 | 80 | 96 | 96`,
    says: "“山塘整治”执行数是96万元，超过了预算数80万元",
  },
});
