/** Names of fewer signs are like others by chance; longer ones are sentences. */
const [fewest, longest] = [8, 60];

/**
 * Whether a sentence tells a name with a word put in or moved: 困难家庭学生学费减免比例 and
 * 困难家庭在校学生学费减免比例. Every sign of the name is there, four of five in its order; a name
 * with a word of its own (初中 for 高中) is another, and a sentence half as long again is of something
 * narrower. Both come without the words that every name has.
 */
export function isToldInOrder(name: string, said: string): boolean {
  const [own, told] = [[...name], [...said]];
  if (own.length < fewest || own.length > longest) return false;
  if (told.length * 2 > own.length * 3) return false;
  return isAmong(own, told) && longestInOrder(own, told) * 5 >= own.length * 4;
}

/** Whether every sign of the one is in the other, as often as it has it. */
function isAmong(own: readonly string[], told: readonly string[]): boolean {
  const left = [...told];
  return own.every((sign) => {
    const at = left.indexOf(sign);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** How many signs two texts share in one order. */
function longestInOrder(own: readonly string[], told: readonly string[]): number {
  let above = told.map(() => 0);
  for (const sign of own) {
    const row: number[] = [];
    for (const [at, other] of told.entries()) {
      const taken = sign === other ? (above[at - 1] ?? 0) + 1 : 0;
      row.push(Math.max(taken, above[at]!, row[at - 1] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
