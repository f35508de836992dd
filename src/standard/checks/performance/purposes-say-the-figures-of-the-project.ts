import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import { sentenceClaims } from "../performance-parts/sentence-claims.ts";

const id = "performance/purposes-say-the-figures-of-the-project";

const rule = {
  pattern: id,
  field: "use",
  name: "主要用途",
  against: "value",
  amounts: [
    ["budget-other", "其他资金", /其[他它]资金/],
    ["budget-appropriation", "财政拨款", /财政(?:拨款|资金|预算资金|安排)/],
    [
      "budget",
      "项目金额",
      /^(?:项目|年度|全年|年初)*(?:预算数?|总?金额|资金|投资)(?:安排|为|共)?$/,
    ],
  ],
} as const;

export const purposesSayTheFiguresOfTheProject = defineTargetCheck({
  id,
  label: { zh: "主要用途里的数与项目一致", en: "purposes say the figures of the project" },
  why: "“预算数多少、其中财政资金多少、用于多少人”是照着项目金额和指标写的，改了金额没有改这句话，表内就对不上。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，对应的数是{expected}，相差{difference}。",
  next: "请核对后统一“主要用途”和项目金额、指标值；若说的不是一回事，请把话写明白。",
  run: (targets) => sentenceClaims(targets, rule),
  examples: {
    ok: both(
      projectSheet(
        "助学补助 | '2050299 | 507 | 500 | 7 | 预算数507万元，其中财政资金500万元，其他资金7万元，用于资助学生5070人",
      ),
      indicatorSheet("助学补助 | 产出指标 | 数量指标 | 资助学生人数 | | ≥ | 5070 | 人"),
    ),
    notOk: both(
      projectSheet("助学补助 | '2050299 | 507 | 500 | 7 | 预算数570万元，用于资助学生5070人"),
      indicatorSheet("助学补助 | 产出指标 | 数量指标 | 资助学生人数 | | ≥ | 5070 | 人"),
    ),
    says: "预算数”是570万元，对应的数是507万元",
  },
});
