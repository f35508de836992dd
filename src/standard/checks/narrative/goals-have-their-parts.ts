import { defineTextCheck } from "../../../model/define.ts";
import type { TextDocument } from "../../../model/document.ts";
import { standsUnder } from "../narrative-parts/about.ts";
import { type Piece, pieceOf } from "../narrative-parts/stretches.ts";

/** Titles of the numbered items of a section, up to their first full stop. */
function itemsUnder(document: TextDocument, title: RegExp): readonly Piece[] {
  return document.passages.flatMap((passage) => {
    const { flow, body, ordinal } = passage;
    if (ordinal === null || body === 0 || title.test(flow.slice(body))) return [];
    if (!standsUnder(document, passage, title)) return [];
    const stop = flow.slice(body).search(/[。；：]|$/);
    return stop < shortest ? [] : [pieceOf(passage, body, body + stop)];
  });
}

const shortest = 4;
/** So many equal titles show that the second list means to follow the first. */
const enough = 3;

export const goalsHaveTheirParts = defineTextCheck({
  id: "narrative/goals-have-their-parts",
  label: { zh: "总体目标都有分项", en: "goals have their parts" },
  why: "总体绩效目标列了几条，分项绩效目标少了几条，考核时没有依据。",
  basis: "部门整体绩效目标编报的要求：分项绩效目标是总体绩效目标的细化",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "总体绩效目标有 {whole} 条，分项绩效目标少了 {count} 条：{missing}。",
  next: "请补写缺少的分项绩效目标，或者调整总体绩效目标。",
  *run(document) {
    const whole = itemsUnder(document, /^总体(?:绩效)?目标/);
    const parts = itemsUnder(document, /^(?:分项|年度分项)(?:绩效)?目标/);
    const told = new Set(parts.map(({ text }) => text));
    const missing = whole.filter(({ text }) => !told.has(text));
    if (missing.length === 0 || whole.length - missing.length < enough) return;
    yield {
      spans: [...missing, ...parts.slice(-1)],
      data: {
        whole: String(whole.length),
        count: String(missing.length),
        missing: missing.map(({ text }) => `“${text}”`).join("、"),
      },
    };
  },
  examples: {
    ok: `（一）总体绩效目标

1、加强教育培训。

2、规范基金管理。

3、提高服务水平。

（二）分项绩效目标

1、加强教育培训。全年培训3期。

2、规范基金管理。检查12家机构。

3、提高服务水平。办结率达到100%。`,
    notOk: `（一）总体绩效目标

1、加强教育培训。

2、规范基金管理。

3、提高服务水平。

4、推进信息建设。

（二）分项绩效目标

1、加强教育培训。全年培训3期。

2、规范基金管理。检查12家机构。

3、提高服务水平。办结率达到100%。`,
    says: "总体绩效目标有 4 条，分项绩效目标少了 1 条：“推进信息建设”",
  },
});
