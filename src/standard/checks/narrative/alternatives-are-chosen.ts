import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

const up = "增加|增长|上升|提高|上涨|增";
const down = "减少|下降|降低|下跌|减";
const joined = (first: string, second: string) =>
  `(?:${first})(?:（(?:或)?(?:${second})）|/(?:${second}))(?=了?[\\d，。；%万]|的?(?:主要)?原因(?:是|：|为))`;
/** 下降（增长）27.78%: the form offers two words, one is to go. */
const alternatives = new RegExp(
  [
    joined(up, down),
    joined(down, up),
    "(?:大于|高于|多于)[（/](?:小于|低于|少于)）?|(?:小于|低于|少于)[（/](?:大于|高于|多于)）?",
    "(?:增加|增长|减少|下降)（(?:持平|不变)）(?=[\\d，。；])",
    `[比较](?:上年|去年|20\\d\\d年)[^，。；\\d（增减升降]{0,10}（(?:${up}|${down})）(?=\\d)`,
  ].join("|"),
  "g",
);

/** Cheap to look for: the second word behind its bracket or stroke. */
const offered = /[（/](?:或)?[增减上下提降大小高低多少持不]/;

export const alternativesAreChosen = defineTextCheck({
  id: "narrative/alternatives-are-chosen",
  label: { zh: "二选一的词已选定", en: "alternatives are chosen" },
  why: "模板给出“增加（减少）”两个词让人选，没有选就公开，读的人不知道是增是减。",
  basis: "部门预算、部门决算公开模板的填写要求",
  since: 2018,
  severity: "warning",
  family: "E4",
  kind: "format",
  message: "“{quote}”是模板里让人二选一的词，没有选定。",
  next: "请按实际情况留下一个词，删去另一个和括号。",
  *run(document) {
    const paragraphs = paragraphsOf(document).filter(({ flow }) => offered.test(flow));
    for (const { span } of hitsAmong(paragraphs, alternatives)) yield { spans: [span], data: {} };
  },
  examples: {
    ok: "收入总计120.00万元，比上年减少8.00万元，下降6.25%。",
    notOk: "收入总计120.00万元，比上年减少8.00万元，下降（增长）6.25%。",
    says: "“下降（增长）”是模板里让人二选一的词",
  },
});
