import { defineTextCheck } from "../../../model/define.ts";
import type { TextSeverity } from "../../../model/text-check.ts";
import { everything, hitsAmong } from "../narrative-parts/stretches.ts";

interface Misnamed {
  readonly wrong: RegExp;
  readonly right: string;
  readonly severity?: TextSeverity;
}

/** Words of the field that are often written wrong, and how the forms print them. */
const misnamed: readonly Misnamed[] = [
  { wrong: /财政账户(?:管理资金)?收入|财政帐户(?:管理资金)?收入/g, right: "财政专户管理资金收入" },
  { wrong: /财政拔款/g, right: "财政拨款" },
  { wrong: /因工出国/g, right: "因公出国" },
  { wrong: /国有资产经营预算/g, right: "国有资本经营预算" },
  { wrong: /一般公用预算/g, right: "一般公共预算" },
  { wrong: /政府性资金预算/g, right: "政府性基金预算" },
  { wrong: /(?<!性)政府基金预算/g, right: "政府性基金预算", severity: "info" },
  { wrong: /公务员用车/g, right: "公务用车" },
  { wrong: /公务接侍/g, right: "公务接待" },
  { wrong: /政府釆购/g, right: "政府采购" },
];

export const termsAreTheStandardOnes = defineTextCheck({
  id: "narrative/terms-are-the-standard-ones",
  label: { zh: "术语写法规范", en: "terms are the standard ones" },
  why: "预算术语写错一个字，意思就变了，也和公开表格对不上。",
  basis: "《中华人民共和国预算法》；部门预算公开表样",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "“{quote}”应为“{right}”，全文共 {count} 处。",
  next: "请改成规范的说法。",
  *run(document) {
    for (const { wrong, right, severity } of misnamed) {
      for (const { match, span } of hitsAmong(everything(document), wrong)) {
        const key = match[0];
        yield { spans: [span], data: { right }, key, ...(severity ? { severity } : {}) };
      }
    }
  },
  examples: {
    ok: "2023年财政专户管理资金收入0万元。",
    notOk: "2023年财政账户收入0万元。",
    says: "“财政账户收入”应为“财政专户管理资金收入”",
  },
});
