import type { Mention } from "../../model/mention.ts";
import type { Subject } from "../../model/narrative.ts";
import type { Passage } from "../../model/document.ts";
import type { Draft } from "./drafts.ts";
import type { Read } from "./placing.ts";

/* What the words around a figure make of it. */

/** Figures that can stand in a statement; ranges, and counts written out (八项规定), do not. */
export const isFigure = ({ measure, upTo, spelled }: Mention): boolean =>
  upTo === null && !spelled && measure !== "times";

/** 突破2亿元: a mark that was passed, not an amount. */
export const isThreshold = (words: string): boolean => /(?:突破|跨过|迈过|逾)了?$/.test(words);

/** 50万元以上项目6个: says which, not how much. */
export const qualifies = ({ bound, end }: Mention, flow: string): boolean =>
  bound !== null &&
  /(?:以上|以下|以内)$/.test(flow.slice(end - 2, end)) &&
  /^的?[\u4e00-\u9fff]/.test(flow.slice(end, end + 2));

/** 因公出国（境）费支出与上年持平: what is named is spoken of, though no amount was given. */
export const namesAThing = ({ core, words, given }: Subject): boolean =>
  given === "sentence" &&
  core.length >= 3 &&
  /(?:费|费用|经费|支出|收入|资金)(?:决算|预算)?数?$/.test(words);

/** 甲村、乙村合计占80%, 前两个乡合计占70%: of things that were told one by one. */
export const isOfSeveral = /(?:两|三|四|五|六|几)?[^，。；]{0,6}(?:合计|共计|共)$/;

/** How far behind a figure 组成 may close what 由 began. */
const longestParts = 60;

/**
 * 2021年209万元，2020年215万元: the second is what the first is compared with, not the other way
 * round; 由甲161万元和乙69万元组成 compares nothing.
 */
export function isCompared(
  { flow }: Passage,
  current: Draft | null,
  { slot, groups }: Read,
  words: string,
  { end, measure }: Mention,
): boolean {
  if (slot !== "base") return true;
  const rest = flow.slice(end, end + longestParts);
  const isPart = measure === "money" && /由[^由]*$/.test(words);
  if (isPart && /^[^，；。]*(?:构成|组成)/.test(rest)) return false;
  const bare = groups["subject"] === undefined ? (groups["with"] ?? "") : "";
  const time = /^(?:(\d{4})年(?:度|末|底)?|[年期]初)$/.exec(bare);
  if (!time) return true;
  const { year, words: own } = current?.subject ?? { year: null, words: "" };
  return time[1] === undefined ? /[年期]末/.test(own) : year !== null && Number(time[1]) < year;
}
