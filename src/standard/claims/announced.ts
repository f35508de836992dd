import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Passage } from "../../model/document.ts";
import type { Mention } from "../../model/mention.ts";
import type { Figure } from "../../model/narrative.ts";
import { derivedTerm, term } from "../../model/terms.ts";

const id = "claims/as-many-are-named-as-announced";

export const announced = defineClaim({
  id,
  label: { zh: "列名个数", en: "number of names" },
  why: "写了“等5个项目”而前面列了四个名称，不是漏列，就是个数没有改。",
  basis: "部门预决算公开文本：预算绩效情况说明",
  since: 2018,
  severity: "warning",
  family: "A8",
  kind: "equal",
  message: "前面列出的名称有{expected}，原文写的是{stated}。",
  *claims({ document }) {
    for (const [index, passage] of document.passages.entries()) {
      if (passage.kind === "row") continue;
      for (const mention of passage.mentions) {
        const claim = mention.measure === "count" ? claimFor(passage, index, mention) : null;
        if (claim) yield claim;
      }
    }
  },
});

/** Names in quotation marks side by side, directly before the number. */
const names = /(?:“[^“”]{1,60}[”“](?:、|和|及|以及|，)?){2,60}(?:等|共|这|共计)?$/;
/** How far before the number a list may begin. */
const reach = 600;

function claimFor(passage: Passage, index: number, mention: Mention): Claim | null {
  if (
    mention.bound ||
    mention.approximate ||
    mention.upTo ||
    !/^[个项家份类种]$/.test(mention.unit)
  ) {
    return null;
  }
  const list = names.exec(passage.flow.slice(Math.max(0, mention.start - reach), mention.start));
  if (!list) return null;
  // Straight quotation marks are all read as the opening one.
  const count = list[0].match(/“[^“”]{1,60}[”“]/g)!.length;
  const { start, end, value, decimals, unit } = mention;
  const figure: Figure = { passage: index, start, end, value, decimals, unit, mention };
  const stated = term(figure, "列名个数");
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated,
    operands: [derivedTerm({ digits: BigInt(count), scale: 0 }, unit, "列出的名称", [stated])],
    sure: true,
    otherwise: [],
    zh: "与列出的名称个数相同",
  };
}
