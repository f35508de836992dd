import type { ClaimPattern, Cue } from "../../model/claim.ts";
import type { Slot } from "../../model/narrative.ts";

/** Narrow readings first: 占…的, 完成预算, 比上年; then 增加 and 增长; anything else is an amount. */
const order: readonly Slot[] = ["share", "completion", "base", "change", "rate", "aside", "level"];

/** The cues of all patterns, in the order they are tried. */
export function cuesInOrder(patterns: readonly ClaimPattern[]): Cue[] {
  const all = patterns.flatMap(({ reads }) => reads ?? []);
  return all.sort((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot));
}
