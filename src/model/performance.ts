/**
 * The performance targets of a department (绩效目标), entered once: every form an authority asks for
 * is laid out from them, and every form can be read back into them. All texts are as printed; an
 * empty one was not given. Amounts are in 万元.
 */
export interface Performance {
  readonly department: string;
  /** Code of the unit, e.g. 473001; empty where unknown. */
  readonly unitCode: string;
  readonly year: number | null;
  readonly projects: readonly ProjectTarget[];
  /** Indicators of the whole department (部门整体绩效指标), with points. */
  readonly whole: readonly Indicator[];
}

/** A project (项目) with what it costs, what it is for, and how its success is measured. */
export interface ProjectTarget {
  readonly fields: Fields<ProjectField>;
  readonly indicators: readonly Indicator[];
}

/** A performance indicator (绩效指标): its three levels, its value, and for evaluations what was reached. */
export type Indicator = Fields<IndicatorField>;

/** What was given, by name; what is absent was not given. */
export type Fields<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** What can be said of a project. The sheet 项目 has a column for each, under the same id. */
export const projectFields = [
  /** 项目名称 */
  "project",
  /** 项目编码: region, year, `P`, serial. */
  "project-code",
  /** 项目性质: 经常性, 一次性 … */
  "nature",
  /** 起止日期 */
  "from",
  "until",
  /** 资金总额 over all years, where an authority asks for it. */
  "whole",
  "whole-appropriation",
  "whole-other",
  /** 预算数 of the year. */
  "budget",
  "budget-appropriation",
  "budget-other",
  /** 执行数 */
  "spent",
  "spent-appropriation",
  "spent-other",
  /** 资金用途 */
  "use",
  /** 资金支出计划, cumulative per cent at the end of these months. */
  "plan-3",
  "plan-6",
  "plan-10",
  "plan-12",
  /** 总体目标 over all years. */
  "whole-goal",
  /** 绩效目标 of the year; one a line. */
  "goal",
  /** 实际完成目标 */
  "result",
  /** Main problems found (发现的主要问题) and what is done about them (下一步改进措施). */
  "problem",
  "remedy",
] as const;
export type ProjectField = (typeof projectFields)[number];

/** What can be said of an indicator. The sheet 绩效指标 has a column for each, under the same id. */
export const indicatorFields = [
  /** 一级指标, 二级指标, 三级指标 */
  "level1",
  "level2",
  "level3",
  /** 绩效指标描述 */
  "description",
  /** 符号: ≥ ≤ ＝ ＞ ＜ 定性 */
  "comparator",
  /** 指标值: the number, or words for a quality. */
  "value",
  /** 计量单位 */
  "measure",
  /** 指标值确定依据 */
  "basis",
  /** 分值 */
  "points",
  /** 评（扣）分标准, 计分标准 */
  "criterion",
  /** 实际完成指标值 */
  "actual",
  /** 得分 */
  "score",
] as const;
export type IndicatorField = (typeof indicatorFields)[number];
