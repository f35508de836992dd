import { defineTargetCheck } from "../../../model/define.ts";
import { indicatorSheet } from "../performance-parts/books.ts";
import { sentenceClaims, sentenceWords } from "../performance-parts/sentence-claims.ts";

const id = "performance/results-say-the-actual-figures";

const rule = {
  pattern: id,
  field: "result",
  name: "实际完成目标",
  against: "actual",
  amounts: [
    [
      "budget",
      "项目金额",
      /(?<!完成|执行|支出|使用)预算(?:总?数|总?金?额|资金)?(?:安排)?(?:为|是|共)?$/,
    ],
    ["spent-other", "其他资金执行数", /其[他它]资金/],
    ["spent-appropriation", "财政拨款执行数", /财政(?:拨款|资金)/],
    ["spent", "执行数", /执行数?|实际?支出|支付|拨付/],
  ],
} as const;

const spent = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 执行数 | 执行数中财政拨款 | 实际完成目标`;

export const resultsSayTheActualFigures = defineTargetCheck({
  id,
  label: { zh: "实际完成目标里的数与实际完成值一致", en: "results say the actual figures" },
  why: "自评时实际完成目标的一句话和各条实际完成值说的是同一件事，两处不同就不知道信哪个。",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  ...sentenceWords,
  next: "请核对佐证材料，统一实际完成目标和各条实际完成值。",
  run: (targets) => sentenceClaims(targets, rule),
  examples: {
    ok: `${spent}
山塘整治 | 86.50 | 86.50 | 86 | 86 | 实际支出86万元，整治山塘13座
${indicatorSheet("山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座 | | | | 13")}`,
    notOk: `${spent}
山塘整治 | 86.50 | 86.50 | 86 | 86 | 实际支出86万元，整治山塘31座
${indicatorSheet("山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座 | | | | 13")}`,
    says: "整治山塘”是31座，对应的数是13座",
  },
});
