import { type Decimal, negate } from "../../model/decimal.ts";
import type { Measure, Mention } from "../../model/mention.ts";
import { beforeNumber } from "./mention-before.ts";

/** Chinese numerals below ten. */
export const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const numeral = /[一二三四五六七八九十两百千零〇]{1,9}/y;

/** The whole number Chinese numerals spell; null when they spell none (十四五, 一一). */
function spelledValue(words: string): number | null {
  let sum = 0;
  let waiting: number | null = null;
  let last = 10_000;
  for (const word of words) {
    const place = places[word];
    if (place === undefined) {
      if (waiting !== null && waiting !== 0) return null;
      waiting = digits[word]!;
      continue;
    }
    if (place >= last || (waiting === null && (place !== 10 || sum > 0)) || waiting === 0)
      return null;
    sum += (waiting ?? 1) * place;
    waiting = null;
    last = place;
  }
  return sum + (waiting ?? 0);
}

const spelledMeasure =
  /(?:余|多)?(?:个百分点|个工作日|个月|个|项|名|人次|人|家|户|辆|台|套|批次|批|条|份|次|种|所|间|处|件|类|天|座|部分|方面|大类|场次|场|期|本|册|万元|亿元|元(?![旦区县宵素])|万人|万户|倍|成)(?:（[套次台辆人户件]）)?/y;
const idiom =
  /^(?:八项规定|一个[^月]|一部分|一方面|一大类|一[次](?:性|付)|一批(?!次)|一条龙|一条心|一件事|一套|一家人|一家亲|一次办|一种|一类|一本|一期|一场|一处|[一二三]期|[一二三]类|[一二三]本|[一二两三]项制|[一二三四五六七八九]成(?![左以，。])|[三两]次(?:产|分配)|一倍|一份|一人|[一二三四五六七八九]所(?:以|有|需|得|属|在))/;

/** A small number written in words, with its unit. */
interface Spelled {
  readonly digitsEnd: number;
  readonly end: number;
  readonly value: Decimal;
  readonly unit: string;
  readonly more: boolean;
}

/** 七项, 两批次, 十余家 at `at`; null for ordinals, idioms and everything else. */
function spelledAt(flow: string, at: number): Spelled | null {
  numeral.lastIndex = at;
  const words = numeral.exec(flow)?.[0];
  if (words === undefined) return null;
  const digitsEnd = at + words.length;
  spelledMeasure.lastIndex = digitsEnd;
  const measure = spelledMeasure.exec(flow)?.[0];
  if (measure === undefined) return null;
  const before = flow[at - 1];
  if (before !== undefined && /[第其周\d之万亿每初几数]/.test(before)) return null;
  if (measure === "元" && words.length < 2) return null;
  if (idiom.test(flow.slice(at, digitsEnd + 4))) return null;
  const more = measure[0] === "余" || (measure[0] === "多" && measure.length > 1);
  const value = more && (words === "百" || words === "千") ? places[words]! : spelledValue(words);
  if (value === null || (value === 0 && words !== "零")) return null;
  // 一户一策, 一事一议.
  if (
    words === "一" &&
    flow.slice(digitsEnd + measure.length, digitsEnd + measure.length + 1) === "一"
  )
    return null;
  return {
    digitsEnd,
    end: digitsEnd + measure.length,
    value: { digits: BigInt(value), scale: 0 },
    unit: more ? measure.slice(1) : measure,
    more,
  };
}

const percentage =
  /百分之([一二三四五六七八九十百零两]{1,5})(?:点([〇零一二三四五六七八九]{1,4}))?(?!几)/y;

/** 百分之九十五点五; null where none is spelled. */
function spelledPercentAt(flow: string, at: number): Spelled | null {
  percentage.lastIndex = at;
  const found = percentage.exec(flow);
  const whole = found === null ? null : spelledValue(found[1]!);
  if (found === null || whole === null) return null;
  const fraction = [...(found[2] ?? "")].map((one) => digits[one]).join("");
  const end = at + found[0].length;
  return {
    digitsEnd: end,
    end,
    value: { digits: BigInt(`${whole}${fraction}`), scale: fraction.length },
    unit: "%",
    more: false,
  };
}

const measures: Readonly<Record<string, Measure>> = {
  个百分点: "points",
  倍: "times",
  "%": "percent",
};
const tail = /^(?:及?以上|左右|及?以下|以内)/;

/** The figure written in words at `at`; null for none. */
export function spelledMention(flow: string, at: number, floor: number): Mention | null {
  const spelled = spelledAt(flow, at) ?? spelledPercentAt(flow, at);
  if (spelled === null) return null;
  const { value, unit, more, end, digitsEnd } = spelled;
  const before = beforeNumber(flow, at, floor, { unit, decimals: 0, perPerson: false });
  const behind = tail.exec(flow.slice(end, end + 3))?.[0] ?? "";
  const bound = behind.endsWith("以上") ? "≥" : /以[下内]/.test(behind) ? "≤" : before.bound;
  const near = behind === "左右" ? "about" : before.approximate;
  return {
    start: before.start,
    end: end + behind.length,
    digits: { start: at, end: digitsEnd },
    measure: measures[unit] ?? (unit.endsWith("元") ? "money" : "count"),
    value: before.negative ? negate(value) : value,
    decimals: value.scale,
    unit: unit === "个百分点" ? "百分点" : unit,
    per: null,
    bound,
    approximate: more ? "more" : near,
    upTo: null,
    spelled: true,
    oddities: [],
  };
}
