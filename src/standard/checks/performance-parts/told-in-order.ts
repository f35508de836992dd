/** Names of fewer signs are like others by chance; longer ones are sentences. */
const [fewest, longest] = [8, 60];

/** A sentence may say so many signs more; of more words it is of something narrower. */
const most = 2;

/** 未按时 and 按时, 非寄宿 and 寄宿 are opposites. */
const opposite = /[非未不无除外跨]/;

/**
 * Whether a sentence tells a name with a word put in or moved: 困难家庭学生学费减免比例 and
 * 困难家庭在校学生学费减免比例. Every sign of the name is there, four of five in its order; a name
 * with a word of its own (初中 for 高中) is another. Both come without the words that every name has.
 */
export function isToldInOrder(name: string, said: string): boolean {
  const [own, told] = [[...name], [...said]];
  if (own.length < fewest || own.length > longest) return false;
  if (told.length > own.length + most) return false;
  const more = saidMore(own, told);
  if (more === null || opposite.test(more)) return false;
  return longestInOrder(own, told) * 5 >= own.length * 4;
}

/** The signs that the sentence has besides those of the name; null where it lacks one. */
function saidMore(own: readonly string[], told: readonly string[]): string | null {
  const left = [...told];
  const hasAll = own.every((sign) => {
    const at = left.indexOf(sign);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return hasAll ? left.join("") : null;
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
