import { defineTargetCheck } from "../../../model/define.ts";
import { planOf } from "../performance-parts/plans.ts";
import { promise } from "../performance-parts/promise.ts";
import { givenTerm } from "../performance-parts/terms.ts";

const id = "performance/spending-plans-end-at-a-hundred";

const header = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 3月底支出计划 | 6月底支出计划 | 10月底支出计划 | 12月底支出计划
`;

export const spendingPlansEndAtAHundred = defineTargetCheck({
  id,
  label: { zh: "资金支出计划到12月底是100%", en: "spending plans end at a hundred per cent" },
  why: "资金支出计划是累计数，到年底应当全部支出；最后一栏不是100%，多半是漏填或填成了当期数。",
  basis: "河北省项目绩效目标表：资金支出计划（%）",
  since: 2018,
  severity: "error",
  family: "A9",
  kind: "equal",
  message: "{label}是{stated}，应为{expected}。",
  next: "请把支出计划改成累计比例，12月底填100%。",
  *run(targets) {
    const whole = givenTerm(100, "%", "全年");
    for (const project of targets.performance.projects) {
      const last = planOf(targets, project).find(({ month }) => month === 12);
      if (last) yield promise(id, "equal", last.term, [whole], "12月底支出计划＝100%");
    }
  },
  examples: {
    ok: `${header}山塘整治 | 80 | 80 | '30% | '60% | '90% | '100%`,
    notOk: `${header}山塘整治 | 80 | 80 | '30% | '60% | '90% | '10%`,
    says: "“山塘整治”12月底支出计划是10%，应为100%",
  },
});
