import type { Indicator } from "../../model/performance.ts";

type Items = readonly (readonly [level3: string, points: string])[];

/** What a Sichuan department's spending is scored on: three levels, points of the third, 100 in all. */
const frame: readonly (readonly [level1: string, level2: string, items: Items])[] = [
  [
    "部门预算管理",
    "预算编制",
    [
      ["目标制定", "8"],
      ["目标完成", "8"],
      ["报送时效", "7"],
    ],
  ],
  [
    "部门预算管理",
    "预算执行",
    [
      ["动态调整", "6"],
      ["执行进度", "6"],
      ["报送时效", "6"],
    ],
  ],
  [
    "部门预算管理",
    "完成结果",
    [
      ["预算完成", "7"],
      ["违规记录", "7"],
    ],
  ],
  [
    "专项预算管理",
    "项目决策",
    [
      ["程序严密", "3"],
      ["规划合理", "3"],
      ["结果符合", "2"],
    ],
  ],
  [
    "专项预算管理",
    "项目实施",
    [
      ["分配科学", "2"],
      ["分配及时", "2"],
    ],
  ],
  [
    "专项预算管理",
    "完成结果",
    [
      ["预算完成", "3"],
      ["实施绩效", "3"],
      ["违规记录", "2"],
    ],
  ],
  [
    "绩效结果应用",
    "信息公开",
    [
      ["目标公开", "5"],
      ["自评公开", "5"],
    ],
  ],
  [
    "绩效结果应用",
    "整改反馈",
    [
      ["结果整改", "8"],
      ["应用反馈", "7"],
    ],
  ],
];

/** The same, a line for each item of the third level. */
export const sichuanScoreFrame: readonly Indicator[] = frame.flatMap(([level1, level2, items]) =>
  items.map(([level3, points]) => ({ level1, level2, level3, points })),
);
