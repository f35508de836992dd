import type { Passage } from "../../model/document.ts";

/** A stretch of flow between two separators, with the separator before it. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 。；，：、（） or empty at the start. */
  readonly after: string;
}

/** `|` parts the cells of a table row. */
const separators: ReadonlySet<number> = new Set(
  Array.from("。；，：、！？|（）", (sign) => sign.charCodeAt(0)),
);

/**
 * Where the text of a passage is parted: signs, and brackets that hold figures. Brackets that
 * belong to a name, such as 因公出国（境）费 or （类）, part nothing.
 */
export function boundariesOf({ flow, mentions, body }: Passage): number[] {
  const found: number[] = [];
  const open: number[] = [];
  let next = 0;
  for (let i = body; i < flow.length; i++) {
    // Most signs are Chinese words or digits.
    const code = flow.charCodeAt(i);
    if (isWordSign(code) || !separators.has(code)) continue;
    const sign = flow[i];
    while (next < mentions.length && mentions[next]!.end <= i) next++;
    const inside = next < mentions.length && mentions[next]!.start <= i;
    if (sign === "（") open.push(i);
    else if (sign === "）") {
      const from = open.pop();
      if (from === undefined || inside || !holdsMention(mentions, from, i)) continue;
      found.push(from, i);
    } else if (!inside && !isJoined(flow, i)) found.push(i);
  }
  const last = mentions.at(-1)?.start ?? -1;
  for (const from of open) if (last > from) found.push(from);
  return found.sort((a, b) => a - b);
}

const isWordSign = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);

/** 收、支总计, 收入、支出预算总计: one name. */
const bothSides = /^[入]?、支出?(?:预算|决算)?(?:总计|合计|总)/;

const isJoined = (flow: string, at: number): boolean =>
  flow[at] === "、" &&
  flow[at + 1] === "支" &&
  bothSides.test(flow.slice(flow[at - 1] === "入" ? at - 1 : at, at + 10)) &&
  /收/.test(flow.slice(at - 2, at));

function holdsMention(
  mentions: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low < mentions.length && mentions[low]!.start < to;
}

/** The clauses of a stretch of flow, in order; at least one, possibly empty. */
export function clausesBetween(
  flow: string,
  boundaries: readonly number[],
  first: number,
  from: number,
  to: number,
): { readonly clauses: Clause[]; readonly next: number } {
  const clauses: Clause[] = [];
  let start = from;
  let after = "";
  let at = first;
  while (at < boundaries.length && boundaries[at]! < to) {
    const boundary = boundaries[at]!;
    at++;
    if (boundary < from) continue;
    clauses.push({ text: flow.slice(start, boundary), start, end: boundary, after });
    after = flow[boundary]!;
    start = boundary + 1;
  }
  clauses.push({ text: flow.slice(start, to), start, end: to, after });
  return { clauses, next: at };
}
