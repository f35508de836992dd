import type { ColumnPlace } from "./aligned-columns.ts";
import type { Token } from "./lines.ts";

/** A name without its code, a code without its name, a 款 without its 类. */
export function codeGaps(
  places: readonly ColumnPlace[],
  taken: ReadonlySet<number>,
  words: ReadonlyMap<number, Token>,
): number {
  let cost = 0;
  let first = 0;
  places.forEach(({ kind }, at) => {
    if (kind !== "code") {
      if (kind === "text" && places[at - 1]?.kind === "code") {
        const pieces = [...taken].some((one) => one > first && one < at);
        const named = words.has(at);
        if (taken.has(first) ? !named : named || pieces) cost += 4;
      }
      return;
    }
    if (places[at - 1]?.kind !== "code") first = at;
  });
  return cost;
}
