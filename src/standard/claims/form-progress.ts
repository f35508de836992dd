import type { Claim } from "../../model/claim.ts";
import { type Decimal, multiply, round, trim } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Passage } from "../../model/document.ts";
import type { Mention } from "../../model/mention.ts";
import type { Narrative } from "../../model/narrative.ts";
import { derivedTerm, term } from "../../model/terms.ts";
import { figureOf } from "../claim-parts/form-figures.ts";

const id = "claims/progress-is-the-share-of-the-months-gone";

export const formProgress = defineClaim({
  id,
  label: { zh: "序时进度", en: "progress by months" },
  why: "到某月的序时进度是月数除以12；写明“达到序时进度的百分之几，即百分之几”的，两个百分数要对得上。",
  basis: "部门预算执行进度考核；部门整体支出绩效评价评分表",
  since: 2018,
  severity: "warning",
  family: "A4",
  kind: "product",
  *claims(narrative) {
    for (const [index, passage] of narrative.document.passages.entries()) {
      if (passage.flow.includes("序时进度的")) yield* claimsIn(narrative, passage, index);
    }
  },
});

/** 6、9、11月…序时进度的60%、80%、90%，即…40%、67.5%、82.5%. */
const months = /(\d{1,2}(?:月?、\d{1,2}){0,11})月[^。；]{0,40}$/;

function* claimsIn(narrative: Narrative, passage: Passage, index: number): Iterable<Claim> {
  const { flow } = passage;
  const at = flow.indexOf("序时进度的");
  const list = months.exec(flow.slice(Math.max(0, at - 80), at))?.[1];
  const end = /[。；]/.exec(flow.slice(at))?.index ?? flow.length - at;
  const rates = passage.mentions.filter(
    ({ start, unit, bound }) => start >= at && start < at + end && unit === "%" && !bound,
  );
  if (list === undefined) return;
  const gone = list.split("、").map((one) => Number(one.replace("月", "")));
  const [shares, stated] = [rates.slice(0, gone.length), rates.slice(gone.length)];
  if (stated.length !== gone.length || gone.some((month) => month < 1 || month > 12)) return;
  if (!/即|分别|实际|也就是/.test(flow.slice(shares.at(-1)!.end, stated[0]!.start))) return;
  for (const [nth, month] of gone.entries()) {
    yield claimOf(narrative, index, month, shares[nth]!, stated[nth]!);
  }
}

function claimOf(
  narrative: Narrative,
  index: number,
  month: number,
  share: Mention,
  stated: Mention,
): Claim {
  const rate = term(figureOf(narrative, index, share), `${month}月序时进度的百分数`);
  const expected = ofTwelve(share.value, BigInt(month));
  return {
    pattern: id,
    kind: "product",
    formula: "equal",
    stated: term(figureOf(narrative, index, stated), `${month}月支出进度`),
    operands: [
      {
        ...derivedTerm(expected, "%", `${month}÷12×序时进度的百分数`, [rate]),
        decimals: expected.scale,
      },
    ],
    sure: true,
    otherwise: [],
    zh: "月数÷12×百分数",
  };
}

/** A share of so many twelfths, to four decimals. */
function ofTwelve(value: Decimal, month: bigint): Decimal {
  const { digits, scale } = multiply(value, { digits: month, scale: 0 });
  return trim(round({ digits: (digits * 10n ** 8n) / 12n, scale: scale + 8 }, 4));
}
