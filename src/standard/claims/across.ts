import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { OtherDocument } from "../../model/other-document.ts";
import { type OwnAmount, ownAmounts } from "../claim-parts/amounts-across.ts";
import { type Held, heldAgainst } from "../claim-parts/held-against.ts";
import { type OtherAmount, OtherAmounts } from "../claim-parts/other-amounts.ts";

const id = "claims/figure-is-that-of-the-other-document";

export const across = defineClaim({
  id,
  label: { zh: "与上年或同年文件一致", en: "the same as in the other document" },
  why: "上年数、年初预算数都已经在另一份文件里公开过；两份文件的数不同，多半是引用了旧数或改过口径没有说明。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；部门预决算公开文本：增减变化及原因说明",
  since: 2017,
  severity: "error",
  family: "B4",
  kind: "equal",
  message: "{label}是{stated}，按另一份文件应为{expected}，相差{difference}。",
  *claims(narrative, _, others = []) {
    const usable = others.filter((other) => tellsMore(other, narrative));
    if (usable.length === 0) return;
    const own = [...ownAmounts(narrative)];
    for (const other of usable) {
      const amounts = new OtherAmounts(other);
      for (const amount of own) {
        if (amount.year !== other.year) continue;
        const claim = claimOn(amount, amounts.named(amount), other, narrative);
        if (claim) yield claim;
      }
    }
  },
});

/** Another year, or the other kind of document of the same year; never the same one once more. */
const tellsMore = ({ kind, year }: OtherDocument, own: Narrative): boolean =>
  year !== null && (kind !== own.kind || year !== own.year);

function claimOn(
  amount: OwnAmount,
  named: readonly OtherAmount[],
  other: OtherDocument,
  narrative: Narrative,
): Claim | null {
  const { stage, usual } = amount;
  const meant = wordsFirst(named.filter((one) => one.stage === (stage ?? usual)));
  const isSaid = stage !== null || meant.length > 0;
  const held = best(heldAgainst(amount, isSaid ? meant : named), () =>
    stage === null ? heldAgainst(amount, named) : null,
  );
  if (!held) return null;
  const unproved = held.agrees ? null : (reason(amount, isSaid, meant) ?? held.because);
  const because = other.because ?? unproved;
  const trusted = [narrative, other.narrative].every((one) => one?.document.source.trust !== "low");
  return {
    pattern: id,
    ...held.claim,
    sure: stage !== null && trusted && held.claim.sure,
    ...(because !== null && { because }),
  };
}

/** A sentence of the other document says more surely what it speaks of than a cell of its tables. */
function wordsFirst(found: readonly OtherAmount[]): readonly OtherAmount[] {
  const said = found.filter(({ term }) => term.figure !== null);
  return said.length > 0 ? said : found;
}

/** Where the sentence does not say which of the year's figures it means, either may agree. */
function best(first: Held | null, wider: () => Held | null): Held | null {
  if (!first || first.agrees) return first;
  const other = wider();
  return other?.agrees ? other : first;
}

/** Why a disagreement proves nothing. */
function reason(
  { opening }: OwnAmount,
  isSaid: boolean,
  meant: readonly OtherAmount[],
): string | null {
  if (!isSaid) return "句中没有写明是与预算还是与决算比较";
  if (!opening || meant.some(({ sure }) => !sure)) return "没有写明是年初预算还是调整后的预算";
  return null;
}
