import type { Term } from "../../../model/claim.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import { indicatorSheet } from "../performance-parts/books.ts";
import { isRate } from "../performance-parts/kinds.ts";
import { promise } from "../performance-parts/promise.ts";
import { amountTerm, fieldTerm, indicatorName, quotedName } from "../performance-parts/terms.ts";

const id = "performance/execution-rates-are-spent-over-budget";

const rate = /^(?:年度|全年|项目|财政)*(?:预算资金|预算|资金|经费)(?:支出)?(?:执行|支付|支出)率$/;

/** 完成预算的92%, 预算执行率为92%. */
const toldRate =
  /(?:完成|占)(?:全年|年度|年初)?预算数?的?$|^(?:项目|年度|全年)*(?:预算|资金)(?:资金)?执行率(?:达到?|为|是)?$/;

/** 8万元 of 10万元 are not sums rounded to whole 万元: at most their last decimals were left out. */
const inFull = (amount: Term | null): Term | null =>
  amount && { ...amount, decimals: Math.max(1, amount.decimals) };

const spent = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 执行数 | 执行数中财政拨款
山塘整治 | 80 | 80 | 76 | 76
`;

export const executionRatesAreSpentOverBudget = defineTargetCheck({
  id,
  label: { zh: "预算执行率等于执行数除以预算数", en: "execution rates are spent over budget" },
  why: "预算执行率是执行数除以预算数，两个数都在表里，手填的比率容易是旧数。",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算执行率",
  since: 2018,
  severity: "error",
  family: "A7",
  kind: "completion",
  message: "{label}填的是{stated}，按执行数和预算数算是{expected}，相差{difference}。",
  next: "请核对执行数和预算数，再改正执行率。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      const spending = inFull(amountTerm(targets, project, "spent", "执行数"));
      const budget = inFull(amountTerm(targets, project, "budget", "项目金额"));
      if (!spending || !budget) continue;
      for (const indicator of project.indicators) {
        const figure = targets.valueOf(indicator, "actual");
        if (!figure || !isRate(figure) || !rate.test(indicator.level3 ?? "")) continue;
        const label = `${indicatorName(project, indicator)}实际完成值`;
        const stated = fieldTerm(targets, indicator, "actual", figure, label);
        yield promise(id, "percent", stated, [spending, budget], "执行率＝执行数÷预算数");
      }
      for (const figure of targets.figuresOf(project, "result")) {
        if (!isRate(figure) || figure.rough || !toldRate.test(figure.before)) continue;
        const label = `${quotedName(project)}实际完成目标里的“${figure.before.slice(-12)}”`;
        const stated = fieldTerm(targets, project, "result", figure, label);
        yield promise(id, "percent", stated, [spending, budget], "执行率＝执行数÷预算数");
      }
    }
  },
  examples: {
    ok:
      spent +
      indicatorSheet("山塘整治 | 产出指标 | 时效指标 | 预算执行率 | | ≥ | 95 | % | | | | 95%"),
    notOk:
      spent +
      indicatorSheet("山塘整治 | 产出指标 | 时效指标 | 预算执行率 | | ≥ | 95 | % | | | | 59%"),
    says: "预算执行率实际完成值填的是59%，按执行数和预算数算是95%",
  },
});
