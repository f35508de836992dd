import type { ContentLine } from "../../src/model/contents.ts";
import { type MadeAccounts, printed } from "./made-items.ts";
import { list } from "./made-words.ts";

const names = ["河道清淤", "泵站改造", "水质监测"];
/** In tenths of the budget. */
const spentTenths = [10, 9, 4];

/** 项目 and 绩效指标 at the end of the year: what some of the assessed projects cost and reached. */
export function assessedProjects({
  counts,
  assessed,
}: MadeAccounts): Record<string, readonly ContentLine[]> {
  const some = names.slice(0, counts[0]!);
  const each = Math.floor(assessed / some.length);
  const budgetOf = (nth: number): number =>
    nth === 0 ? assessed - each * (some.length - 1) : each;
  const rows = some.map((project, nth) => ({
    ...{ project, code: "2130314" },
    ...{ budget: printed(budgetOf(nth)), "general-public": printed(budgetOf(nth)) },
    ...spentOf(Math.floor((budgetOf(nth) / 10) * spentTenths[nth]!)),
    goal: "按计划完成年度任务，让沿线群众受益",
    result: "年度任务按计划完成，沿线群众受益",
    ...(nth === 2 && { problem: "部分设备到货较晚", remedy: "提前编制采购计划" }),
  }));
  const indicators = rows.flatMap(({ project }) =>
    [
      ["项目完成指标", "数量指标", "完成处数", "≥", "12", "处", "13处"],
      ["项目完成指标", "质量指标", "验收合格率", "＝", "100", "%", "100%"],
      ["项目完成指标", "时效指标", "完工月份", "≤", "11", "月", "10"],
      ["效益指标", "社会效益指标", "受益村数", "≥", "6", "个", "7个"],
      ["满意度指标", "满意度指标", "群众满意度", "≥", "90", "%", "95%"],
    ].map(([level1, level2, level3, comparator, value, measure, actual]) => ({
      ...{ project, level1: level1!, level2: level2!, level3: level3! },
      ...{ comparator: comparator!, value: value!, measure: measure!, actual: actual! },
    })),
  );
  return { "own/projects": list(rows), "own/indicators": list(indicators) };
}

const spentOf = (hundredths: number) => ({
  spent: printed(hundredths),
  "spent-appropriation": printed(hundredths),
});
