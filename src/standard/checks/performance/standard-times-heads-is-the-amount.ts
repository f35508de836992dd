import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import { productClaim } from "../performance-parts/products.ts";

const id = "performance/standard-times-heads-is-the-amount";

export const standardTimesHeadsIsTheAmount = defineTargetCheck({
  id,
  label: { zh: "标准×人数等于项目金额", en: "standard times heads is the amount" },
  why: "一个项目里有补助标准和补助人数，相乘就是项目金额；人数或标准改了而金额没有改，一乘便知。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "A8",
  kind: "product",
  message: "{label}是{stated}，按人数和标准算出来是{expected}，相差{difference}。",
  next: "请核对人数、标准和项目金额；若标准由几级分担，请在指标描述里写明本级承担多少。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      const claim = productClaim(targets, project, id);
      if (claim) yield claim;
    }
  },
  examples: {
    ok: both(
      projectSheet("养老补助 | '2081002 | 14.40 | 14.40"),
      indicatorSheet(
        "养老补助 | 产出指标 | 数量指标 | 补助老人数 | | ＝ | 240 | 人",
        "养老补助 | 产出指标 | 成本指标 | 补助标准 | | ＝ | 50 | 元/人·月",
      ),
    ),
    notOk: both(
      projectSheet("养老补助 | '2081002 | 14.40 | 14.40"),
      indicatorSheet(
        "养老补助 | 产出指标 | 数量指标 | 补助老人数 | | ＝ | 204 | 人",
        "养老补助 | 产出指标 | 成本指标 | 补助标准 | | ＝ | 50 | 元/人·月",
      ),
    ),
    says: "“养老补助”项目金额是14.40万元，按人数和标准算出来是12.24万元",
  },
});
