import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

const figure = /(?<![\d.,，〔〕年月日:：第-])0\d+(?:\.\d+)?(?=%|[万亿千]?元)/g;

export const figuresHaveNoLeadingNought = defineTextCheck({
  id: "narrative/figures-have-no-leading-nought",
  label: { zh: "数字前没有多余的零", en: "figures have no leading nought" },
  why: "金额和百分比前面多出一个零，可能是掉了小数点，也可能是多打了一位。",
  basis: "《出版物上数字用法》（GB/T 15835—2011）",
  since: 2012,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "“{quote}”的开头多了一个零。",
  next: "请对照原始数据核对这个数，补上小数点或删去多余的零。",
  *run(document) {
    for (const { span } of hitsAmong(paragraphsOf(document), figure))
      yield { spans: [span], data: {} };
  },
  examples: {
    ok: "公务接待费0.28万元，占0.5%。",
    notOk: "公务接待费028万元，占0.5%。",
    says: "“028”的开头多了一个零",
  },
});
