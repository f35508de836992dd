import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import { sentenceClaims } from "../performance-parts/sentence-claims.ts";

const id = "performance/goals-say-the-figures-of-their-indicators";

const rule = {
  pattern: id,
  field: "goal",
  name: "绩效目标",
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

export const goalsSayTheFiguresOfTheirIndicators = defineTargetCheck({
  id,
  label: { zh: "绩效目标里的数与指标值一致", en: "goals say the figures of their indicators" },
  why: "绩效目标一句话里的人数、比率和金额，就是下面各条指标的指标值；只改一处，同一张表里就有两个说法。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，对应的数是{expected}，相差{difference}。",
  next: "请核对后统一绩效目标和指标值；若说的不是一回事，请把话写明白。",
  run: (targets) => sentenceClaims(targets, rule),
  examples: {
    ok: both(
      projectSheet("山塘整治 | '2130316 | 86.50 | 86.50 | | | 整治山塘12座，群众满意度达到95%以上"),
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座",
        "山塘整治 | 满意度指标 | 服务对象满意度指标 | 受益群众满意度 | | ≥ | 95 | %",
      ),
    ),
    notOk: both(
      projectSheet("山塘整治 | '2130316 | 86.50 | 86.50 | | | 整治山塘21座，群众满意度达到95%以上"),
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座",
        "山塘整治 | 满意度指标 | 服务对象满意度指标 | 受益群众满意度 | | ≥ | 95 | %",
      ),
    ),
    says: "整治山塘”是21座，对应的数是12座，相差9座",
  },
});
