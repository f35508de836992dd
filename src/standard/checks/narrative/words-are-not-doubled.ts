import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

const doubled = new RegExp(
  [
    "的的(?!确|士)|万元万元|元元(?=[，。；])|%%|年年(?=度|部门|预算|决算|收入|支出)",
    "主要主要|(?:主要)?原因(?:主要)?原因|其中其中|其中：其中|同比同比|与上年与上年|比上年比上年|较上年较上年",
    "增加增加|减少减少|增长增长|下降下降|持平持平|完成完成|分别分别|按照按照|根据根据|进行进行",
  ].join("|"),
  "g",
);
/** A longer run of words said twice over: 财政拨款收入财政拨款收入. */
const repeated = /([\u4e00-\u9fff]{5,12})\1/g;
/** 其他卫生健康支出其他卫生健康支出: a 款 and its 项 bear one name. */
const subject = /其他|支出|经费/;

export const wordsAreNotDoubled = defineTextCheck({
  id: "narrative/words-are-not-doubled",
  label: { zh: "词语不重复", en: "words are not doubled" },
  why: "同一个词连写两遍，多半是复制粘贴或改字时留下的。",
  basis: "公文校对的通常要求",
  since: 2012,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "“{quote}”重复了。",
  next: "请删去多出来的词；若本是两个不同的词，请改正其中一个。",
  *run(document) {
    const sentences = paragraphsOf(document).filter(({ flow }) => /[，。；]/.test(flow));
    for (const { span } of hitsAmong(sentences, doubled)) yield { spans: [span], data: {} };
    for (const { match, span } of hitsAmong(sentences, repeated)) {
      if (!subject.test(match[0])) yield { spans: [span], data: {} };
    }
  },
  examples: {
    ok: "比上年减少2.00万元，减少的主要原因是压减开支。",
    notOk: "比上年减少2.00万元，减少的主要原因原因是压减开支。",
    says: "“主要原因原因”重复了",
  },
});
