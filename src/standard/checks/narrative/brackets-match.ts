import { defineTextCheck } from "../../../model/define.ts";
import type { Passage, TextDocument } from "../../../model/document.ts";
import { type Lonely, bracketsOf } from "../narrative-parts/pairs.ts";
import { pieceOf } from "../narrative-parts/stretches.ts";

const names: Readonly<Record<string, string>> = {
  "（": "右括号“）”",
  "）": "左括号“（”",
  "〔": "右括号",
  "〕": "左括号",
  "《": "右书名号“》”",
  "》": "左书名号“《”",
  "〈": "右单书名号“〉”",
  "〉": "左单书名号“〈”",
  "“": "右引号",
  "”": "左引号",
  "‘": "右单引号",
  "’": "左单引号",
};
const around = 10;

/** What is opened in one passage and closed in the next was one paragraph before it was extracted. */
function closedNextDoor(all: readonly (readonly Lonely[])[], index: number, one: Lonely): boolean {
  const neighbours = one.opens ? [index + 1, index + 2] : [index - 1, index - 2];
  return neighbours.some((near) => (all[near] ?? []).some(({ opens }) => opens !== one.opens));
}

/** Quotation marks get lost or turned when text is drawn out of a PDF; DRG’s is no quotation. */
function isDoubtful({ source }: TextDocument, { flow }: Passage, { sign, at }: Lonely): boolean {
  if (sign === "’" && /[A-Za-z]/.test(flow[at - 1] ?? "")) return true;
  return source.trust === "low" && /[“”‘’]/.test(sign);
}

export const bracketsMatch = defineTextCheck({
  id: "narrative/brackets-match",
  label: { zh: "括号引号成对", en: "brackets match" },
  why: "括号、引号、书名号少了一半，说明有文字被删改，读的人分不清括到哪里。",
  basis: "《标点符号用法》（GB/T 15834—2011）",
  since: 2012,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "“{words}”缺少配对的{partner}。",
  next: "请补上缺的一半，或删去多出的一半。",
  *run(document) {
    const all = bracketsOf(document).map(({ lonely }) => lonely);
    for (const [index, passage] of document.passages.entries()) {
      for (const one of all[index]!) {
        if (closedNextDoor(all, index, one) || isDoubtful(document, passage, one)) continue;
        const from = one.opens ? one.at : Math.max(0, one.at - around);
        const to = one.opens ? Math.min(passage.flow.length, one.at + around + 1) : one.at + 1;
        const words = passage.flow.slice(from, to);
        const span = pieceOf(passage, one.at, one.at + 1);
        yield { spans: [span], data: { words, partner: names[one.sign]! } };
      }
    }
  },
  examples: {
    ok: "主要用于开展业务活动的交通费（含租车）、用餐费等。",
    notOk: "主要用于开展业务活动的交通费、用餐费等）。",
    says: "“动的交通费、用餐费等）”缺少配对的左括号“（”",
  },
});
