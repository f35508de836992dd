import type { TextDocument } from "../../../model/document.ts";
import { type YearUse, wordsToAmount, yearUses } from "./year-uses.ts";

/** Two amounts of one thing told one after the other to be compared. */
export interface ToldTwice {
  readonly one: YearUse;
  readonly other: YearUse;
}

const comparedBehind = /比上年|较上年|同比|(?:预算|收入|支出|共|，)(?:增加|减少)/;
const withYearBefore = /比上年|较上年|同比|比上一年/;

/** 2023年预算120.00万元，2023年预算112.00万元，比上年增加: two years that cannot both be right. */
export function* yearsToldTwice(document: TextDocument): Generator<ToldTwice> {
  let before: YearUse | null = null;
  for (const use of yearUses(document)) {
    const told = use.role === "lead" ? wordsToAmount(use) : null;
    if (told === null) continue;
    const one: YearUse | null = before;
    before = use;
    if (!one || one.sentence !== use.sentence || wordsToAmount(one) !== told) continue;
    const behind = use.sentence.text.slice(use.end - use.sentence.start);
    if (/20\d\d年/.test(behind) || !comparedBehind.test(behind)) continue;
    const gap = Math.abs(one.year - use.year);
    if (gap === 0 || (gap > 1 && withYearBefore.test(behind))) yield { one, other: use };
  }
}
