import type { Finding } from "../../model/finding.ts";
import type { EnteredTargets, LiveState, ToldSection, Verdict } from "../../model/live.ts";

const location = { document: "", sheet: "支出", cell: "C5" };

/** A finding as checking a workbook gives it. */
const finding: Finding = {
  id: "sample",
  rule: "budget/expenditure",
  family: "A1",
  kind: "sum",
  severity: "error",
  residue: null,
  message: "本年支出合计应为 12.00 万元，实为 11.82 万元，相差 0.18 万元。",
  explanation: "",
  stated: null,
  expected: null,
  difference: "-0.18",
  locations: [location],
  relatedRelations: [],
  basis: "",
  next: "请核对 C5。",
  root: null,
  count: 1,
  dismissed: null,
};

const checked = (verdict: Partial<Verdict>): LiveState => ({
  kind: "checked",
  verdict: { tables: 1, passed: 0, failed: 0, skipped: 0, findings: [], ...verdict },
});

const targets: EnteredTargets = {
  performance: {
    department: "青河县水务局",
    unitCode: "332001",
    year: 2021,
    projects: [
      {
        fields: { project: "渠道清淤", goal: "清淤渠道19公里" },
        indicators: [
          {
            level1: "产出指标",
            level2: "数量指标",
            level3: "清淤长度",
            comparator: "≥",
            value: "19",
            measure: "公里",
            basis: "年度计划",
          },
        ],
      },
    ],
    whole: [],
  },
  layout: "hebei-2021",
  lines: [],
  free: null,
};

const told: readonly ToldSection[] = [
  {
    heading: "三、机关运行经费安排情况",
    lines: [
      "三、机关运行经费安排情况",
      "2021年，青河县水务局机关运行经费安排12.40万元。",
      "机关运行经费比2020年预算增加0.40万元，增长3.33%。",
    ],
    asked: [],
  },
  {
    heading: "六、政府采购预算情况",
    lines: ["六、政府采购预算情况", "2021年，青河县水务局安排政府采购预算0万元。"],
    asked: [],
  },
  {
    heading: "九、其他需要说明的事项",
    lines: ["九、其他需要说明的事项"],
    asked: ["“文字说明”表部分“其他需要说明的事项”的文字"],
  },
];

/** States of a checked workbook, for the examples of functions that follow it. */
export const checkedSamples = {
  sound: checked({ passed: 740, skipped: 3 }),
  unsound: checked({ passed: 739, failed: 1, findings: [finding] }),
  empty: checked({ tables: 0 }),
  targets: checked({ passed: 12, targets }),
  told: checked({ passed: 12, told }),
  unlooked: checked({ skipped: 5 }),
} as const;
