/** What a majority says, and those that say otherwise. */
export interface Agreement<Member> {
  readonly usual: Member;
  readonly agreeing: readonly Member[];
  readonly others: readonly Member[];
}

/** Fewer that agree do not say what is usual. */
const fewest = 4;

/**
 * Those that agree, where they are at least four and two of three; null where nothing is usual.
 * @param isSame whether two members say the same
 */
export function agreementOf<Member>(
  members: readonly Member[],
  isSame: (one: Member, other: Member) => boolean,
): Agreement<Member> | null {
  for (const usual of members.slice(0, Math.ceil(members.length / 3))) {
    const agreeing = members.filter((one) => isSame(one, usual));
    if (agreeing.length < fewest || agreeing.length * 3 < members.length * 2) continue;
    return { usual, agreeing, others: members.filter((one) => !isSame(one, usual)) };
  }
  return null;
}

/** Members by a key; those without one are left out. */
export function grouped<Member>(
  members: readonly Member[],
  keyOf: (one: Member) => string | null,
): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const one of members) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
