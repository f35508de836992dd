import { defineTextCheck } from "../../../model/define.ts";
import type { Passage } from "../../../model/document.ts";
import { isGlossary } from "../narrative-parts/about.ts";
import { pieceOf } from "../narrative-parts/stretches.ts";

const change =
  /(?:比|较|与)(?:上年|去年|20\d\d年)[^。；]{0,40}?(?:增加|减少)(\d[\d,]*(?:\.\d+)?)[万亿]?元/;
const reason = /原因|由于|因为|主要是|主要系|主要为|系因|导致|受.{1,20}影响|用于/;
/** Enough neighbours with reasons show that the document means to give them. */
const enough = 4;

export const changesHaveReasons = defineTextCheck({
  id: "narrative/changes-have-reasons",
  label: { zh: "增减说明原因", en: "changes have reasons" },
  why: "别处的增减都说明了原因，只有这里没有，读的人会问为什么。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：说明增减变化原因",
  since: 2016,
  severity: "info",
  family: "D4",
  kind: "missing",
  message: "这里说了增减没有说原因：“{quote}”，别处的增减都有原因。",
  next: "请补写增减的主要原因。",
  *run(document) {
    const all = [...document.passages.entries()].filter(
      ([, passage]) =>
        passage.kind === "paragraph" && isChange(passage) && !isGlossary(document, passage),
    );
    const silent = all.filter(([index, { flow }]) => {
      const next = document.passages[index + 1]?.flow ?? "";
      return !reason.test(flow) && !reason.test(next.slice(0, 12));
    });
    if (all.length - silent.length < enough || silent.length * 4 > all.length) return;
    for (const [, passage] of silent) {
      const match = change.exec(passage.flow)!;
      yield {
        spans: [pieceOf(passage, match.index, match.index + match[0].length)],
        data: {},
      };
    }
  },
  examples: {
    ok: "2023年收入比上年增加8.00万元，主要原因是新增人员。",
    notOk: `2023年收入比上年增加8.00万元，主要原因是新增人员。
2023年支出比上年增加8.00万元，主要原因是新增人员。
2023年公务接待费比上年减少0.20万元，主要原因是接待减少。
2023年机关运行经费比上年减少0.30万元，主要原因是压减开支。
2023年政府采购预算比上年增加2.00万元。`,
    says: "这里说了增减没有说原因：“比上年增加2.00万元”",
  },
});

const isChange = ({ flow }: Passage): boolean => {
  const figure = change.exec(flow)?.[1];
  return figure !== undefined && /[1-9]/.test(figure);
};
