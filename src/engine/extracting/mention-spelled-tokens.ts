import type { Token } from "../../model/mention.ts";
import { digits } from "./mention-spelled.ts";

const spelledYear = /[一二][〇零○一二三四五六七八九]{3}年度?/y;
const spelledNumbered = /第[一二三四五六七八九十百零]{1,5}/y;
const spelledItem = /（?[一二三四五六七八九十]{1,3}(?:[、）]|是(?=[^否]))/y;
const spelledDate =
  /(?:十[一二]|[一二三四五六七八九十])月(?:[一二三四五六七八九十]{1,3}日|份|底|末|初)/y;

/** Ordinals, years and dates in words. */
export function spelledTokenAt(flow: string, at: number, opensClause: boolean): Token | null {
  const found = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(flow)?.[0] ?? null;
  };
  const numbered = flow[at] === "第" ? found(spelledNumbered) : null;
  if (numbered !== null)
    return { kind: "ordinal", start: at, end: at + numbered.length, year: null };
  const year = found(spelledYear);
  if (year !== null) {
    const value = [...year.slice(0, 4)].reduce((sum, one) => sum * 10 + (digits[one] ?? 0), 0);
    return { kind: "year", start: at, end: at + year.length, year: value };
  }
  const date = found(spelledDate);
  if (date !== null) return { kind: "date", start: at, end: at + date.length, year: null };
  const item = opensClause || flow[at - 1] === "（" ? found(spelledItem) : null;
  if (item === null) return null;
  const opened = flow[at - 1] === "（" && item.endsWith("）");
  if (item.endsWith("）") && !opened) return null;
  return { kind: "ordinal", start: opened ? at - 1 : at, end: at + item.length, year: null };
}
