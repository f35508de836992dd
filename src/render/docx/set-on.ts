import type { Piece } from "./pieces.ts";

/** The page of each piece, from 1. */
export function setOn(pieces: readonly Piece[], depth: number): number[] {
  const on: number[] = [];
  let [page, used] = [1, 0];
  for (let at = 0; at < pieces.length;) {
    let end = at;
    while (pieces[end]!.keep && end + 1 < pieces.length) end += 1;
    const group = pieces.slice(at, end + 1);
    const begins = group[0]!.begins === true && used > 0;
    if (begins || (used > 0 && used + heightOf(group) > depth)) {
      page += 1;
      used = group[0]!.heads ?? 0;
    }
    for (const { height, after = 0 } of group) {
      if (used + height > depth && used > 0) [page, used] = [page + 1, 0];
      used += height + after;
      on.push(page);
    }
    at = end + 1;
  }
  return on;
}

/** Of pieces that stay together, without the room behind the last. */
function heightOf(group: readonly Piece[]): number {
  const whole = group.reduce((sum, { height, after = 0 }) => sum + height + after, 0);
  return whole - (group.at(-1)!.after ?? 0);
}
