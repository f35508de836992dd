import type { Direction } from "../../model/narrative.ts";

/*
 * The words between figures that tell what follows: parts, a comparison, nothing at all.
 */

/** Words that announce the parts of what was said. */
export const announces =
  /其中|包括|包含|以下方面|如下|组成|构成|按[^，]{0,20}(?:划分|分为|分类)|分为|(?:预算|决算|支出|收入|经费|资金)中$|^中$/;
/** 主要为甲5万元、乙3万元: in the clause of a figure; elsewhere it gives a reason. */
export const announcesMain = /主要(?:为|是|包括|用于)/;
const comparisonWords =
  /(?:与|和|同|较|比)[^，]{0,200}?(?:上年|去年|(?:19|20)\d{2}年|年初|预算|同期|以前)[^，]{0,200}?(?:相比|比较|对比|比)?$|同比|环比/;
/** 与上年持平, 无增减变化. */
export const flatWords =
  /持平|(?:无|没有|未)(?:发生)?(?:增减)?(?:变化|变动|增减)|无增减|不变|没有增减/;
/** 下降至2940.91元: the amount itself, not its change. */
export const movesTo =
  /((?:增加|增长|上升|提高|减少|下降|降低|压减))(?:了)?(?:到|至)(?:(?:19|20)\d{2}年度?的?)?$/;
/** 因公出国费用没有, 无公务接待费支出. */
export const saysNothing =
  /(?:费用?|经费|支出|收入|资金|预算)(?:没有|无|未安排|未发生)$|^(?:无|没有|未安排|未发生)[^，]{0,16}(?:费用?|经费|支出|收入|资金|预算|安排)$/;
/** 支出决算为, 年初预算数: words that name a stage and no thing. */
export const measuresOnly =
  /^实际(?:支出|执行|完成|使用)(?:数|额|金额)?(?:为|是|共计)?$|^(?:项目(?!支出|收入))?(?:本?年初?|全年|调整)?(?:支出|收入)?(?:预算|决算|执行)(?:数|额)?(?:为|是|共计)?$/;
/** What a comparison is made with, at the end of a clause. */
export const comparedWith = /(?:与|和|同|较|比)[^，]{0,200}$/;

const upWords = /(?:增|上升|提高|上涨|多|高于|大于|超)(?!.*(?:增|上升|提高|上涨|多|高于|大于|超))/;
const downWords = /(?:减|降|少|低于|小于|节约)(?!.*(?:减|降|少|低于|小于|节约))/;
const negativeGrowth = /负增长|回落/;
/** How near to its figure a direction word stands. */
const near = 8;

/** The direction word nearest the figure counts. */
export function directionOf(words: string): Direction | null {
  const last = words.slice(-near);
  if (negativeGrowth.test(last)) return "down";
  const [up, down] = [last.search(upWords), last.search(downWords)];
  if (up < 0 && down < 0) return null;
  return up > down ? "up" : "down";
}

/** Does a clause say what is compared with what, the direction words left aside? */
export const opensComparison = (words: string): boolean =>
  comparisonWords.test(words.replace(/[增减下上][^]*/, "")) || comparisonWords.test(words);

/** The same before a figure: 比2019年增加. */
export const comparesBefore = (words: string): boolean =>
  /与|较|比/.test(words) && comparisonWords.test(words.replace(/[增减下上][^]*/, ""));

const ranks = "、，：（）；。";

/** How strongly a sign parts: 、 least, 。 most. */
export const rank = (sign: string): number => (sign === "" ? -1 : ranks.indexOf(sign));
