import type { TextDocument } from "../../model/document.ts";
import type { Narrative } from "../../model/narrative.ts";

const titles: readonly { readonly kind: Narrative["kind"]; readonly words: RegExp }[] = [
  { kind: "performance", words: /绩效(?:目标)?文本|绩效(?:评价|自评)报告/ },
  { kind: "final-accounts", words: /决算/g },
  { kind: "budget", words: /预算/g },
];

/** What kind of document it is and of which year: by its headings, then by what it speaks of most. */
export function natureOf({ passages }: TextDocument): Pick<Narrative, "kind" | "year"> {
  const years = new Map<number, number>();
  const kinds = new Map<Narrative["kind"], number>();
  passages.forEach(({ kind, level, flow, tokens }, nth) => {
    const weight = weightOf(nth, flow, kind === "heading" && (level ?? 9) <= 2);
    for (const { year } of tokens) if (year) years.set(year, (years.get(year) ?? 0) + weight);
    for (const { kind: name, words } of titles) {
      const hits =
        name === "performance" ? Number(nth < 4 && words.test(flow)) * 20 : count(flow, words);
      if (hits > 0) kinds.set(name, (kinds.get(name) ?? 0) + hits * weight);
    }
  });
  return { kind: most(kinds) ?? "unknown", year: latestOfMost(years) };
}

/** The title says what a document is, whatever it speaks of. */
function weightOf(nth: number, flow: string, isTitle: boolean): number {
  if (nth < 3 && flow.length < longTitle && !/[。；]/.test(flow)) return 15;
  return isTitle ? 5 : nth < 6 ? 3 : 1;
}

const longTitle = 60;

/** 一般公共预算 is the name of a fund and says nothing of the kind of document. */
const fundNames = /一般公共预算|政府性基金预算|国有资本经营预算|完成预算|年初预算/g;

/** @param words a global pattern */
function count(flow: string, words: RegExp): number {
  return flow.search(words) < 0 ? 0 : (flow.replace(fundNames, "").match(words)?.length ?? 0);
}

function most<T>(weights: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  let reached = 0;
  for (const [one, weight] of weights) {
    if (weight > reached) [best, reached] = [one, weight];
  }
  return best;
}

/** Last year is spoken of nearly as often as this one: of two frequent years the later counts. */
function latestOfMost(years: ReadonlyMap<number, number>): number | null {
  const top = most(years);
  if (top === null) return null;
  const next = years.get(top + 1) ?? 0;
  return next * 2 >= (years.get(top) ?? 0) ? top + 1 : top;
}
