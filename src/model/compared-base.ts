/** What a comparison is made against: the year before, or the budget of the year itself. */
export type ComparedBase = "year" | "budget";

/** The base that words name; null where they name none, or leave it open (与2022年预算相比). */
export function baseNamed(words: string): ComparedBase | null {
  const named = /(?:与|和|同|较|比)[^，]{0,200}$|同比|环比/.exec(words)?.[0];
  if (named === undefined) return null;
  if (/上年|去年|同期|同比|环比/.test(named)) return "year";
  const [budget, year] = [/预算|计划/.test(named), /(?:19|20)\d{2}年/.test(named)];
  return budget === year ? null : budget ? "budget" : "year";
}

/** 与年初预算持平，比上年减少: what the budget is and what last year was are two bases. */
export function isOtherBase(words: string, others: string): boolean {
  const [own, other] = [baseNamed(words), baseNamed(others)];
  return own !== null && other !== null && own !== other;
}
