import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

/** 占　%、增加　万元、截至　年　月　日: the words around a figure without the figure. */
const gap = new RegExp(
  [
    "(?:占|完成)[^\\d，。；：%（）、]{0,24}(?<![率度比重例量])%",
    "(?:增长|下降|增加|减少|提高|降低)了?%",
    "(?:增加|减少|下降|增长|安排|支出|收入|合计|共计|总计|总额|决算数?为|预算数?为|余额为?|结余为?)(?:万元|亿元)(?![以及])",
    "(?:截至|截止|于|自|至)(?:20)?年月日",
    "(?:截至|截止)(?:20\\d\\d|20)?年月(?:日|底)",
    "(?<![近约满前后过去\\d了第])20年(?:度|部门|单位|预算|决算|财政拨款)",
  ].join("|"),
  "g",
);

export const figuresAreFilledIn = defineTextCheck({
  id: "narrative/figures-are-filled-in",
  label: { zh: "该填的数字已填", en: "figures are filled in" },
  why: "模板留出的数字、日期没有填，句子只剩单位，读的人不知道是多少。",
  basis: "部门预算、部门决算公开模板的填写要求",
  since: 2018,
  severity: "warning",
  family: "E4",
  kind: "format",
  message: "“{quote}”前面的数字没有填。",
  next: "请补上数字；没有发生就写 0 或删去这句。",
  *run(document) {
    const sentences = paragraphsOf(document).filter(({ flow }) => /[\d，。；]/.test(flow));
    for (const { span } of hitsAmong(sentences, gap)) {
      const before = span.of.flow.slice(Math.max(0, span.start - 3), span.start);
      if (!/单位|（$/.test(before)) yield { spans: [span], data: {} };
    }
  },
  examples: {
    ok: "2023年项目支出20.00万元，占本年支出合计的16.67%。",
    notOk: "2023年项目支出20.00万元，占本年支出合计的%。",
    says: "“占本年支出合计的%”前面的数字没有填",
  },
});
