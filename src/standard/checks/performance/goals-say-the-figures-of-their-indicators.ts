import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import {
  budgetAmounts,
  sentenceClaims,
  sentenceWords,
} from "../performance-parts/sentence-claims.ts";

const id = "performance/goals-say-the-figures-of-their-indicators";

export const goalsSayTheFiguresOfTheirIndicators = defineTargetCheck({
  id,
  label: { zh: "绩效目标里的数与指标值一致", en: "goals say the figures of their indicators" },
  why: "绩效目标一句话里的人数、比率和金额，就是下面各条指标的指标值；只改一处，同一张表里就有两个说法。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  ...sentenceWords,
  next: "请核对后统一绩效目标和指标值；若说的不是一回事，请把话写明白。",
  run: (targets) =>
    sentenceClaims(targets, {
      pattern: id,
      field: "goal",
      name: "绩效目标",
      against: "value",
      amounts: budgetAmounts,
    }),
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
