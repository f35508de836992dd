/** The ordinal a line begins with: 第一部分 · 一、 · （一） · 1. · （1）. */
export interface Ordinal {
  /** 1 第一部分 · 2 一、 · 3 （一） · 4 1. · 5 （1）. */
  readonly level: number;
  readonly number: number;
  /** Where the text proper begins in the flow. */
  readonly body: number;
  /** Could the sign behind it be a decimal point: 1.22个乡镇, 3.1-6级? */
  readonly doubtful: boolean;
}

const chinese = "一二三四五六七八九十";
const part = /^第([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章|篇|编)[、：.]?/;
const annex = /^附[件表]([一二三四五六七八九十]{1,3}|\d{1,2})[：、.]?/;
const major = /^([一二三四五六七八九十]{1,3})[、.]/;
const middle = /^（([一二三四五六七八九十]{1,3})）[、.]?/;
const item = /^(\d{1,2})[.、](?![.、])/;
const minor = /^（?(\d{1,2})）[、.]?/;
const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const bracketed = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

/** Reads the ordinal at the beginning of a flow text. */
export function readOrdinal(flow: string): Ordinal | null {
  const sign = flow[0]!;
  if (sign === "第") return numbered(part.exec(flow), 1);
  if (sign === "附") return numbered(annex.exec(flow), 1);
  if (chinese.includes(sign)) {
    const found = major.exec(flow);
    // 一、二、三批: a list of numbers, no ordinal.
    if (
      found &&
      chinese.includes(flow[found[0].length] ?? " ") &&
      major.test(flow.slice(found[0].length))
    ) {
      return null;
    }
    return numbered(found, 2);
  }
  const ring = circled.indexOf(sign);
  if (ring >= 0) return { level: 5, number: ring + 1, body: 1, doubtful: false };
  const bracket = bracketed.indexOf(sign);
  if (bracket >= 0) return { level: 3, number: bracket + 1, body: 1, doubtful: false };
  if (sign === "（") return numbered(middle.exec(flow), 3) ?? numbered(minor.exec(flow), 5);
  if (sign < "0" || sign > "9") return null;
  const found = numbered(item.exec(flow), 4);
  if (!found) return numbered(minor.exec(flow), 5);
  const next = flow[found.body] ?? "";
  const doubtful = flow[found.body - 1] === "." && next >= "0" && next <= "9";
  return { ...found, doubtful };
}

function numbered(found: RegExpExecArray | null, level: number): Ordinal | null {
  if (!found) return null;
  const number = numberOf(found[1]!);
  return number > 0 ? { level, number, body: found[0].length, doubtful: false } : null;
}

/** 1 to 99 in Chinese or Arabic numerals; 0 when it is none. */
function numberOf(text: string): number {
  if (text[0]! <= "9") return Number(text);
  const digit = (sign: string | undefined) => (sign === undefined ? 0 : chinese.indexOf(sign) + 1);
  const ten = text.indexOf("十");
  if (ten < 0) return text.length === 1 ? digit(text) : 0;
  if (ten > 1 || text.length > ten + 2) return 0;
  return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
}
