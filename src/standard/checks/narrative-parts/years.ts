import type { TextDocument } from "../../../model/document.ts";
import { isGlossary, standsUnder } from "./about.ts";
import { type Piece, hits, pieceOf, sentencesOf } from "./stretches.ts";

/** A year printed where the document should print another. */
export interface MisplacedYear {
  readonly year: number;
  readonly span: Piece;
}

const compares = /比|较|相比|上年|去年|同期|持平|增加|减少|增长|下降|上升|执行情况|完成情况/;
const ownFigure =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d{1,2}[.、])?([^\d，。；：]{0,24})(20\d\d)年(?:度)?[^\d，。；：]{0,12}(?:收入|支出|财政拨款|预算|决算|经费|政府采购)[^。；]{0,40}?\d(?:[\d,.]*\d)?[万亿]?元/;

/** What a document of a kind says of its own figures, and what it says of others'. */
const ownWords = { budget: /预算|安排/, "final-accounts": /决算|收入|支出/ } as const;
const otherWords = {
  budget: /决算|完成|执行|实际|累计/,
  "final-accounts": /结转|预算安排|计划/,
} as const;

/** Sentences that give this document's own figures under another year. */
export function* otherYearsFigures(
  document: TextDocument,
  own: number,
  kind: "budget" | "final-accounts",
): Generator<MisplacedYear> {
  for (const passage of document.passages) {
    if (passage.kind === "heading" || passage.flow.includes(String(own))) continue;
    if (isGlossary(document, passage)) continue;
    for (const sentence of sentencesOf(passage, /[。！？]/g)) {
      const match = ownFigure.exec(sentence.text);
      if (!match || compares.test(sentence.text) || /截[至止]|其中/.test(match[1]!)) continue;
      if (!ownWords[kind].test(sentence.text) || otherWords[kind].test(sentence.text)) continue;
      const year = Number(match[2]);
      if (year === own || Math.abs(year - own) > 3) continue;
      if (standsUnder(document, passage, new RegExp(match[2]!))) continue;
      const start = sentence.start + match[0].indexOf(match[2]!);
      yield { year, span: pieceOf(passage, start, sentence.start + match[0].length) };
    }
  }
}

const heading = /(?<![\d较比与])(20\d\d)年(?:度)?([^，。；、]{0,24})/;

/** Headings of this document's own tables and parts that name another year. */
export function* otherYearsHeadings(
  document: TextDocument,
  own: number,
  kind: "budget" | "final-accounts",
): Generator<MisplacedYear> {
  for (const passage of document.passages) {
    if (passage.kind !== "heading" || passage.flow.includes(String(own))) continue;
    const match = heading.exec(passage.flow);
    const words = match?.[2] ?? "";
    const accounts = words.includes("决算");
    const ofThisKind = kind === "budget" ? /预算/.test(words) && !accounts : accounts;
    const year = Number(match?.[1]);
    if (!match || !ofThisKind || /执行|完成|绩效|评价/.test(words)) continue;
    if (Math.abs(year - own) > 3) continue;
    yield { year, span: pieceOf(passage, match.index, match.index + match[0].length) };
  }
}

const asOf =
  /截[至止](20\d\d)年(?:\d{1,2}月(?:\d{1,2}日|底)|底)[^。；]{0,40}?(?:车辆|资产|设备|房屋)/g;

/** Asset dates that fit neither the year before nor the year of the document. */
export function* otherYearsAssets(
  document: TextDocument,
  own: number,
  kind: "budget" | "final-accounts",
): Generator<MisplacedYear> {
  for (const passage of document.passages) {
    for (const { match, span } of hits(passage, asOf)) {
      const year = Number(match[1]);
      const fits = year === own || (kind === "budget" && year === own - 1);
      if (fits || Math.abs(year - own) > 5) continue;
      yield { year, span: pieceOf(passage, span.start, span.end) };
    }
  }
}
