import { defineTargetCheck } from "../../../model/define.ts";
import { both, projectSheet } from "../performance-parts/books.ts";
import { ownSentences } from "../performance-parts/own-sentences.ts";
import { sentenceProducts } from "../performance-parts/sentence-products.ts";

const id = "performance/sentences-of-a-project-multiply";

const honoured = (heads: string): string =>
  both(
    projectSheet(
      `优抚补助 | '2080899 | 20 | 20 | | | 为${heads}名优抚对象发放医疗补助，按每人每年3000元计算，共需15.3万元`,
    ),
  );

export const sentencesOfAProjectMultiply = defineTargetCheck({
  id,
  label: { zh: "一句话里人数乘标准等于金额", en: "sentences of a project multiply" },
  why: "“51人，每人每年3000元，共需15.3万元”：改了人数或标准没有改金额，一乘便知。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "A8",
  kind: "product",
  message: "{label}是{stated}，按这句话里的人数和标准算出来是{expected}，相差{difference}。",
  next: "请核对这句话里的人数、标准和金额。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      for (const sentence of ownSentences) yield* sentenceProducts(targets, project, sentence, id);
    }
  },
  examples: {
    ok: honoured("51"),
    notOk: honoured("15"),
    says: "“优抚补助”绩效目标里的金额是15.3万元，按这句话里的人数和标准算出来是4.5万元",
  },
});
