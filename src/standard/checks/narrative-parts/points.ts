import type { Stretch, TextSpan } from "../../../model/text-check.ts";
import { hitsAmong } from "./stretches.ts";

const points = /(?<!\d)(\d+(?:\.\d+)?)个?百分点/g;

/** Two rates are apart by points: words that may tell that a difference is meant. */
const differs =
  /提高|提升|提速|上升|上调|上浮|上涨|增|涨|升|下降|下调|下浮|下滑|降|减|回落|收窄|扩大|缩小|高|低|超|差|多|少|快|慢|落后|领先|优于|好于|变动|变化|波动|浮动|偏离|拉动|贡献|影响|折合|每|百分点/;
/** A level by its last words: 参保率达到, 占比, 满意度≥, 占支出合计的. */
const level =
  /(?:率|比例|比重|占比|满意度|预算的?|任务的?|计划的?|占[^，。；率]{0,24}的)(?:应|均|已|要|须|控制在|保持在|稳定在|不低于|不少于|不高于|不超过|达到?|为|是|约|近|以上)*[=≥≤<>]*$/;
/** Where a change ended: 提高到95. */
const reached =
  /(?:率|比例|占比|比重|度|提高|提升|上升|增加|下降|降低|降|升)(?:到|至)(?:了|约|近)?[=≥≤<>]*$/;
/** A change told by its size: 降幅达3个百分点. */
const sizeOfChange = /(?:增|涨|降|升|跌|减)幅(?:度)?(?:为|达|达到|约)*$/;
/** What is said of a rate; the change of an amount is no rate. */
const ofRate = /率|比重|占比|比例|增速|速度|幅度|程度|满意度|指数|得分|水平|系数/;
const change =
  /(?:增长|下降|上升|降低|减少|增加|提高|压减|压缩|缩减|增支|减支|(?:增|降|减|涨|升)幅度?)-?(?:率|为|了|约|达到?)*-?$/;
const amountBefore = /\d[万亿]?元(?:的基础上)?$/;
const byAmountBehind =
  /^，?(?:即|由)?(?:净|共)?(?:增加|减少|增|减)?(?:了|额)?\d[\d,]*(?:\.\d+)?[万亿]?元/;
const ofAmount =
  /(?:较|比|与|和|同)[^，。；]{0,16}(?:预算|决算|执行|支出|收入|完成)数?(?:相比)?$|年均$/;
/** 完成5.00亿元，为预算的98%，增长6.5个百分点: the amount grows, not what is reached of it. */
const growthOfAmount =
  /[万亿]?元，(?:为|占|完成)[^，]{0,12}预算[^，]{0,8}\d(?:[\d.]*\d)?%，(?:同比)?增长$/;
/** 增长率为3个百分点 is a level, 提高率 or 增加率 none that one would write. */
const changesRate = /(?:提高|增加|降低|减少)(?:率|比例)(?:为|达到?)*$/;
const lookBack = 40;
/** No rate changes by more than all there is, and hardly one by half. */
const [half, whole] = [50, 100];

/** Figures in points that are a level, or the change of an amount: they are in percent. */
export function* levelsInPoints(all: readonly Stretch[]): Generator<TextSpan> {
  for (const { match, span } of hitsAmong(all, points)) {
    const { flow } = span.of;
    const before = sentenceBefore(flow, span.start);
    const behind = flow.slice(span.end, span.end + lookBack);
    if (isLevel(before, Number(match[1])) || isRateOfAmount(before, behind)) yield span;
  }
}

function sentenceBefore(flow: string, at: number): string {
  const before = flow.slice(Math.max(0, at - lookBack * 2), at);
  return before.slice(Math.max(...["。", "；", "\n"].map((sign) => before.lastIndexOf(sign))) + 1);
}

function isLevel(before: string, size: number): boolean {
  if (size > whole) return true;
  const clauses = before.split("，");
  const own = clauses.at(-1)!;
  // 参保率，100个百分点: the name stands before the comma.
  const named = /^(?:[=≥≤<>]|不低于|不少于|约|达到?|为)*$/.test(own);
  const clause = named ? `${clauses.at(-2) ?? ""}${own}` : own;
  if (sizeOfChange.test(clause))
    return size >= half || /幅(?:度)?(?:为|达|达到|约)*\d+(?:\.\d+)?%/.test(before);
  if (reached.test(clause) || level.test(clause)) return !changesRate.test(clause);
  return clause !== "" && !differs.test(clause);
}

/** 增加8.00万元，增长6.5个百分点: the rate of an amount is in percent. */
function isRateOfAmount(before: string, behind: string): boolean {
  const clauses = before.split(/[，、]/);
  const own = clauses.at(-1)!;
  const ahead = clauses.at(-2) ?? "";
  if (!change.test(own) || ofRate.test(own.replace(change, "")) || /率|比重|占比/.test(ahead))
    return false;
  const base = own.replace(change, "");
  if (amountBefore.test(base) || byAmountBehind.test(behind)) return true;
  if (growthOfAmount.test(before)) return true;
  return amountBefore.test(ahead) && (/^(?:同比|环比)?$/.test(base) || ofAmount.test(base));
}
