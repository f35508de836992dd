import type { Passage } from "../../model/document.ts";
import { type Flow, flowOf } from "../../model/flow.ts";
import type { Paragraph } from "./joining.ts";
import { type Ordinal, readOrdinal } from "./ordinals.ts";
import { clauseOver, endsAsHeading, sentenceOver, sentenceSign } from "./words.ts";

/** A passage before the sections are known. */
export interface Draft {
  readonly kind: Passage["kind"];
  readonly level: number | null;
  readonly ordinal: number | null;
  readonly flow: Flow;
  readonly body: number;
  /** Rank of its ordinal; 附件1 stands below 第四部分 and above 一、. */
  readonly rank: number | null;
  /** What it is a heading to: of its own, or leading its paragraph; null for plain paragraphs. */
  readonly title: string | null;
}

/** A paragraph, or what was glued to it, read. */
interface Piece {
  readonly flow: Flow;
  readonly ordinal: Ordinal | null;
  /** Level the format marks it with. */
  readonly marked: number | null;
  /** Does a table follow? */
  readonly beforeTable: boolean;
}

/**
 * Reads paragraphs as headings and text; headings glued to the end of a paragraph, and the next
 * items glued to one, are taken off.
 * @param markOf the level the format marks a paragraph with
 */
export function draftsOf(
  source: string,
  paragraphs: readonly Paragraph[],
  markOf: (paragraph: Paragraph) => number | null,
): Draft[] {
  const pieces = paragraphs.flatMap((paragraph) => {
    const [line, more] = paragraph.lines;
    const flow = line && !more ? line.read : flowOf(source, paragraph.pieces);
    const { ordinal, beforeTable } = paragraph;
    return partsOf({ flow, ordinal, marked: markOf(paragraph), beforeTable }).flatMap(shorter);
  });
  return pieces.map((piece, i) => draftOf(piece, pieces[i + 1]));
}

/** Takes apart what was glued: `…8万元。（二）项目效益情况`. */
function partsOf(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let rest = piece;
  for (let at = rest.flow.text.indexOf("。"); at >= 0;) {
    const next = at + 1;
    const sign = rest.flow.text[next];
    const ordinal =
      sign === "（" || sign === "一" || isNumeral(sign) ? ordinalAt(rest, next) : null;
    if (!ordinal) {
      at = rest.flow.text.indexOf("。", next);
      continue;
    }
    parts.push({ ...rest, flow: cut(rest.flow, 0, next), beforeTable: false });
    rest = { ...rest, flow: cut(rest.flow, next, rest.flow.text.length), ordinal, marked: null };
    at = rest.flow.text.indexOf("。");
  }
  return [...parts, rest];
}

/** Nobody writes paragraphs of so many signs; what relates figures of one paragraph may count on it. */
const longestPassage = 2000;

/** A paragraph without end in pieces, each up to the last sentence, or else clause, that fits. */
function shorter(piece: Piece): Piece[] {
  const { text } = piece.flow;
  const pieces: Piece[] = [];
  let from = 0;
  while (text.length - from > longestPassage) {
    const head = text.slice(from, from + longestPassage);
    const at = [head.lastIndexOf("。"), head.search(lastClause)].find((place) => place > 0);
    const to = from + (at === undefined ? longestPassage : at + 1);
    pieces.push({ ...piece, ...partOf(piece, from, to), beforeTable: false });
    from = to;
  }
  return from === 0 ? [piece] : [...pieces, { ...piece, ...partOf(piece, from, text.length) }];
}

const lastClause = /[，；][^，；]*$/;

/** Only the first piece has the ordinal and the level of the whole. */
const partOf = ({ flow, ordinal, marked }: Piece, from: number, to: number) => ({
  flow: cut(flow, from, to),
  ordinal: from === 0 ? ordinal : null,
  marked: from === 0 ? marked : null,
});

const numerals = "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨123456789";
const isNumeral = (sign: string | undefined): boolean =>
  sign !== undefined && numerals.includes(sign);

/** The ordinal of something glued on: the next of a series, or a title with nothing behind it. */
function ordinalAt({ flow, ordinal: own }: Piece, at: number): Ordinal | null {
  const head = flow.text.slice(at, at + 60);
  const ordinal = readOrdinal(head);
  if (!ordinal || ordinal.doubtful) return null;
  if (own && own.level === ordinal.level && own.number + 1 === ordinal.number) return ordinal;
  const isLast = at + head.length === flow.text.length;
  const title = bare(head.slice(ordinal.body));
  const isTitle = ordinal.level <= 3 && title.length <= 32 && !/[，。；：！？]/.test(title);
  return isLast && isTitle && title.length >= 2 && endsAsHeading(title) ? ordinal : null;
}

const cut = ({ text, at }: Flow, from: number, to: number): Flow => ({
  text: text.slice(from, to),
  at: at.slice(from, to + 1),
});

function draftOf(piece: Piece, next: Piece | undefined): Draft {
  const { flow, ordinal, marked } = piece;
  const body = ordinal ? ordinal.body : 0;
  const saysIt = marked !== null && !sentenceSign.test(bare(flow.text.slice(body)));
  const isHeading = saysIt || reads(piece, next);
  const level = ordinal ? ordinal.level : isHeading ? marked : null;
  const title = isHeading
    ? bare(flow.text.slice(body)) || flow.text
    : ordinal && leadOf(flow.text, body);
  return {
    kind: isHeading ? "heading" : "paragraph",
    level,
    rank: ordinal && flow.text.startsWith("附") ? 1.2 : level,
    ordinal: ordinal ? ordinal.number : null,
    ...{ flow, body, title },
  };
}

const bare = (title: string): string => title.replace(/[。：；]$/, "");

/** Does it read as a heading, by its words and by what follows? */
function reads({ flow, ordinal, beforeTable }: Piece, next: Piece | undefined): boolean {
  const text = flow.text.slice(ordinal ? ordinal.body : 0);
  const title = bare(text);
  if (title === "" ? ordinal?.level !== 1 : sentenceSign.test(title) || title.length > 60)
    return false;
  if (ordinal?.level === 1) return !sentenceOver.test(text) && title.length <= 50;
  const named = endsAsHeading(title);
  if (sentenceOver.test(text) || clauseOver.test(text)) {
    if (text.endsWith("；") || title.includes("，")) return false;
    if (named && !duty.test(title))
      return title.length <= (ordinal ? 30 : 12) && !/[我本无未]/.test(title);
    return (
      text.endsWith("。") && title.length <= 12 && !duty.test(title) && opensText(ordinal, next)
    );
  }
  if (!ordinal) {
    return (named || beforeTable) && title.length <= 45 && !title.includes("，");
  }
  if (ordinal.level <= 3 || named) return title.length <= 45;
  return title.length <= 40 && next !== undefined && !isSibling(ordinal, next.ordinal);
}

/** A duty is listed with its verb: 负责资产管理。 */
const duty =
  /^(?:负责|完成|组织|承担|参与|拟订|制定|推进|加强|做好|落实|贯彻|执行|开展|指导|监督|审核|办理|提供|保障)/;

/** （五）绩效监控。 and, on the next line, its text. */
const opensText = (ordinal: Ordinal | null, next: Piece | undefined): boolean =>
  ordinal !== null &&
  ordinal.level <= 4 &&
  next !== undefined &&
  next.ordinal === null &&
  next.marked === null &&
  sentenceOver.test(next.flow.text);

const isSibling = (one: Ordinal, other: Ordinal | null): boolean =>
  other !== null && other.level <= one.level;

const leadEnd = /[，。；：！？]/;
const leadWords = /(?:说明|情况|概况|职责|职能|目标|名词解释|增减变化|变化原因)$/;
const dated = /(?:说明|情况)(?=(?:19|20)\d\d年)/;

/** The title at the head of a paragraph: （一）收入说明。2021年收入…, 1、支出说明：…. */
function leadOf(text: string, body: number): string | null {
  const head = text.slice(body, body + 40);
  const end = leadEnd.exec(head);
  if (end && end.index <= 30 && (end[0] === "。" || end[0] === "：")) {
    const title = head.slice(0, end.index);
    if (leadWords.test(title)) return title;
  }
  const year = dated.exec(head);
  if (year && (!end || year.index < end.index)) return head.slice(0, year.index + 2);
  return null;
}
