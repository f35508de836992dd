/** What a majority says, and the one that says it with a slip of the pen. */
export interface Agreement<Member> {
  readonly usual: Member;
  readonly agreeing: readonly Member[];
  readonly slips: readonly Member[];
}

/** Of fewer, nothing says what is usual. */
const fewest = 4;

/**
 * What most say, where at most one of them says it with a slip and few say otherwise; null where
 * nothing is usual.
 * @param isSame whether two members say the same
 * @param isSlip whether one of two members is the other with a slip of the pen
 */
export function agreementOf<Member>(
  members: readonly Member[],
  isSame: (one: Member, other: Member) => boolean,
  isSlip: (one: Member, other: Member) => boolean,
): Agreement<Member> | null {
  for (const usual of members.slice(0, Math.ceil(members.length / 3) + 1)) {
    const agreeing = members.filter((one) => isSame(one, usual));
    const others = members.filter((one) => !agreeing.includes(one));
    const slips = others.filter((one) => isSlip(one, usual));
    const [meant, same] = [others.length - slips.length, agreeing.length + slips.length];
    if (slips.length > 1 || agreeing.length < 2 || same < fewest || same - 1 < 2 * meant) continue;
    return { usual, agreeing, slips };
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
