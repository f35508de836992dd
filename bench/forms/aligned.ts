/** A cell of the source and the cell laid out for it; null where one side has none. */
export interface Pair {
  readonly source: string | null;
  readonly ours: string | null;
}

/** Sets two lists of cells side by side, in order, with as few left over as can be. */
export function aligned(
  source: readonly string[],
  ours: readonly string[],
  squeezed: (text: string) => string,
): Pair[] {
  const a = source.map(squeezed);
  const b = ours.map(squeezed);
  const width = b.length + 1;
  const cost = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j]!;
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      if (i === a.length || j === b.length) cost[i * width + j] = 2 * (a.length - i + b.length - j);
      else {
        const both = at(i + 1, j + 1) + (a[i] === b[j] ? 0 : 3);
        cost[i * width + j] = Math.min(both, at(i + 1, j) + 2, at(i, j + 1) + 2);
      }
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const both =
      i < a.length && j < b.length ? at(i + 1, j + 1) + (a[i] === b[j] ? 0 : 3) : Infinity;
    if (both === at(i, j)) pairs.push({ source: source[i++]!, ours: ours[j++]! });
    else if (i < a.length && (j === b.length || at(i + 1, j) + 2 === at(i, j))) {
      pairs.push({ source: source[i++]!, ours: null });
    } else pairs.push({ source: null, ours: ours[j++]! });
  }
  return pairs;
}
