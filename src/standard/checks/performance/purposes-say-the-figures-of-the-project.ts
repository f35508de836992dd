import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import {
  budgetAmounts,
  sentenceClaims,
  sentenceWords,
} from "../performance-parts/sentence-claims.ts";

const id = "performance/purposes-say-the-figures-of-the-project";

export const purposesSayTheFiguresOfTheProject = defineTargetCheck({
  id,
  label: { zh: "主要用途里的数与项目一致", en: "purposes say the figures of the project" },
  why: "“预算数多少、其中财政资金多少、用于多少人”是照着项目金额和指标写的，改了金额没有改这句话，表内就对不上。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  ...sentenceWords,
  next: "请核对后统一“主要用途”和项目金额、指标值；若说的不是一回事，请把话写明白。",
  run: (targets) =>
    sentenceClaims(targets, {
      pattern: id,
      field: "use",
      name: "主要用途",
      against: "value",
      amounts: budgetAmounts,
    }),
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
