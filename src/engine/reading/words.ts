import { normalised, similarity } from "../../model/label.ts";

/** Two printings of one label: 1 the same words, less when they only resemble each other. */
export function likeness(seen: string, standard: string): number {
  if (seen === standard) return 1;
  const [short, long] = inOrder(seen.length, standard.length);
  // What is folded together is of one length.
  if (short === long && substituted(seen) === substituted(standard)) return 0.98;
  if (short < 4 || short < long * alikeEnough) return 0;
  const key = `${seen}|${standard}`;
  let alike = compared.get(key);
  if (alike === undefined) {
    alike = similarity(seen, standard);
    if (compared.size >= 50_000) compared.clear();
    compared.set(key, alike);
  }
  return alike >= alikeEnough ? alike * 0.9 : 0;
}

const inOrder = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

/** Share of two labels that must agree for the one to be taken for the other. */
const alikeEnough = 0.75;

/** Headers recur on every sheet. */
const compared = new Map<string, number>();

/**
 * 单位 and 部门 folded together: copying a unit's form for a department (or back) by
 * find-and-replace damages every word that has either, and the table is still that table.
 */
export function substituted(text: string): string {
  return text.includes("部门") ? text.replaceAll("部门", "单位") : text;
}

/** Text as labels are compared. */
export const bare = normalised;

const ordinalMark = /^(?:其中[:：]|[(（]?[一二三四五六七八九十]+[)）]?[、.．]|\d+[、.．)）])+/;

/** A line's name without its ordinal: 八、社会保障和就业支出 is 社会保障和就业支出. */
export function withoutOrdinal(text: string): string {
  return text.replace(ordinalMark, "");
}

const totalWords = new Set(["合计", "总计", "共计", "总合计"]);

/** Whether a name, as labels are compared, is that of the total line. */
export const isTotalWord = (text: string): boolean => totalWords.has(text);

const unitWords = "(?:金额)?(?:单位|部门):?(?:人民币)?(?:百万元|亿元|万元|千元|元)";
/** What may stand behind a title: the unit of amounts, 续表, 空表. */
const titleTail = new RegExp(
  `(?:\\((?:续表?\\d{0,3}|空表|(?:金额)?(?:单位|部门):.{0,40}|[百万亿千]*元)\\)?|续表|${unitWords}){1,4}$`,
);

/** A title without year, department, form number and the like. */
export function titleCore(text: string): string {
  return bare(text)
    .replace(/20\d{2}年度?/g, "")
    .replace(/^(?:附件|附表|公开|表)?\d*(?:-\d+)?(?:表)?[:：.、]?/, "")
    .replace(titleTail, "");
}
