import type { Comparison, NarrativePart, NarrativePieces } from "../../model/narrative-section.ts";

/** What the sections of a budget are written by. */
export const budgetBasis = "财预〔2016〕143号；地方部门预算公开文本格式";

/** 支出总计比2023年预算增加3.00万元，增长4.00%，主要原因是…. */
export const withLastBudget = (
  name: string,
  now: string,
  section: string,
  paragraph: string,
): Comparison => ({
  ...{ now, before: `last-${now}` },
  increase: `${name}比{last-year}年预算增加{change}，增长{rate}`,
  decrease: `${name}比{last-year}年预算减少{change}，下降{rate}`,
  same: `${name}与{last-year}年预算持平`,
  nothing: `${name}与{last-year}年预算一样没有安排`,
  begun: `${name}比{last-year}年预算增加{change}，{last-year}年没有安排`,
  under: `${name}{last-year}年预算为{last-${now}}`,
  reason: { section, paragraph },
});

/** A sentence by itself. */
export const sentence = (...pieces: NarrativePieces): NarrativePart => ({
  say: [...pieces, "。"],
});
