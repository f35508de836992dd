import type { TextDocument } from "../../../model/document.ts";
import { standsUnder } from "./about.ts";
import { type YearUse, stageOf, wordsToAmount, yearUses } from "./year-uses.ts";

/** A year that another is compared with: 2023年…，比2022年增加. */
export interface ComparedYear {
  readonly base: YearUse;
  /** The year it is said of; null where the sentence names none. */
  readonly lead: YearUse | null;
  /** Words behind the base year, up to the amount or the change. */
  readonly words: string;
}

const known = new WeakMap<TextDocument, readonly ComparedYear[]>();
const change =
  /^([^\d，。；]{0,24}?)(?:的?\d[\d,]*(?:\.\d+)?[万亿]?元)?(?:相比|相较|持平|一致|相同|没有变化|无变化|无增减|增加|减少|增长|下降|上升|提高|降低|压减|，?(?:收入|支出|收、支|收支)[^，。；\d]{0,12}(?:增加|减少|增长|下降))/;
/** Compared with others of the same year, or over a longer time on purpose. */
const elsewhere = /平均|全国|全省|全市|目标|任务|同类|同行|其他|周边/;
const overTime = /两年|三年|五年|多年|同期|疫情|届|基数|翻番|累计|以来|连续|历史/;

/** Every year that another is compared with. */
export function comparedYears(document: TextDocument): readonly ComparedYear[] {
  let all = known.get(document);
  if (!all) {
    all = [...pairs(document)];
    known.set(document, all);
  }
  return all;
}

function* pairs(document: TextDocument): Generator<ComparedYear> {
  let lead: YearUse | null = null;
  for (const use of yearUses(document)) {
    if (lead && lead.sentence !== use.sentence) lead = null;
    if (use.role === "lead") lead = use;
    if (use.role !== "base") continue;
    const words = change.exec(use.passage.flow.slice(use.end, use.end + 80))?.[1];
    if (words === undefined || elsewhere.test(words) || overTime.test(use.sentence.text)) continue;
    yield { base: use, lead, words };
  }
}

/** Whether the year compared with does not come before the year that is compared. */
export function isOutOfOrder({ base, lead, words }: ComparedYear): boolean {
  if (!lead || base.year < lead.year) return false;
  const [one, other] = [stageOf(leadWords(lead, base)), stageOf(words)];
  return one === other || other === null;
}

function leadWords(lead: YearUse, base: YearUse): string {
  return (
    wordsToAmount(lead) ?? lead.passage.flow.slice(lead.end, Math.min(base.start, lead.end + 40))
  );
}

const standardFigure = /预算|决算|三公|机关运行|财政拨款|政府采购|收入|支出/;
/** A stale year is two or three off; farther back lies history. */
const stale = 3;

/**
 * Whether a year is compared with another than the one before it.
 * @param own year of the document, where it is known
 * @param usual the document compares with the year before elsewhere
 */
export function isNotYearBefore(
  document: TextDocument,
  one: ComparedYear,
  own: number | null,
  usual: boolean,
): boolean {
  const { base, lead, words } = one;
  if (isOutOfOrder(one)) return false;
  if (lead) {
    const gap = lead.year - base.year;
    if (gap < 2 || gap > stale || hasYearBefore(document, one, lead.year)) return false;
    if (own !== null && lead.year !== own) return false;
    return usual || standardFigure.test(lead.sentence.text);
  }
  if (own === null || !usual || base.year === own - 1) return false;
  if (base.year === own) return !isOwnBudget(document, words);
  if (Math.abs(own - base.year) > stale || hasYearBefore(document, one, own)) return false;
  return !standsUnder(document, base.passage, new RegExp(String(base.year + 1))) && !isOfPast(one);
}

/** 与2023年年初预算相比: accounts are compared with the budget of their own year. */
const isOwnBudget = (document: TextDocument, words: string): boolean =>
  /年初|调整|年中|追加/.test(words) || (/预算|计划/.test(words) && /决算/.test(titles(document)));

const titles = ({ sections }: TextDocument): string => sections.map(({ title }) => title).join("|");

/** The sentence also compares with the year before: it looks back on several years. */
function hasYearBefore(document: TextDocument, { base }: ComparedYear, year: number): boolean {
  return comparedYears(document).some(
    (other) => other.base.sentence === base.sentence && other.base.year === year - 1,
  );
}

/** The paragraph tells of the year after the base before it compares: 2022年…。其中…，比2021年. */
const isOfPast = ({ base }: ComparedYear): boolean =>
  base.passage.flow.slice(0, base.start).includes(`${base.year + 1}年`);
