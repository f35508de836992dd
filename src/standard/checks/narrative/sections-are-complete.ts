import { defineTextCheck } from "../../../model/define.ts";
import { aboutDocument } from "../narrative-parts/about.ts";
import { everything, pieceOf } from "../narrative-parts/stretches.ts";

interface Part {
  readonly zh: string;
  readonly words: RegExp;
}

/** What every department has to disclose in words. */
const parts: readonly Part[] = [
  { zh: "“三公”经费", words: /三公/ },
  { zh: "机关运行经费", words: /机关运行|机构运行|运行经费|公用经费/ },
  { zh: "政府采购", words: /政府采购/ },
  { zh: "国有资产占用", words: /国有资产|固定资产|车辆/ },
  { zh: "预算绩效", words: /绩效/ },
  { zh: "名词解释", words: /名词解释|专业名词|名词术语|术语解释/ },
];
/** A document that has nearly all of them is whole, not an excerpt. */
const nearlyAll = 5;
const headingsOfAWhole = 5;

export const sectionsAreComplete = defineTextCheck({
  id: "narrative/sections-are-complete",
  label: { zh: "应有的部分齐全", en: "sections are complete" },
  why: "“三公”经费、机关运行经费、政府采购、国有资产、绩效和名词解释都要公开，少一部分就不完整。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）",
  since: 2016,
  severity: "info",
  family: "G",
  kind: "missing",
  message: "全文没有提到{part}。",
  next: "请补上这一部分；确实没有发生的，也要写一句说明。",
  *run(document) {
    // The clerk's own sheet holds only what no table says: the rest is written from the tables.
    if (document.source.format === "sheet") return;
    const { kind } = aboutDocument(document);
    const headings = document.passages.filter((passage) => passage.kind === "heading");
    const last = headings.at(-1);
    if (kind === null || !last || headings.length < headingsOfAWhole) return;
    const all = everything(document);
    const missing = parts.filter(({ words }) => !all.some(({ flow }) => words.test(flow)));
    if (missing.length === 0 || parts.length - missing.length < nearlyAll) return;
    for (const { zh } of missing) {
      yield { spans: [pieceOf(last, 0, last.flow.length)], data: { part: zh } };
    }
  },
  examples: {
    ok: `甲县民政局2023年部门预算公开
一、“三公”经费情况
二、机关运行经费情况
三、政府采购情况
四、国有资产情况
五、预算绩效情况
六、名词解释`,
    notOk: `甲县民政局2023年部门预算公开
一、部门职责
二、“三公”经费情况
三、机关运行经费情况
四、政府采购情况
五、预算绩效情况
六、名词解释`,
    says: "全文没有提到国有资产占用",
  },
});
