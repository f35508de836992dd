import type { Stage, Subject } from "./narrative.ts";

const years = /(?:19|20)\d{2}(?:年度?|(?=[^\d.]))(?:初|末|底|全年|当年)?/g;
const year = /(19|20)\d{2}(?=年|[^\d.%])/;
const yearDigits = /(?:19|20)\d{2}/;
/** Brackets of a name say nothing that tells two amounts apart. */
const brackets = /（[^（）]*）/g;
const beginnings =
  /^(?:其中|前述|上述|包括|包含|主要|用于|即|分别|另外|另有|以及|并且|同时|具体|按|全部|[一二三四五六七八九十]+、|[一二三四五六七八九十]是|第[一二三四五六七八九十]|\d{1,2}\.|和|及|与|对|为|在|由|将|从|共有|共计|合计|截至|截止|本年度?|当年|全年|今年|年初|上年度?|去年|我(?:部门|单位|局|县|区|市|院|中心|委|办)|本(?:部门|单位|局|县|区|市|级|院)|全(?:县|市|区|国|省|年))/;
const endings =
  /(?:为|是|达到?|至|共计|合计|总计|共|约|计|累计|已|安排|完成|执行|实现|发生|列支|开支|支付|数额?|额|总额|金额|资金|总数|总量|(?<!一般公共|政府性基金|国有资本经营)预算|决算|规模|情况|方面|年初|全年|调整后?|类|科目|分别|均|各|的|了|有|费用支出)$/;
const sides = /^(.*?)(收入|支出)$/;
const kindEndings = /(?:经费|费用|费|款项)$/;
const totalOnly = /^(?:收支|两项|以上)?(?:总计|合计|总额|总规模)(?:各|均|都|分别|为|是)*$/;
const budgetWords = /预算|安排|计划|拟|核定/g;
const accountsWords = /决算|执行|完成|实际|支付了|发生/g;
const anyStage = /预算|安排|计划|拟|核定|决算|执行|完成|实际|支付了|发生/;

/** …（类）…（款）…（项）: the last link is what is spoken of. */
const lastLink = /(?<![^（）])([^（）]+)（[类款项]）[^（）]*$/;

/** 某县财政局2024年度…: whose figures they are. */
const owner =
  /^[^，]{2,24}?(?:局|委|办|办公室|中心|院|所|厅|部|站|馆|校|会|政府|单位|部门|本级)(?=(?:19|20)\d{2}年)/;

/** Which of the year's figures a clause speaks of. */
export function stageOf(words: string): Stage {
  if (!anyStage.test(words)) return "unsaid";
  const text = words.replace(fundNames, (name) => "＿".repeat(name.length));
  const budget = lastIndex(text, budgetWords);
  const accounts = lastIndex(text, accountsWords);
  // 决算数大于预算数: the word nearest the figure counts; 一般公共预算 is the name of a fund.
  if (budget < 0 && accounts < 0) return "unsaid";
  return accounts >= budget ? "accounts" : "budget";
}

/** Words with 预算 or 安排 in them that say nothing of the stage. */
const fundNames =
  /一般公共预算|政府性基金预算|国有资本经营预算|综合预算|预算单位|预算管理|安排的|决算数(?:大|小)于预算数/g;

/** @param pattern a global one */
function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index;
  return last;
}

/** What a clause before a figure speaks of. */
export function subjectOf(words: string, given: Subject["given"]): Subject {
  const seen = year.exec(words);
  let core = words.includes("（")
    ? (lastLink.exec(words)?.[1] ?? words).replace(brackets, "")
    : words;
  if (core.includes("、支")) core = core.replace(/收入?、支出?/, "收支");
  if (yearDigits.test(core)) core = core.replace(owner, "").replace(years, "");
  core = core.replace(/[“”"《》〈〉]/g, "");
  if (totalOnly.test(core))
    return {
      words,
      core: "总计",
      side: null,
      year: seen ? Number(seen[0].slice(0, 4)) : null,
      given,
    };
  core = cut(core, beginnings, endings).replace(/收入、?支出$/, "收支");
  const parts = sides.exec(core);
  let side: Subject["side"] = null;
  if (parts) {
    side = parts[2] as "收入" | "支出";
    core = cut(parts[1]!, beginnings, endings);
  }
  core = canonical(core.replace(kindEndings, ""));
  // 费用支出较年初预算数减少: of what was just spoken of.
  if (/^(?:费用|经费)?支出$|^费用$/.test(words.replace(/(?:数|额)$/, "")) && /费/.test(words))
    side = null;
  return {
    words: words.replace(/^其中[：，]?/, ""),
    core,
    side,
    year: seen ? Number(seen[0].slice(0, 4)) : null,
    given: core === "" && side === null ? "none" : given,
  };
}

/** Names the forms and the texts write differently. */
const sameNames: readonly (readonly [RegExp, string])[] = [
  [/一般公共预算(?:财政)?(?:当年)?(?:拨款)?/, "一般公共预算"],
  [/政府性?基金(?:预算)?(?:财政)?(?:拨款)?/, "政府性基金"],
  [/国有资本经营(?:预算)?(?:财政)?(?:拨款)?/, "国有资本经营"],
  [/财政专户(?:管理)?(?:资金|核拨)?/, "财政专户"],
  [/运行维护|运维/, "运行"],
  [/^公车|公务车(?!用)/, "公务用车"],
  [/^.*三公$/, "三公"],
  [/^日常公用$/, "公用"],
];

function canonical(core: string): string {
  return sameNames.reduce((name, [printed, standard]) => name.replace(printed, standard), core);
}

function cut(text: string, beginning: RegExp, ending: RegExp): string {
  let shorter = text;
  for (let last = ""; last !== shorter;) {
    last = shorter;
    shorter = shorter.replace(beginning, "");
    const ended = shorter.replace(ending, "");
    if (ended !== "") shorter = ended;
    else if (shorter.length <= 2) shorter = "";
  }
  return shorter;
}

/** How sure it is that two subjects are one thing: 2 the same name, 1 one name within the other, 0 not. */
export function sameSubject(a: Subject, b: Subject): 0 | 1 | 2 {
  if (a.side !== null && b.side !== null && a.side !== b.side) return 0;
  if (a.core === b.core) return a.side === b.side || a.core !== "" ? 2 : 1;
  if (a.core.length < 2 || b.core.length < 2) return 0;
  return a.core.endsWith(b.core) || b.core.endsWith(a.core) ? 1 : 0;
}
