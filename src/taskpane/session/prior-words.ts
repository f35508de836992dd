import type { LeftOut } from "../../live/prior/offered-cell.ts";
import type { PriorOffer } from "../../live/prior/prior-offer.ts";

/** Names listed before the rest is only counted. */
const named = 5;

/** 上年数 10 个、文字 14 段、科目 3 行. */
export function countsOf({ figures, texts, lines, words }: PriorOffer): string {
  const more = [
    lines.length > 0 ? `、科目 ${lines.length} 行` : "",
    words.length > 0 ? `、基本信息 ${words.length} 项` : "",
  ];
  return `上年数 ${figures.length} 个、文字 ${texts.length} 段${more.join("")}`;
}

/** Why the file may be the wrong one, as one sentence; empty where nothing speaks for that. */
export const doubtWords = ({ doubts }: PriorOffer): string =>
  doubts.length === 0 ? "" : `${doubts.join("；")}，请核对是不是拿错了文件。`;

/** That a file was read, and what it could fill in. */
export function offerWords(prior: PriorOffer): string {
  const can = prior.edits.length === 0 ? "没有可带入的" : `可带入${countsOf(prior)}`;
  return `已读“${prior.name}”：${can}。${doubtWords(prior)}${prior.edits.length === 0 ? "" : "还没有写入，请核对下面列出的各项。"}`;
}

/** That a file has nothing to take over, and why. */
export const noneWords = (prior: PriorOffer): string =>
  `“${prior.name}”：${prior.none}${doubtWords(prior)}`;

/** What there is no room for, and what to do about it. */
export function leftWords({ sheet, absent, labels }: LeftOut): string {
  const rest = labels.length > named ? `等 ${labels.length} 行` : "";
  const which = `${labels.slice(0, named).join("、")}${rest}`;
  return absent
    ? `工作簿里没有“${sheet}”表，${which}带不进来；请到“模板”新建标准工作簿，或加上这张表后再打开一次上年的文件。`
    : `“${sheet}”表的空行不够，${which}放不下；请先写入，再按“填表说明”在这张表里插入几行，然后再打开一次上年的文件。`;
}
