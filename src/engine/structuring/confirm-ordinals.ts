import type { Line } from "./lines.ts";
import type { Ordinal } from "./ordinals.ts";
import { clauseOver, sentenceOver } from "./words.ts";

/** What a number with a point in it never counts: the point ends an ordinal. */
const wholeThings = /^\d+(?:个|名|户|家|辆|台|项|条|份|级|-\d+级)|^(?:19|20)\d\d年/;

/**
 * Which lines truly begin with an ordinal. In doubt (1.22个乡镇, or in the midst of a sentence)
 * the neighbours decide: an ordinal goes on a series, or opens one that goes on.
 */
export function confirmOrdinals(lines: readonly Line[]): (Ordinal | null)[] {
  const following = followingOf(lines);
  const last = [0, 0, 0, 0, 0, 0];
  return lines.map((line, i) => {
    const { ordinal } = line;
    if (!ordinal) return null;
    const { level, number } = ordinal;
    const inSeries = number === last[level]! + 1 || (number === 1 && following[i] === 2);
    if (!holds(line, ordinal, inSeries, lines[i - 1])) return null;
    last[level] = number;
    last.fill(0, level + 1);
    return ordinal;
  });
}

function holds(
  { flow }: Line,
  { doubtful, body, level }: Ordinal,
  inSeries: boolean,
  before: Line | undefined,
): boolean {
  const goesOn = before !== undefined && isUnfinished(before.flow);
  if (doubtful && (flow[0] === "0" || flow[body] === "0")) return false;
  // 减少62⏎01.10万元: the figure of the line before goes on.
  if (doubtful && before !== undefined && /\d$/.test(before.flow)) return false;
  // 差旅费12.59万元，因公出国（境）费用⏎1.35万元，: nor does an amount in the midst of a list.
  if (doubtful && amount.test(flow) && before?.flow.includes("，") && !isOver(before)) return false;
  if (doubtful) return wholeThings.test(flow.slice(body)) || (inSeries && !goesOn);
  return level === 1 || inSeries || !goesOn;
}

const amount = /^\d{1,2}\.\d{1,6}[万亿]?元/;
const isOver = ({ flow }: Line): boolean => sentenceOver.test(flow) || clauseOver.test(flow);

const isUnfinished = (flow: string): boolean =>
  flow.length >= 12 && !sentenceOver.test(flow) && !clauseOver.test(flow) && wanting.test(flow);
const wanting = /(?:[，、的和与及或在按]|按照|根据|依据|上年|比|较|为|占)$/;

/** The number of the next ordinal of the same level, before one above it. */
function followingOf(lines: readonly Line[]): number[] {
  const next = [0, 0, 0, 0, 0, 0];
  const following = new Array<number>(lines.length).fill(0);
  for (let i = lines.length - 1; i >= 0; i--) {
    const ordinal = lines[i]!.ordinal;
    if (!ordinal) continue;
    following[i] = next[ordinal.level]!;
    next[ordinal.level] = ordinal.number;
    next.fill(0, ordinal.level + 1);
  }
  return following;
}
