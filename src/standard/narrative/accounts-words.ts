import type {
  Comparison,
  NarrativePart,
  NarrativePieces,
  OwnText,
} from "../../model/narrative-section.ts";

/** What every section of final accounts is written by. */
export const accountsBasis = "财预〔2016〕143号；财政部部门决算公开文本格式";

interface Compared {
  /** What is said of: 收入总计. */
  readonly name: string;
  readonly now: string;
  readonly before: string;
  readonly reason?: OwnText;
}

/** Income is had, and expenditure happens. */
const happened = (name: string): string => (name.includes("收入") ? "收入" : "发生");

/** 收入总计比2022年度决算增加3.00万元，增长4.00%，主要原因是…. Its own figure is said before it. */
export const withLastYear = ({ name, now, before, ...more }: Compared): Comparison => ({
  ...{ now, before },
  increase: `${name}比{last-year}年度决算增加{change}，增长{rate}`,
  decrease: `${name}比{last-year}年度决算减少{change}，下降{rate}`,
  same: `${name}与{last-year}年度决算持平`,
  nothing: `${name}与{last-year}年度决算持平，都没有${happened(name)}`,
  begun: `${name}比{last-year}年度决算增加{change}，{last-year}年度没有${happened(name)}`,
  under: `${name}{last-year}年度决算为{${before}}`,
  ...more,
});

/** 年初预算为3.00万元，支出决算为2.00万元，完成年初预算的66.67%，决算数小于年初预算数，主要原因是…. */
export const withOpeningBudget = ({ name, now, before, ...more }: Compared): Comparison => {
  const both = `${name}年初预算为{${before}}，支出决算为{${now}}，完成年初预算的`;
  return {
    ...{ now, before },
    increase: `${both}{completion}，决算数大于年初预算数`,
    decrease: `${both}{completion}，决算数小于年初预算数`,
    same: `${both}{completion}，决算数与年初预算数持平`,
    nothing: `${name}年初没有安排预算，当年没有发生支出`,
    begun: `${name}支出决算为{${now}}，年初没有安排预算`,
    under: `${name}年初预算为{${before}}，支出决算为{${now}}`,
    ...more,
  };
};

/** A sentence by itself. */
export const sentence = (...pieces: NarrativePieces): NarrativePart => ({
  say: [...pieces, "。"],
});
