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

/** The brackets of a passage, matched and unmatched. */
export interface Brackets {
  readonly pairs: readonly Pair[];
  readonly lonely: readonly Lonely[];
}

const known = new WeakMap<TextDocument, readonly Brackets[]>();

/** The brackets of every passage; looked at once. */
export function bracketsOf(document: TextDocument): readonly Brackets[] {
  let all = known.get(document);
  if (!all) {
    all = document.passages.map((passage) => bracketsIn(document, passage));
    known.set(document, all);
  }
  return all;
}

const marks = /[（）〔〕《》〈〉“”‘’]/g;

/** Each kind is matched by itself, since a slip in one must not upset the others. */
function bracketsIn(document: TextDocument, passage: Passage): Brackets {
  const open = new Map<string, number[]>();
  const pairs: Pair[] = [];
  const lonely: Lonely[] = [];
  for (const { index: at, 0: mark } of passage.flow.matchAll(marks)) {
    const sign = mark === "“" ? quoteAt(document, passage, at, open) : mark;
    if (sign in partners) {
      const waiting = open.get(sign);
      if (waiting) waiting.push(at);
      else open.set(sign, [at]);
      continue;
    }
    const partner = open.get(openers.get(sign)!)?.pop();
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
function quoteAt(
  document: TextDocument,
  passage: Passage,
  at: number,
  open: ReadonlyMap<string, readonly number[]>,
): string {
  const straight = /["＂]/.test(printedAt(document, passage, at));
  return straight && (open.get("“")?.length ?? 0) > 0 ? "”" : "“";
}
