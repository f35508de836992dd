import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Passage } from "../../model/document.ts";
import type { Mention } from "../../model/mention.ts";
import type { Narrative } from "../../model/narrative.ts";
import { term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { figureOf } from "../claim-parts/form-figures.ts";

const id = "claims/what-is-left-is-the-whole-less-what-went";

export const deducted = defineClaim({
  id,
  label: { zh: "扣除后的余额", en: "what is left after deductions" },
  why: "“筹资多少，除去这几项，可支配多少”是一道减法；改了其中一个数，余下的就不对了。",
  basis: "项目绩效目标、基金收支情况的文字说明",
  since: 2017,
  severity: "warning",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    for (const [index, passage] of narrative.document.passages.entries()) {
      if (passage.kind === "row" || !cue.test(passage.flow)) continue;
      yield* claimsIn(narrative, passage, index);
    }
  },
});

const cue = /除去|扣除|减去|剔除|扣减/;
const cues = /除去|扣除|减去|剔除|扣减/g;
/** Words before the amount that is left. */
const left = /可支配|可用|可统筹|结余|剩余|余额|余下|净额|还剩|尚余/;
/** The amount taken from stands this near before the cue; what is left, this near behind the list. */
const nearBefore = 40;
const nearBehind = 30;

function* claimsIn(narrative: Narrative, passage: Passage, index: number): Iterable<Claim> {
  const { flow } = passage;
  const amounts = passage.mentions.filter(isAmount);
  let next = 0;
  for (const { index: at } of flow.matchAll(cues)) {
    while (next < amounts.length && amounts[next]!.start < at) next++;
    const whole = amounts[next - 1];
    if (!whole || at - whole.end > nearBefore || /[。；]/.test(flow.slice(whole.end, at))) continue;
    const list = listBehind(flow, at, amounts.slice(next, next + mostParts));
    const rest = list && amounts[next + list.count];
    if (!rest) continue;
    const words = flow.slice(list.end, rest.start);
    if (words.length > nearBehind || /[。；]/.test(words) || !left.test(words)) continue;
    const said = (mention: Mention, label: string, sign: 1 | -1 = 1) =>
      term(figureOf(narrative, index, mention), label, sign);
    yield {
      pattern: id,
      kind: "sum",
      formula: "sum",
      stated: said(rest, words.replace(/^[，）]+/, "") || "余额"),
      operands: [
        said(whole, wordsBefore(flow, whole)),
        ...list.parts.map((part) => said(part, wordsBefore(flow, part), -1)),
      ],
      sure: false,
      otherwise: [],
      zh: "总额减去各项",
    };
  }
}

const mostParts = 30;

const isAmount = ({ unit, per, bound, approximate, upTo }: Mention): boolean =>
  moneyUnit(unit) !== null && per === null && bound === null && !approximate && upTo === null;

interface Deductions {
  readonly parts: readonly Mention[];
  /** How many amounts the words of the deduction hold. */
  readonly count: number;
  readonly end: number;
}

/** 除去固定支出（甲2002万元，乙6255万元）· 扣除成本12万元、税费3万元: the sum, or its parts. */
function listBehind(flow: string, at: number, behind: readonly Mention[]): Deductions | null {
  const [first] = behind;
  if (!first || first.start - at > nearBefore) return null;
  const open = flow.indexOf("（", at);
  const close = flow.indexOf("）", at);
  const inBracket = behind.filter(({ start }) => start > open && start < close);
  if (open > 0 && close > open && open - at <= nearBefore && inBracket.length > 0) {
    const before = behind.filter(({ start }) => start < open);
    const words = flow.slice(at, close);
    if (before.length > 1 || (before.length === 0 && isOpenEnded(words))) return null;
    const count = before.length + inBracket.length;
    return { parts: before.length === 1 ? before : inBracket, count, end: close };
  }
  const parts = behind.filter((one, nth) => {
    const from = nth === 0 ? at : behind[nth - 1]!.end;
    return !/[。；]/.test(flow.slice(at, one.start)) && !left.test(flow.slice(from, one.start));
  });
  const counted = parts.findIndex((one, nth) => one !== behind[nth]);
  const own = counted < 0 ? parts : parts.slice(0, counted);
  const end = own.at(-1)?.end;
  if (end === undefined || isOpenEnded(flow.slice(at, end + 2))) return null;
  return { parts: own, count: own.length, end };
}

/** Other things went too. */
const isOpenEnded = (words: string): boolean => /等|主要|部分|包括但|其中/.test(words);

const wordsBefore = (flow: string, { start }: Mention): string =>
  /(?<![^，。；：、（）])[^，。；：、（）]*$/.exec(
    flow.slice(Math.max(0, start - 24), start),
  )![0] || "原数";
