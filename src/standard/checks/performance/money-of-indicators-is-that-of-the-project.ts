import type { Claim } from "../../../model/claim.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import type { Indicator, ProjectField, ProjectTarget } from "../../../model/performance.ts";
import type { Targets } from "../../../model/target-check.ts";
import { indicatorSheet } from "../performance-parts/books.ts";
import { isMoney, kindOf, namesOf } from "../performance-parts/kinds.ts";
import { isMisprint, isSame, isTelling } from "../performance-parts/misprints.ts";
import { promise } from "../performance-parts/promise.ts";
import { amountTerm, fieldTerm, indicatorName } from "../performance-parts/terms.ts";

const id = "performance/money-of-indicators-is-that-of-the-project";

const spent = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 执行数 | 执行数中财政拨款
山塘整治 | 86.50 | 86.50 | 82.30 | 82.30
`;

export const moneyOfIndicatorsIsThatOfTheProject = defineTargetCheck({
  id,
  label: { zh: "指标里的资金与项目资金一致", en: "money of indicators is that of the project" },
  why: "“支付金额”等指标的指标值就是项目金额，实际完成值就是执行数；调整以后只改了一处，表内就有两个数。",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，项目的同一笔资金是{expected}，相差{difference}。",
  next: "请核对项目金额、执行数和这一条指标。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      for (const indicator of project.indicators) {
        // The ceiling of the costs has a rule of its own.
        if (kindOf(indicator) !== "成本") {
          yield* claimOf(targets, project, indicator, "value");
        }
        yield* claimOf(targets, project, indicator, "actual");
      }
    }
  },
  examples: {
    ok:
      spent +
      indicatorSheet(
        "山塘整治 | 产出指标 | 成本指标 | 预算控制数 | | ≤ | 86.50 | 万元 | | | | 82.30",
      ),
    notOk:
      spent +
      indicatorSheet(
        "山塘整治 | 产出指标 | 成本指标 | 预算控制数 | | ≤ | 86.50 | 万元 | | | | 83.20",
      ),
    says: "预算控制数实际完成值是83.20万元，项目的同一笔资金是82.30万元，相差0.90万元",
  },
});

const said = {
  value: { field: "budget", words: "", name: "项目金额" },
  actual: { field: "spent", words: "实际完成值", name: "执行数" },
} as const satisfies Record<string, { field: ProjectField; words: string; name: string }>;

/** What is the same is bound; what is a slip of the pen away, too; other money is something else. */
function* claimOf(
  targets: Targets,
  project: ProjectTarget,
  indicator: Indicator,
  column: "value" | "actual",
): Generator<Claim> {
  const figure = targets.valueOf(indicator, column);
  const { field, words, name } = said[column];
  const own = amountTerm(targets, project, field, name);
  if (!figure || !own || !isMoney(figure) || figure.per !== null || figure.rough) return;
  const amount = { ...own, per: null };
  // Other money may be like by chance: 50万元 for a project, 500万元 more income.
  const isTold = isTelling(figure) && isTelling(amount);
  if (
    kindOf(indicator) !== "成本" &&
    !isTold &&
    !isSameInOther(targets, project, indicator, column)
  )
    return;
  if (!isSame(figure, amount) && (isGain(indicator) || !isMisprint(figure, amount))) return;
  const label = `${indicatorName(project, indicator)}${words}`;
  const stated = fieldTerm(targets, indicator, column, figure, label);
  yield promise(id, "equal", stated, [own], `${name}与指标一致`, { sure: false });
}

/** What a project brings in is another matter than what it costs: 125万元 bring 1250万元. */
const isGain = (indicator: Indicator): boolean =>
  kindOf(indicator) === "效益" ||
  /增收|增加|产值|收入|带动|撬动|拉动|节约/.test(namesOf(indicator));

/** Money that is the project's in the other column is hardly like it by chance in this one: 10万元, of which 8万元 was spent. */
function isSameInOther(
  targets: Targets,
  project: ProjectTarget,
  indicator: Indicator,
  column: "value" | "actual",
): boolean {
  if (kindOf(indicator) === "效益") return false;
  const other = column === "value" ? "actual" : "value";
  const [figure, name] = [targets.valueOf(indicator, other), said[other].name];
  const own = amountTerm(targets, project, said[other].field, name);
  return figure !== null && own !== null && isSame(figure, { ...own, per: null });
}
