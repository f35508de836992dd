import type { Passage, TextDocument } from "../../../model/document.ts";
import { printedAt } from "./stretches.ts";

/** A bracket or quotation mark that has no partner in its passage. */
export interface Lonely {
  readonly sign: string;
  readonly at: number;
  readonly opens: boolean;
}

/** Two partners. */
export interface Pair {
  readonly open: number;
  readonly close: number;
}

const partners: Readonly<Record<string, string>> = {
  "（": "）",
  "〔": "〕",
  "《": "》",
  "〈": "〉",
  "“": "”",
  "‘": "’",
};
const openers = new Map(Object.entries(partners).map(([open, close]) => [close, open]));
/** a) 1） 一）: a list mark, not a closing bracket. */
const listMark = /(?:^|[。；：，、])[\da-zA-Z一二三四五六七八九十①-⑳]{1,3}$/;

/** Matches the brackets of a passage; each kind by itself, since a slip in one must not upset the others. */
export function pairsIn(
  document: TextDocument,
  passage: Passage,
): { readonly pairs: readonly Pair[]; readonly lonely: readonly Lonely[] } {
  const open = new Map<string, number[]>();
  const pairs: Pair[] = [];
  const lonely: Lonely[] = [];
  for (let at = 0; at < passage.flow.length; at++) {
    const sign = signAt(document, passage, at, open);
    if (sign === null) continue;
    if (sign in partners) {
      const waiting = open.get(sign);
      if (waiting) waiting.push(at);
      else open.set(sign, [at]);
      continue;
    }
    const opener = openers.get(sign);
    if (opener === undefined) continue;
    const partner = open.get(opener)?.pop();
    if (partner !== undefined) pairs.push({ open: partner, close: at });
    else if (sign !== "）" || !listMark.test(passage.flow.slice(Math.max(0, at - 4), at))) {
      lonely.push({ sign, at, opens: false });
    }
  }
  for (const [sign, waiting] of open) {
    for (const at of waiting) lonely.push({ sign, at, opens: true });
  }
  return { pairs, lonely };
}

/** A straight quotation mark opens, or closes what is open. */
function signAt(
  document: TextDocument,
  passage: Passage,
  at: number,
  open: ReadonlyMap<string, readonly number[]>,
): string | null {
  const sign = passage.flow[at]!;
  if (sign === "“" && /["＂]/.test(printedAt(document, passage, at))) {
    return (open.get("“")?.length ?? 0) > 0 ? "”" : "“";
  }
  return sign in partners || openers.has(sign) ? sign : null;
}
