import type { Label } from "../../model/label.ts";

/** A first-level indicator (一级指标) with its second level (二级指标), empty where open. */
export interface IndicatorGroup {
  readonly name: string;
  readonly second: readonly string[];
}

/** A frame of indicators: the groups that one table may use together, in printed order. */
export interface IndicatorFrame {
  readonly id: string;
  readonly label: Label;
  /** What is measured: a project before it is carried out, or afterwards, or the department. */
  readonly scope: "project" | "department" | "project-evaluation" | "department-evaluation";
  /** First and last fiscal year in which the frame is the official one; null where open. */
  readonly since: number | null;
  readonly until: number | null;
  readonly basis: string;
  readonly groups: readonly IndicatorGroup[];
}

const benefit: IndicatorGroup = {
  name: "效益指标",
  second: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
};
const satisfaction: IndicatorGroup = { name: "满意度指标", second: ["服务对象满意度指标"] };

function open(...names: string[]): IndicatorGroup[] {
  return names.map((name) => ({ name, second: [] }));
}

/**
 * Frames of performance indicators. Years tell the official frame only: counties went on using
 * the old project frame in 2024, so both count everywhere, but one table uses one frame.
 * Project frames: read in disclosures and from knowledge; all others from knowledge.
 */
export const indicatorFrames: readonly IndicatorFrame[] = [
  {
    id: "cost-as-output",
    label: { zh: "项目绩效指标（成本列产出指标）", en: "project frame, cost among outputs" },
    scope: "project",
    since: null,
    until: 2022,
    basis: "财预〔2015〕88号、财预〔2020〕10号",
    groups: [
      { name: "产出指标", second: ["数量指标", "质量指标", "时效指标", "成本指标"] },
      benefit,
      satisfaction,
    ],
  },
  {
    id: "cost-of-its-own",
    label: { zh: "项目绩效指标（成本单列）", en: "project frame, cost of its own" },
    scope: "project",
    since: 2022,
    until: null,
    basis: "财预〔2021〕101号",
    groups: [
      { name: "成本指标", second: ["经济成本指标", "社会成本指标", "生态环境成本指标"] },
      { name: "产出指标", second: ["数量指标", "质量指标", "时效指标"] },
      benefit,
      satisfaction,
    ],
  },
  {
    id: "whole-department",
    label: { zh: "部门整体绩效指标（各省不一）", en: "whole department, differs by province" },
    scope: "department",
    since: null,
    until: null,
    basis: "地方部门整体支出绩效指标框架",
    groups: open("履职效能", "管理效率", "社会效应", "可持续发展能力"),
  },
  {
    id: "department-evaluation",
    label: { zh: "部门整体支出绩效评价指标", en: "evaluation of a department" },
    scope: "department-evaluation",
    since: null,
    until: null,
    basis: "财预〔2013〕53号",
    groups: open("投入", "过程", "产出", "效果"),
  },
  {
    id: "project-evaluation",
    label: { zh: "项目支出绩效评价指标", en: "evaluation of a project" },
    scope: "project-evaluation",
    since: 2020,
    until: null,
    basis: "财预〔2020〕10号",
    groups: open("决策", "过程", "产出", "效益"),
  },
];
