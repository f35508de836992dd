import type { Claim, Term } from "../../model/claim.ts";
import { compare, decimalText, equals, isZero, zero } from "../../model/decimal.ts";
import { missingPart } from "../../model/known-wholes.ts";
import type { Figure } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { type Judged, type TextCause, figuresIn, holdsWith, solved } from "./mending.ts";
import type { Broken } from "./judge.ts";

type Users = ReadonlyMap<Figure, readonly Judged[]>;

/**
 * What is behind a sum that fails alone. The figure that no other claim bears out and that a slip of
 * the pen or of copying explains is to blame, where there is just one such. Where the total is borne
 * out and the parts are too little, an item seems to be missing. Otherwise nobody knows.
 */
export function causeAlone(failure: Judged, users: Users): TextCause {
  const { claim } = failure;
  const unknown: TextCause = { figure: null, becomes: null, failures: [failure] };
  if (claim.formula !== "sum" || claim.operands.some(({ figure }) => figure === null)) {
    return unknown;
  }
  const verdict = failure.verdict as Broken;
  const short = isShort(claim, verdict);
  const suspects = [...figuresIn(claim)].flatMap((figure) => suspected(failure, figure, users));
  const most = Math.max(0, ...suspects.map(({ rank }) => rank));
  const [suspect, ...more] = suspects.filter(({ rank }) => rank === most);
  const own = claim.stated.figure;
  if (suspect && more.length === 0 && most >= (short ? explained : unborne)) {
    const { figure, becomes } = suspect;
    return figure === own ? unknown : { figure, becomes, failures: [failure] };
  }
  const isBorneOut = suspects.every(({ figure, rank }) => figure !== own || rank < unborne);
  return short && isBorneOut ? { ...unknown, missingBehind: lastBefore(claim.operands) } : unknown;
}

/** Weight of a figure that no other claim bears out, and of one that a slip explains too. */
const unborne = 2;
const explained = 3;

interface Suspect {
  readonly figure: Figure;
  readonly becomes: Broken["expected"];
  readonly rank: number;
}

function suspected({ claim, verdict }: Judged, figure: Figure, users: Users): Suspect[] {
  const becomes = solved(claim, verdict as Broken, figure);
  if (!becomes || becomes.digits < 0n) return [];
  const isFree = users
    .get(figure)!
    .every((one) => one.verdict.result !== "passed" || holdsWith(one.claim, figure, becomes));
  const slip = slipBetween(decimalText(figure.value), decimalText(becomes)) !== null;
  const rank = (isFree ? unborne : 0) + (slip || isCopied(claim, figure) ? 1 : 0);
  return [{ figure, becomes, rank }];
}

/** The same amount stands beside it: taken from there. */
const isCopied = ({ stated, operands }: Claim, figure: Figure): boolean =>
  !isZero(figure.value) &&
  [stated, ...operands].some(
    (one) => one.figure !== figure && equals(one.value, figure.value) && one.unit === figure.unit,
  );

/** Parts of one list, all added, that make less than their total. */
function isShort({ stated, operands }: Claim, { difference }: Broken): boolean {
  const passage = stated.figure?.passage;
  return (
    operands.length > 1 &&
    [stated, ...operands].every(({ sign }) => sign > 0) &&
    operands.every(({ figure }) => figure?.passage === passage) &&
    compare(difference, zero) > 0
  );
}

/** Behind the part before the one the forms know of; at the end of the list where they know of none. */
function lastBefore(operands: readonly Term[]): Figure {
  const at = missingPart(operands.map(({ label }) => label));
  return operands[at === null ? operands.length - 1 : Math.max(0, at - 1)]!.figure!;
}
