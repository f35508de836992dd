import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

/** 增长12.5。: a rate by its words, without its sign. */
const bare =
  /(?:(?<!加)增长|下降|(?<![\u4e00-\u9fff])占(?:[^\d，。；：%（）]{0,24}的)?|完成(?:年初|调整|全年)?预算的?)(?:了|约|为)?(\d+(?:\.\d+)?)(?=[，。；）]|$)/gm;

export const percentSignsAreWritten = defineTextCheck({
  id: "narrative/percent-signs-are-written",
  label: { zh: "百分数带百分号", en: "percent signs are written" },
  why: "“增长12.5”没有百分号，分不清是百分之几还是多少万元。",
  basis: "《出版物上数字用法》（GB/T 15835—2011）",
  since: 2012,
  severity: "warning",
  family: "C2",
  kind: "unit",
  message: "“{quote}”后面没有单位，像是漏了“%”。",
  next: "请补上“%”；若是金额，请补上“万元”。",
  *run(document) {
    for (const { span } of hitsAmong(paragraphsOf(document), bare))
      yield { spans: [span], data: {} };
  },
  examples: {
    ok: "比上年增加3.00万元，增长12.5%。",
    notOk: "比上年增加3.00万元，增长12.5。",
    says: "“增长12.5”后面没有单位，像是漏了“%”",
  },
});
