import { defineTextCheck } from "../../../model/define.ts";
import type { Passage } from "../../../model/document.ts";
import { aboutDocument, isGlossary } from "../narrative-parts/about.ts";
import { type Hit, hitsAmong } from "../narrative-parts/stretches.ts";

/** A budget speaks of its own year's accounts. */
const accountsOf = (year: number) =>
  new RegExp(
    `${year}年(?:度)?(?:部门|单位|财政拨款|一般公共预算|收入|支出|收支|本年|“三公”经费)?[^\\d，。；：预]{0,10}决算(?:数|为|总计|情况|收入|支出|公开)|(?:^|[。；，])(?:本年)?(?:收入|支出)决算(?:数)?为?\\d`,
    "gm",
  );
/** Accounts announce themselves as a budget. */
const budgetOf = (year: number) =>
  new RegExp(`${year}年(?:度)?(?:部门|单位)预算(?!编)(?:信息)?(?:公开|情况说明|说明|表)`, "g");

export const budgetAndAccountsAreKeptApart = defineTextCheck({
  id: "narrative/budget-and-accounts-are-kept-apart",
  label: { zh: "预算、决算不混写", en: "budget and accounts are kept apart" },
  why: "预算是计划数，决算是执行数，写错一个字，公开的就成了另一份文件。",
  basis: "《中华人民共和国预算法》第十四条",
  since: 2018,
  severity: "warning",
  family: "E3",
  kind: "name",
  message: "本文是{own}，这里却写作{other}：“{quote}”。",
  next: "请核对后改成“{word}”。",
  *run(document) {
    const { kind, year } = aboutDocument(document);
    if (kind === null || year === null) return;
    const budget = kind === "budget";
    const pattern = budget ? accountsOf(year) : budgetOf(year);
    const words = budget
      ? { own: `${year}年预算`, other: "决算", word: "预算" }
      : { own: `${year}年决算`, other: "预算", word: "决算" };
    for (const hit of hitsAmong(document.passages, pattern)) {
      const passage = hit.span.of as Passage;
      if (speaksOfAnotherYear(hit) || isGlossary(document, passage)) continue;
      yield { spans: [hit.span], data: words };
    }
  },
  examples: {
    ok: `甲县民政局2023年部门预算公开
2023年部门预算信息公开情况说明
2023年支出预算120.00万元，上年决算数为118.00万元。`,
    notOk: `甲县民政局2023年部门预算公开
2023年部门预算信息公开情况说明
2023年支出决算为120.00万元。`,
    says: "本文是2023年预算，这里却写作决算",
  },
});

/** 上年决算数 stands close by. */
function speaksOfAnotherYear({ span }: Hit): boolean {
  const { flow } = span.of;
  const near = flow.slice(Math.max(0, span.start - 12), Math.min(flow.length, span.end + 4));
  return /上年|去年|以前年度|预决算/.test(near);
}
