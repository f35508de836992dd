import type { Mention } from "../../model/mention.ts";
import { perBefore } from "./mention-per.ts";
import { boundWords, boundsBefore, nearness, nearnessWords } from "./mention-bounds.ts";
import { wordBefore } from "./mention-words.ts";

/** What stands directly before a number: sign, bound, nearness, 每人每月. */
export interface Before {
  readonly start: number;
  readonly negative: boolean;
  readonly bound: Mention["bound"];
  readonly approximate: Mention["approximate"];
  readonly per: string | null;
}

/** Words that end like a word of nearness and mean something else: 节约, 附近, 最近. */
const compounds: Readonly<Record<string, RegExp>> = {
  约: /[节制合签预违公条契履邀特]$/,
  近: /[最附临邻靠新远亲]$/,
  超: /赶$/,
  负: /[减自肩担抱胜欠身债]$/,
};
const spans = /^(?:年|个月|月|天|日|个工作日|期|届|次)$/;
/** A number without unit takes a sign only behind one of these. */
const expectsFigure = /[为是达率额值数长比加少降幅差：，（=于]$/;

/**
 * Reads backwards from a number that begins at `start`, not past `floor`.
 * @param unit what follows the number, empty for nothing
 */
export function beforeNumber(
  flow: string,
  start: number,
  floor: number,
  figure: { readonly unit: string; readonly decimals: number; readonly perPerson: boolean },
): Before {
  const read = {
    start,
    negative: false,
    bound: null as Mention["bound"],
    approximate: null as Mention["approximate"],
    per: null as string | null,
  };
  const signed = signBefore(flow, start, floor, figure);
  if (signed !== null) {
    read.start = start - 1;
    read.negative = signed === "-";
  }
  for (let turn = 0; turn < 3; turn++) {
    const near = wordBefore(nearnessWords, flow, read.start, floor);
    if (near !== "" && meansNear(flow, near, read.start, figure.unit)) {
      read.start -= near.length;
      read.approximate = nearness[near]!;
      continue;
    }
    const bound = wordBefore(boundWords, flow, read.start, floor);
    if (bound === "" || (bound === "超" && compounds.超!.test(flow[read.start - 2] ?? ""))) break;
    read.start -= bound.length;
    read.bound = boundsBefore[bound]!;
  }
  if (figure.perPerson) {
    const per = perBefore(flow, read.start, floor);
    if (per !== null) {
      read.per = per.per;
      read.start = per.start;
    }
  }
  return read;
}

function meansNear(flow: string, word: string, end: number, unit: string): boolean {
  const first = word[0]!;
  const start = end - word.length;
  const compound = compounds[first];
  if (word.length <= 2 && compound?.test(flow.slice(Math.max(0, start - 1), start)) === true)
    return false;
  // 近三年 is a span of time, no nearness.
  return !(word === "近" && spans.test(unit));
}

function signBefore(
  flow: string,
  start: number,
  floor: number,
  { unit, decimals }: { readonly unit: string; readonly decimals: number },
): "-" | "+" | null {
  // Directly behind another figure it is a minus or a dash.
  if (start - 1 < floor || (start - 1 === floor && floor > 0)) return null;
  const sign = flow[start - 1];
  if (sign === "负") return compounds.负!.test(flow[start - 2] ?? "") ? null : "-";
  if (sign !== "-" && sign !== "+") return null;
  const before = start >= 2 ? flow[start - 2]! : "";
  if (/[0-9A-Za-z%‰）〕\-+/]/.test(before)) return null;
  if (unit === "" && decimals === 0 && !expectsFigure.test(before)) return null;
  return sign;
}
