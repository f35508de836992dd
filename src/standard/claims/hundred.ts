import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import type { Breakdown, Statement } from "../../model/narrative.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";

const id = "claims/shares-make-the-whole";

export const hundred = defineClaim({
  id,
  label: { zh: "占比合计", en: "shares make 100 %" },
  why: "一个总数的各组成部分都写了占比，占比之和应当是 100%；差得多于四舍五入，就有一个占比错了或漏了一项。",
  basis: "部门预决算公开文本：收入、支出结构情况",
  since: 2017,
  severity: "warning",
  family: "A9",
  kind: "sum",
  *claims({ breakdowns }) {
    for (const one of breakdowns) {
      const claim = hundredClaim(one);
      if (claim) yield claim;
    }
  },
});

/** Every part has its share of the total, and there are no parts the sentence leaves out. */
function hundredClaim({ total, parts, slot, partial }: Breakdown): Claim | null {
  if (slot !== "level" || partial || parts.length < 2 || !levelOf(total)) return null;
  const shares = parts.map((part) => shareOf(part, total));
  if (shares.includes(null)) return null;
  const operands = shares.map((one, nth) => term(one!, `${nameOf(parts[nth]!)}占比`));
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: derivedTerm({ digits: 100n, scale: 0 }, "%", `${nameOf(total)}各占比合计`, operands),
    operands,
    sure: true,
    otherwise: [],
    zh: "各占比之和",
  };
}

function shareOf({ shares }: Statement, total: Statement) {
  const found = shares.find(({ of }) => {
    const name = subjectOf(of, "sentence");
    return name.given === "none" || sameSubject(name, total.subject) > 0;
  });
  return found?.figure ?? null;
}
