import type { Measure, Mention, Oddity } from "../../model/mention.ts";
import { perAt } from "./mention-per.ts";
import {
  countedNouns,
  measureWords,
  moneyNouns,
  moneyTalk,
  peopleTalk,
  notMeasures,
  wordAt,
} from "./mention-words.ts";

/** What stands behind a number: unit, nearness, what one unit is for, 以上. */
export interface After {
  readonly end: number;
  readonly measure: Measure;
  readonly unit: string;
  readonly per: string | null;
  readonly bound: Mention["bound"];
  readonly approximate: Mention["approximate"];
  readonly oddity: Oddity | null;
}

/** A unit alone. */
interface Unit {
  readonly end: number;
  readonly measure: Measure;
  readonly unit: string;
  readonly approximate?: Mention["approximate"];
  readonly oddity?: Oddity;
}

const scale = /([余多几来]?)(万亿|千万|百万|十万|[万亿千百])([余多几]?)/y;
const yuan = /元(?![旦宵素件首氏器]|月份?\d|\d)|[美欧港日澳]元/y;
const isHan = (sign: string | undefined) => sign !== undefined && sign >= "一" && sign <= "龥";

/** Reads what follows a number that ends at `at`. */
export function afterNumber(flow: string, at: number, start: number): After {
  const unit = unitAt(flow, at, start);
  const { end, approximate: near = null } = unit;
  const per = unit.unit === "" ? null : perAt(flow, end);
  return tailAt(flow, {
    measure: unit.measure,
    unit: unit.unit,
    end: per?.end ?? end,
    per: per?.per ?? null,
    bound: null,
    approximate: near,
    oddity: unit.oddity ?? null,
  });
}

function unitAt(flow: string, at: number, start: number): Unit {
  const plain: Unit = { end: at, measure: "plain", unit: "" };
  const first = flow[at];
  if (first === undefined) return plain;
  if (first === "%") return { end: at + 1, measure: "percent", unit: "%" };
  if (first === "‰") return { end: at + 1, measure: "permille", unit: "‰" };
  if (flow.startsWith("百分比", at)) return { end: at + 3, measure: "percent", unit: "%" };
  if (flow.startsWith("个百分点", at)) return { end: at + 4, measure: "points", unit: "百分点" };
  if (flow.startsWith("百分点", at)) return { end: at + 3, measure: "points", unit: "百分点" };
  yuan.lastIndex = at;
  if (yuan.test(flow)) return money(yuan.lastIndex, flow.slice(at, yuan.lastIndex));
  const counted = measureAt(flow, at);
  if (counted !== null && counted.unit !== "倍") return counted;
  if (counted !== null) {
    const more = flow[counted.end] === "多" || flow[counted.end] === "余";
    return more
      ? { ...counted, end: counted.end + 1, measure: "times", approximate: "more" }
      : { ...counted, measure: "times" };
  }
  return scaledAt(flow, at, start) ?? nearAt(flow, at) ?? inBrackets(flow, at) ?? plain;
}

function money(end: number, unit: string): Unit {
  return { end, measure: /[美欧港日澳]元/.test(unit) ? "count" : "money", unit };
}

const bracketedUnit = /（([百千万亿]{0,2}元|%)）/y;

/** 12.5（万元）: the unit in brackets behind its number. */
function inBrackets(flow: string, at: number): Unit | null {
  bracketedUnit.lastIndex = at;
  const unit = bracketedUnit.exec(flow)?.[1];
  if (unit === undefined) return null;
  return { end: at + unit.length + 2, measure: unit === "%" ? "percent" : "money", unit };
}

/** 余人 多项 几台: nearness before a unit without scale. */
function nearAt(flow: string, at: number): Unit | null {
  if (!/[余多几来]/.test(flow[at]!)) return null;
  yuan.lastIndex = at + 1;
  if (yuan.test(flow)) {
    return { ...money(yuan.lastIndex, flow.slice(at + 1, yuan.lastIndex)), approximate: "more" };
  }
  const counted = measureAt(flow, at + 1);
  if (counted === null) return null;
  return { ...counted, measure: counted.unit === "倍" ? "times" : "count", approximate: "more" };
}

/** 万元 万人 余万元 万余户 万: units with a scale before them. */
function scaledAt(flow: string, at: number, start: number): Unit | null {
  scale.lastIndex = at;
  const found = scale.exec(flow);
  if (!found) return null;
  const [all, before, size, behind] = found as unknown as [string, string, string, string];
  const end = at + all.length;
  const near = before !== "" || behind !== "" ? { approximate: "more" as const } : {};
  yuan.lastIndex = end;
  if (yuan.test(flow)) {
    return { ...money(yuan.lastIndex, size + flow.slice(end, yuan.lastIndex)), ...near };
  }
  const counted = measureAt(flow, end);
  if (counted !== null) return { ...counted, unit: size + counted.unit, ...near };
  if (
    size === "千" ||
    size === "百" ||
    (isHan(flow[end]) && /[一二三四五六七八九]/.test(flow[end]!))
  )
    return null;
  return bareScale(flow, end, start, size, near);
}

/** 万 or 亿 with nothing behind it that is a unit: money without its 元, or a number of people. */
function bareScale(flow: string, end: number, start: number, size: string, near: object): Unit {
  const missing: Unit = {
    end,
    measure: "money",
    unit: `${size}元`,
    oddity: "yuan-missing",
    ...near,
  };
  const many: Unit = { end, measure: "count", unit: size, ...near };
  if (wordAt(countedNouns, flow, end) !== "") return many;
  if (wordAt(moneyNouns, flow, end) !== "") return missing;
  if (
    isHan(flow[end]) &&
    !/^(?:以[上内下]|左右|的|用于|和|与|及|为|比|等|其中)/.test(flow.slice(end, end + 2))
  )
    return many;
  const sentence = flow.slice(Math.max(0, start - 60), start);
  const clause = sentence.slice(sentence.lastIndexOf("。") + 1);
  return moneyTalk.test(clause) && !peopleTalk.test(clause.slice(-8)) ? missing : many;
}

/** A measure word, with the bracketed second one of 台（套）. */
function measureAt(flow: string, at: number): Unit | null {
  let unit = wordAt(measureWords, flow, at);
  const first = flow[at];
  if (unit === "" || first === undefined) return null;
  const longer = flow.startsWith("人工资", at) ? "" : wordAt(notMeasures, flow, at);
  if (longer.length > unit.length || (longer !== "" && longer.length === unit.length)) return null;
  let end = at + unit.length;
  if (flow[end] === "（") {
    const second = wordAt(measureWords, flow, end + 1);
    if (second !== "" && flow[end + 1 + second.length] === "）") {
      unit += `（${second}）`;
      end += second.length + 2;
    }
  }
  return { end, measure: "count", unit };
}

const tail =
  /(?:（(?:含|不含)[^（）]{0,8}）)?(?:(左右|上下|许)|(及?以上|之上)|(及?以下|以内|之内|内(?=[完办拨支付报到结])))(?!三|两|各|简称)/y;
const more = /[多余](?=[，。；、）的以前来]|$)/y;

/** Adds 以上 以内 左右, and 多 behind years and months. */
function tailAt(flow: string, after: After): After {
  if (after.unit === "") {
    return after;
  }
  let { end, approximate, bound } = after;
  if (/年|月|倍|小时|天/.test(after.unit)) {
    more.lastIndex = end;
    if (more.test(flow)) {
      approximate = "more";
      end += 1;
    }
  }
  tail.lastIndex = end;
  const found = tail.exec(flow);
  if (found) {
    end += found[0].length;
    if (found[1] !== undefined) approximate = "about";
    else if (found[2] !== undefined) bound = found[0].startsWith("（不") ? ">" : "≥";
    else bound = found[0].startsWith("（不") ? "<" : "≤";
  }
  return { ...after, end, approximate, bound };
}
