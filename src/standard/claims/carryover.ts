import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { OtherDocument } from "../../model/other-document.ts";
import { type CarriedOver, carriedIn } from "../claim-parts/carried-over.ts";

const id = "claims/opening-carry-over-is-last-years-closing";

export const carryover = defineClaim({
  id,
  label: { zh: "年初结转与上年年末结转", en: "opening carry-over against last year's closing" },
  why: "今年年初的结转和结余就是上年年末的结转和结余；两年的决算对不上，要么抄错，要么调整过而没有说明。",
  basis: "财政部部门决算报表编制说明；《地方预决算公开操作规程》（财预〔2016〕143号）",
  since: 2017,
  severity: "warning",
  family: "B4",
  kind: "equal",
  message: "{label}是{stated}，上年文件的年末数是{expected}，相差{difference}。",
  *claims(narrative, readings, others = []) {
    const { kind, year } = narrative;
    if (kind !== "final-accounts" || year === null) return;
    const before = others.filter((one) => one.kind === kind && one.year === year - 1);
    if (before.length === 0) return;
    const opening = [...carriedIn(narrative, readings, year)].filter(
      (one) => one.side === "opening",
    );
    for (const other of before) {
      const closing = closingIn(other, year - 1);
      for (const one of opening) {
        const claim = claimOn(one, closing.get(one.of) ?? [], other);
        if (claim) yield claim;
      }
    }
  },
});

/** What last year's accounts left, by whose money it is. */
function closingIn(other: OtherDocument, year: number): Map<string, CarriedOver[]> {
  const found = new Map<string, CarriedOver[]>();
  for (const one of carriedIn(other.narrative, other.readings, year)) {
    if (one.side !== "closing") continue;
    const told = {
      ...one,
      term: { ...one.term, label: `上年文件：${one.term.label}`, from: other },
    };
    const list = found.get(one.of);
    if (list) list.push(told);
    else found.set(one.of, [told]);
  }
  return found;
}

function claimOn(
  { term: stated }: CarriedOver,
  closing: readonly CarriedOver[],
  { because }: OtherDocument,
): Claim | null {
  const [first, ...rest] = closing.filter(({ term }) => valueLike(term, stated) !== null);
  if (!first) return null;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated,
    operands: [first.term],
    sure: false,
    otherwise: rest.map(({ term }) => [term]),
    zh: "年初结转＝上年年末结转",
    ...(because !== null && { because }),
  };
}
