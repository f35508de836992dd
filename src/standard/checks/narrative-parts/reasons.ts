import type { Passage, TextDocument } from "../../../model/document.ts";
import { isGlossary } from "./about.ts";
import { type Piece, pieceOf } from "./stretches.ts";

/** A reason given for something, and what was said just before it. */
export interface Reason {
  readonly passage: Passage;
  readonly words: Piece;
  /** The sentence it explains, up to the word 原因. */
  readonly explained: Piece;
}

const cue = /(?:主要|变动|变化|增减){0,4}原因(?:是|：|为|在于|如下：)+/g;
const shortest = 4;

/** Every “主要原因是…” of the document, with the sentence it explains. */
export function* reasonsIn(document: TextDocument): Generator<Reason> {
  for (const [index, passage] of document.passages.entries()) {
    if (passage.kind === "heading" || isGlossary(document, passage)) continue;
    for (const match of passage.flow.matchAll(cue)) {
      const explained = saidBefore(passage, match.index);
      const start = match.index + match[0].length;
      if (start === passage.flow.length) {
        const next = document.passages[index + 1];
        if (next?.kind === "paragraph" && next.level === null) {
          yield { passage: next, words: upToStop(next, 0), explained };
        }
        continue;
      }
      const words = upToStop(passage, start);
      if (words.text.length >= shortest) yield { passage, words, explained };
    }
  }
}

/** Neither a reason nor what it explains is longer. */
const longest = 600;

/** The reason ends with its sentence; an enumeration 一是…；二是… is one reason. */
function upToStop(passage: Passage, start: number): Piece {
  const ahead = passage.flow.slice(start, start + longest);
  const stop = ahead.indexOf("。");
  return pieceOf(passage, start, start + (stop < 0 ? ahead.length : stop));
}

/** The sentence before the cue, or the part of its own sentence before it. */
function saidBefore(passage: Passage, at: number): Piece {
  const from = Math.max(0, at - longest);
  const behind = passage.flow.slice(from, at);
  const own = behind.lastIndexOf("。") + 1;
  if (behind.length - own >= shortest) return pieceOf(passage, from + own, at);
  const before = own < 2 ? 0 : behind.lastIndexOf("。", own - 2) + 1;
  return pieceOf(passage, from + before, at);
}

/** Reasons for more. */
export const upWords =
  /增加|增长|新增|上涨|调增|增资|提高|扩大|补发|追加|上调|上升|启动|恢复|更换|增多|调标|晋升|增人|加大/;
/** Reasons for less that cannot be reasons for more. */
export const downWords =
  /压减|压缩|缩减|减少|下降|厉行节约|节约|节省|减员|调减|核减|取消|过紧日子|从严控制|减支/;
/** What may explain a change either way: the other year, a move between items. */
export const eitherWay =
  /上年|去年|往年|以前年度|20\d\d年|未|没有|无|不再|结束|完成|一次性|推迟|延期|列入|列支|转|调整|退休|抵/;
