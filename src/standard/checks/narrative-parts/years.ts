import type { Passage, TextDocument } from "../../../model/document.ts";
import { isGlossary, standsUnder } from "./about.ts";
import { type Piece, hits, pieceOf } from "./stretches.ts";
import { type YearUse, stageOf, topicOf, wordsToAmount, yearUses } from "./year-uses.ts";

/** A year printed where the document should print another. */
export interface MisplacedYear {
  readonly year: number;
  readonly span: Piece;
}

type DocumentKind = "budget" | "final-accounts";

/** What a document of a kind says of its own figures, and what it says of others'. */
const ownWords = {
  budget: /预算|安排|拨款/,
  "final-accounts": /决算|收入|支出|收支|收、支|经费|采购/,
} as const;
const otherWords = {
  budget: /决算|完成|执行|实际|累计|结转|结余|支付|拨付|下达|到位|支出了/,
  "final-accounts": /结转|计划|拟/,
} as const;
const ownTopic = /收入|支出|收支|收、支|财政拨款|预算|决算|经费|政府采购/;
/** Sections that tell of other years: the year before, what was done, what is to come. */
const otherSections = {
  budget: /上年|回顾|历史|绩效|评价|职责|工作|执行|完成|决算/,
  "final-accounts": /上年|回顾|历史|下一步|展望|打算|预算(?:安排|编制)/,
} as const;
const toCome = /规划|预计|预期|计划|力争|展望|中期|目标|下年|明年|拟/;
/** A slip is near; what is far off is history or a plan. */
const near = 3;

/** Sentences that give this document's own figures under another year. */
export function* otherYearsFigures(
  document: TextDocument,
  own: number,
  kind: DocumentKind,
): Generator<MisplacedYear> {
  const uses = yearUses(document);
  const ownTopics = topicsOfYear(uses, own);
  for (const use of uses) {
    if (use.role !== "lead" || use.year === own || Math.abs(use.year - own) > near) continue;
    const words = wordsToAmount(use);
    if (words === null || !isOwnFigure(use, words, kind, own)) continue;
    if (isGlossary(document, use.passage) || isOfItsSection(document, use, kind)) continue;
    const beside = uses.filter(({ sentence }) => sentence === use.sentence);
    if (use.year < own && isToldBeside(use, words, beside, ownTopics, own)) continue;
    const end =
      use.end + words.length + use.passage.flow.slice(use.end + words.length).search(/元/);
    yield { year: use.year, span: pieceOf(use.passage, use.start, end + 1) };
  }
}

function isOwnFigure(use: YearUse, words: string, kind: DocumentKind, own: number): boolean {
  const { sentence, start } = use;
  const before = sentence.text
    .slice(0, start - sentence.start)
    .split(/[，；：]/)
    .at(-1)!;
  const said = `${before}${words}`;
  if (!ownTopic.test(said) || !ownWords[kind].test(said) || otherWords[kind].test(said))
    return false;
  if (use.year < own) return true;
  if (kind === "final-accounts" && stageOf(said) === "budget") return false;
  return !toCome.test(sentence.text);
}

function isOfItsSection(document: TextDocument, use: YearUse, kind: DocumentKind): boolean {
  const { passage, year } = use;
  return (
    standsUnder(document, passage, new RegExp(String(year))) ||
    standsUnder(document, passage, otherSections[kind])
  );
}

/** What is told of a year, section by section. */
function topicsOfYear(uses: readonly YearUse[], year: number): Map<number, (readonly string[])[]> {
  const found = new Map<number, (readonly string[])[]>();
  for (const use of uses) {
    if (use.year !== year || use.role !== "lead") continue;
    const topic = topicOf(wordsToAmount(use) ?? "");
    const section = found.get(use.passage.section);
    if (section) section.push(topic);
    else found.set(use.passage.section, [topic]);
  }
  return found;
}

/** The year before is told as what the document's own year is compared with. */
function isToldBeside(
  use: YearUse,
  words: string,
  beside: readonly YearUse[],
  ownTopics: ReadonlyMap<number, readonly (readonly string[])[]>,
  own: number,
): boolean {
  if (beside.some((one) => one.year === own && one.role !== "base")) return true;
  // 2022年…，比2022年: another rule says so.
  if (beside.some((one) => one.role === "base" && one.year >= use.year)) return true;
  const topic = topicOf(words);
  return (ownTopics.get(use.passage.section) ?? []).some(
    (one) => one.every((word) => topic.includes(word)) && topic.every((word) => one.includes(word)),
  );
}

const title = /(?<![\d较比与])(20\d\d)年(?:度)?([^，。；、《》]{0,24})/;
const firstFew = 8;
const longTitle = 60;
const announces = /公开如下|说明如下|情况如下|公开情况/;

/** Titles and headings of this document's own tables and parts that name another year. */
export function* otherYearsHeadings(
  document: TextDocument,
  own: number,
  kind: DocumentKind,
): Generator<MisplacedYear> {
  for (const [index, passage] of document.passages.entries()) {
    if (passage.flow.includes(String(own)) || !isTitle(passage, index)) continue;
    const match = outsideBooks(passage.flow);
    const words = match?.[2] ?? "";
    const accounts = words.includes("决算");
    const ofThisKind = kind === "budget" ? /预算/.test(words) && !accounts : accounts;
    const year = Number(match?.[1]);
    if (!match || !ofThisKind || /执行|完成|绩效|评价/.test(words)) continue;
    if (Math.abs(year - own) > near) continue;
    yield { year, span: pieceOf(passage, match.index, match.index + match[0].length) };
  }
}

function isTitle({ kind, flow }: Passage, index: number): boolean {
  if (kind === "heading") return true;
  return (
    index < firstFew && (announces.test(flow) || (flow.length < longTitle && !/[。；]/.test(flow)))
  );
}

/** The first year outside the titles of other documents. */
const outsideBooks = (flow: string): RegExpExecArray | null =>
  title.exec(flow.replace(/《[^《》]*》/g, (book) => "　".repeat(book.length)));

const asOf =
  /截[至止](20\d\d)年(?:\d{1,2}月(?:\d{1,2}日|底)|底)[^。；]{0,40}?(?:车辆|资产|设备|房屋)/g;

/** Asset dates that fit neither the year before nor the year of the document. */
export function* otherYearsAssets(
  document: TextDocument,
  own: number,
  kind: DocumentKind,
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
