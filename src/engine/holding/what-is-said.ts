import { valueIn } from "../../model/amount.ts";
import { type Decimal, isZero } from "../../model/decimal.ts";
import type { Mention } from "../../model/mention.ts";
import { moneyUnit, yuan } from "../../model/unit.ts";
import { readMentions } from "../extracting/mentions.ts";

/** Which way a sentence says that something went. */
export type Way = "up" | "down" | "same";

/** A figure of a sentence with what is said of it. */
export interface SaidFigure {
  readonly mention: Mention;
  /** As printed: 124.30万元. */
  readonly text: string;
  /** What it measures; things by what they are counted in. */
  readonly kind: string;
  /** Money in 元. */
  readonly value: Decimal;
  readonly way: Way | null;
  /** The year it is said of; null where its sentence names none before it. */
  readonly year: number | null;
  /** The words right before it. */
  readonly label: string;
  /** Part of why something changed. */
  readonly inReason: boolean;
}

/** Which way a clause says that something went. */
export interface SaidWay {
  readonly way: Way;
  readonly clause: string;
  /** Against another year; 拟新增 alone is no change of a figure. */
  readonly compared: boolean;
}

/** That there is none of something, in its words. */
export interface Denial {
  readonly words: string;
  /** A figure follows in the same clause. */
  readonly ofFigure: boolean;
}

/** What a sentence says, for another to be held against it. */
export interface Said {
  readonly figures: readonly SaidFigure[];
  /** Ways it names, by clause: 比上年减少4.67万元, 与上年持平. */
  readonly ways: readonly SaidWay[];
  readonly years: readonly number[];
  /** 上年末: the figures may be of the year before. */
  readonly looksBack: boolean;
  /** That there is none of something, in its words. */
  readonly denials: readonly Denial[];
  /** The office it begins with; null for none. */
  readonly office: string | null;
  /** In whatever words, that there is none. */
  readonly denies: boolean;
  /** Multiples and parts told in words: 翻了一番, 近半. */
  readonly multiples: readonly string[];
}

const up =
  /增加|增长|上升|提高|上涨|增支|增收|净增|增幅|涨幅|提升|上调|攀升|多(?:了|约)?$|增(?!减)/g;
const down =
  /减少|下降|降低|压减|压缩|减支|减收|净减|回落|节约|降幅|下滑|下调|缩减|少(?:了|约)?$|(?<!增)减/g;
const same = /(?<!基本|大体|大致)持平|不变|相同|一致|没有变化|无变化/g;
const compares = /比|较|上年|去年|[与同和由从]20\d\d年/;
/** 大幅下降, of what stands before it. */
const changes = /^(?:大幅|明显|略有|有所|稍有|小幅)/;
const byNothing = /(?<![\d.])0(?:\.0+)?(?:[万亿]?元|%)$/;
const reason = /(?:主要)?原因|由于|因(?!公)|主要系|系/;
const denial =
  /(?:没有|未|无)(?:预算)?(?:安排|发生|列支|购置|采购|支出|计划|预算)[^，。；、\d]{0,8}/g;
/** 没有安排其他支出 denies nothing that is said. */
const others = /其他|其它|新增|超|另/;
const multiple =
  /翻了?[一两二三]?番|[一二两三四五六七八九十百]{1,4}(?:多|余)?倍|近半|过半|一半|[一二两三四五六七八九]成/g;
const office =
  /^(?:20\d\d年度?)?，?(?![按经由据根受向为在对与和])([\u4e00-\u9fff]{2,6}?[县市区旗州盟][\u4e00-\u9fff]{1,12}?(?:局|委员会|办公室|中心|学校|法院|检察院|政府))/;
const ends = /[，。；：！？（）]/;

/** What a sentence says, in reading text. */
export function saidIn(flow: string): Said {
  const { mentions, tokens } = readMentions(flow);
  const reasons = reasonsIn(flow);
  const isReason = (at: number): boolean => reasons.some(([from, to]) => at >= from && at < to);
  const years = tokens.filter(({ kind, start }) => kind === "year" && !isReason(start));
  const figures = mentions.flatMap((mention): SaidFigure[] => {
    if (isListMark(mention, flow)) return [];
    const money = moneyUnit(mention.unit);
    const value = money ? valueIn(mention.value, money, yuan)! : mention.value;
    const clause = flow.slice(clauseStart(flow, mention.start), mention.start);
    const lead = years.findLast(
      ({ start, end }) => end <= mention.start && isLead(flow, start, mention.start),
    );
    return [
      {
        ...{ mention, value, text: flow.slice(mention.start, mention.end) },
        kind: money ? "money" : mention.measure === "count" ? mention.unit : mention.measure,
        ...{ way: lastWay(clause), year: lead?.year ?? null, label: clause.slice(-longestLabel) },
        inReason: isReason(mention.start),
      },
    ];
  });
  const plain = withoutReasons(flow, reasons);
  return {
    figures,
    ways: plain.split(ends).flatMap((clause) => {
      const compared = compares.test(clause) || changes.test(clause);
      const said = compared || /\d/.test(clause) ? lastWay(clause) : null;
      // 增加0万元 is no more than before.
      const way = said !== null && byNothing.test(clause) ? "same" : said;
      return way === null ? [] : [{ way, clause, compared }];
    }),
    looksBack: /上年|去年|年末/.test(plain),
    years: years.flatMap(({ year }) => year ?? []),
    denials: [...plain.matchAll(denial)].flatMap(({ 0: words, index }): Denial[] => {
      const behind = plain.slice(index + words.length);
      return others.test(words) ? [] : [{ words, ofFigure: /^\d/.test(behind) }];
    }),
    office: office.exec(flow)?.[1] ?? null,
    denies: /没有|未|无|不|零/.test(plain) || figures.some(({ value }) => isZero(value)),
    multiples: [...plain.matchAll(multiple)].map(([words]) => words),
  };
}

const longestLabel = 12;

/** 2.政府性基金…: the mark of a list is no figure. */
const isListMark = ({ measure, decimals, end }: Mention, flow: string): boolean =>
  measure === "plain" && decimals === 0 && /[.、）]/.test(flow[end] ?? "");

function clauseStart(flow: string, at: number): number {
  let start = at;
  while (start > 0 && !ends.test(flow[start - 1]!)) start -= 1;
  return start;
}

/** The word of a way that stands nearest to the end. */
function lastWay(words: string): Way | null {
  const ways = ([up, down, same] as const).map((pattern) =>
    [...words.matchAll(pattern)].reduce((last, { index }) => Math.max(last, index), -1),
  );
  const last = Math.max(...ways);
  return last < 0 ? null : (["up", "down", "same"] as const)[ways.indexOf(last)]!;
}

/** Whether a year leads what is said behind it, in the same sentence: 2021年…, and not 比2020年…. */
const isLead = (flow: string, start: number, to: number): boolean =>
  !/[比较与同和由从]$/.test(flow.slice(0, start)) &&
  !/^20\d\d年(?:以来|起)/.test(flow.slice(start)) &&
  !/[。；]/.test(flow.slice(start, to));

/** From where a sentence says why, to its end. */
function reasonsIn(flow: string): (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (let from = 0; from < flow.length;) {
    const stop = flow.indexOf("。", from);
    const to = stop < 0 ? flow.length : stop + 1;
    const at = flow.slice(from, to).search(reason);
    if (at >= 0) found.push([from + at, to]);
    from = to;
  }
  return found;
}

const withoutReasons = (
  flow: string,
  reasons: readonly (readonly [from: number, to: number])[],
): string =>
  reasons.reduceRight((words, [from, to]) => `${words.slice(0, from)}。${words.slice(to)}`, flow);
