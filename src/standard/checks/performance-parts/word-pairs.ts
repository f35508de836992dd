/** Every two signs that stand together in a text's Chinese words. */
export function pairsIn(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}
