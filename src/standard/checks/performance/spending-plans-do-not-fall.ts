import { defineTargetCheck } from "../../../model/define.ts";
import { planOf } from "../performance-parts/plans.ts";
import { promise } from "../performance-parts/promise.ts";

const id = "performance/spending-plans-do-not-fall";

const header = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 3月底支出计划 | 6月底支出计划 | 10月底支出计划 | 12月底支出计划
`;

export const spendingPlansDoNotFall = defineTargetCheck({
  id,
  label: { zh: "资金支出计划逐期不减", en: "spending plans do not fall" },
  why: "资金支出计划填的是累计比例，后一期不会比前一期少；少了多半是填成了当期数，或者填错了格。",
  basis: "河北省项目绩效目标表：资金支出计划（%）",
  since: 2018,
  severity: "error",
  family: "A9",
  kind: "order",
  message: "{label}是{stated}，比后一期的{expected}还多。",
  next: "请把支出计划改成累计比例，后一期不少于前一期。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      const plan = planOf(targets, project);
      for (const [nth, { term, month }] of plan.entries()) {
        const next = plan[nth + 1];
        if (!next) continue;
        const zh = `${month}月底≤${next.month}月底`;
        yield promise(id, "within", term, [next.term], zh, { kind: "order" });
      }
    }
  },
  examples: {
    ok: `${header}山塘整治 | 80 | 80 | '30% | '60% | '60% | '100%`,
    notOk: `${header}山塘整治 | 80 | 80 | '30% | '60% | '20% | '100%`,
    says: "“山塘整治”6月底支出计划是60%，比后一期的20%还多",
  },
});
