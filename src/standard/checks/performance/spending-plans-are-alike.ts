import { equals } from "../../../model/decimal.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import { isMisprint } from "../performance-parts/misprints.ts";
import { type PlanStep, planOf } from "../performance-parts/plans.ts";
import { promise } from "../performance-parts/promise.ts";
import { agreementOf } from "../performance-parts/siblings.ts";

const id = "performance/spending-plans-are-alike";

const header = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 3月底支出计划 | 6月底支出计划 | 10月底支出计划 | 12月底支出计划
`;

const plan = (june: string): string =>
  header +
  ["山塘整治", "渠道清淤", "管网改造", "泵站维修"]
    .map((name) => `${name} | 80 | 80 | '30% | '60% | '90% | '100%\n`)
    .join("") +
  `节水宣传 | 20 | 20 | '30% | ${june} | '90% | '100%`;

export const spendingPlansAreAlike = defineTargetCheck({
  id,
  label: { zh: "统一的支出计划没有一格写错", en: "spending plans are alike" },
  why: "各项目都按同一进度填支出计划，只有一个项目、只有一格不同，多半是打错了。",
  basis: "河北省项目绩效目标表：资金支出计划（%）",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，其他项目这一期都是{expected}，别的各期也与它们相同。",
  next: "请核对这一格；确实这样安排的，可以忽略这一条。",
  *run(targets) {
    const plans = targets.performance.projects
      .map((project) => planOf(targets, project))
      .filter((steps) => steps.length > 0);
    const agreement = agreementOf(plans, isSame, isSlip);
    if (!agreement) return;
    const { usual, agreeing, slips } = agreement;
    for (const steps of [...agreeing, ...slips]) {
      if (steps === usual) continue;
      for (const step of steps) {
        const other = stepOf(usual, step.month);
        if (!other) continue;
        yield promise(id, "equal", step.term, [other.term], "各项目支出计划相同", { sure: false });
      }
    }
  },
  examples: {
    ok: plan("'75%"),
    notOk: plan("'66%"),
    says: "“节水宣传”6月底支出计划是66%，其他项目这一期都是60%",
  },
});

type Plan = readonly PlanStep[];

const stepOf = (plan: Plan, month: number): PlanStep | undefined =>
  plan.find((step) => step.month === month);

/** The steps that another plan has otherwise; those that it has not are not compared. */
const differing = (one: Plan, other: Plan): Plan =>
  one.filter((step) => {
    const same = stepOf(other, step.month);
    return same !== undefined && !equals(step.term.value, same.term.value);
  });

const isSame = (one: Plan, other: Plan): boolean => differing(one, other).length === 0;

/** One step is a slip of the pen away, and all others are the same. */
function isSlip(one: Plan, other: Plan): boolean {
  const [step, ...more] = differing(one, other);
  const meant = step && stepOf(other, step.month);
  return meant !== undefined && more.length === 0 && isMisprint(plain(step!), plain(meant));
}

const plain = ({ term: { value } }: PlanStep) => ({ value, unit: "", per: null });
