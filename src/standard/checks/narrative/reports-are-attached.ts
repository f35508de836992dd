import { defineTextCheck } from "../../../model/define.ts";
import type { Passage, TextDocument } from "../../../model/document.ts";
import { meansTheSame, projectLists } from "../narrative-parts/project-names.ts";
import type { Piece } from "../narrative-parts/stretches.ts";

const titleRoom = 24;
const fewest = 2;

/** Whether a title further on has the project's name. */
function hasReport({ passages }: TextDocument, { of, text }: Piece): boolean {
  const from = passages.indexOf(of as Passage) + 1;
  return passages.slice(from).some(({ flow }) => {
    if (flow.length > text.length + titleRoom || flow.length < text.length) return false;
    return flow.includes(text) || meansTheSame(flow.slice(0, text.length + 2), text);
  });
}

export const reportsAreAttached = defineTextCheck({
  id: "narrative/reports-are-attached",
  label: { zh: "所列报告都已附上", en: "reports are attached" },
  why: "正文说几个项目的评价报告见附件，附件里少了一份，公开就不完整。",
  basis: "项目支出绩效评价结果随部门决算公开的要求",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "missing",
  message: "正文说“{quote}”的绩效评价报告见附件，附件里没有找到。",
  next: "请补上这份报告；若没有评价这个项目，请改正正文的名单和个数。",
  *run(document) {
    for (const { names, reported } of projectLists(document)) {
      if (!reported) continue;
      const lost = names.filter((name) => !hasReport(document, name));
      if (names.length - lost.length < fewest || lost.length * 2 > names.length) continue;
      for (const name of lost) yield { spans: [name], data: {} };
    }
  },
  examples: {
    ok: `本部门组织对养老服务补贴、临时救助资金2个项目开展了绩效评价，报告见附件2。

附件2

养老服务补贴项目2023年绩效评价报告

临时救助资金项目2023年绩效评价报告`,
    notOk: `本部门组织对养老服务补贴、临时救助资金、殡葬改革经费3个项目开展了绩效评价，报告见附件2。

附件2

养老服务补贴项目2023年绩效评价报告

临时救助资金项目2023年绩效评价报告`,
    says: "正文说“殡葬改革经费”的绩效评价报告见附件，附件里没有找到",
  },
});
