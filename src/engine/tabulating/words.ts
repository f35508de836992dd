import { normalised } from "../../model/label.ts";

/** Words as labels are compared: one width, no white space. */
export const bare = normalised;

const ordinal =
  /^(?:[(（]?[一二三四五六七八九十]{1,4}[)）]?[、.．]|[(（][一二三四五六七八九十]+[)）]|\d{1,2}[、.．](?!\d))/;

/** Whether a name begins with an ordinal, or as a part of the line above: a line of its own. */
export const opensLine = (text: string): boolean =>
  ordinal.test(text) || /^(?:其中|合\s*计|总\s*计)/.test(text);

const numerals = "零一二三四五六七八九十";

/** The number of a Chinese ordinal in front of a name; null for none. */
export function ordinalOf(text: string): number | null {
  const found = /^[(（]?([一二三四五六七八九十]{1,3})[)）]?[、.．]?/.exec(text)?.[1];
  if (found === undefined) return null;
  const ten = found.indexOf("十");
  if (ten < 0) return found.length === 1 ? numerals.indexOf(found) : null;
  const tens = ten === 0 ? 1 : numerals.indexOf(found[0]!);
  const ones = ten === found.length - 1 ? 0 : numerals.indexOf(found[ten + 1]!);
  return tens * 10 + ones;
}

/** A name without its ordinal. */
export const withoutOrdinal = (text: string): string =>
  text.replace(ordinal, "").replace(/^其中[:：]/, "");

/** A header or a name that says it is a sum. */
export const isTotal = (words: string): boolean => /(?:合计|总计|小计|共计)$/.test(words);

/** The total line of a table with codes. */
export const isGrandTotal = (words: string): boolean => /^(?:合计|总计|共计)$/.test(words);

const unitOfMoney =
  /(?:[(（]?(?:金额)?(?:单位|部门)\s*[:：]\s*(?:人民币\s*)?(?:百万|亿|万|千)?元[)）]?)/;

/** Where a line states the unit of amounts; null when it does not. */
export function unitStatement(
  text: string,
): { readonly start: number; readonly end: number } | null {
  const found = unitOfMoney.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

const about =
  /(?:预算年度|决算年度|年度|截止时间|截至时间|截止日期|编制单位|编制部门|填报单位|填报部门|部门名称|单位名称|预算单位|预算部门|公开部门|公开单位|部门|单位)\s*[:：]/;

/** A line above a table that says whose it is, of which year, in which unit. */
export const isAboutLine = (text: string): boolean =>
  bare(text).length <= 90 && !/[。；]/.test(text) && (unitOfMoney.test(text) || about.test(text));

const titleEnd = /(?:表|情况|预算|决算|明细|清单)(?:[(（][^()（）]{0,20}[)）])?$/;

/** Whether a line may be a table's title. */
export function isTitle(text: string): boolean {
  const words = bare(text);
  if (words.length < 4 || words.length > 45 || /[。；,，:：!?]/.test(words)) return false;
  if (/^[一二三四五六七八九十]+、/.test(words)) return words.endsWith("表");
  return (
    titleEnd.test(words) &&
    (!/^(?:栏次|序号|项目|科目)/.test(words) || /表(?:\(.*\))?$/.test(words))
  );
}

/** A printed page number. */
export const isPageNumber = (text: string): boolean =>
  /^(?:[-—–]\s?)?\d{1,3}(?:\s?[-—–])?$|^第\s?\d{1,3}\s?页(?:\s?[,，/]?\s?共\s?\d{1,3}\s?页)?$/.test(
    text,
  );

/** A note below a table. */
export const isNote = (text: string): boolean => /^(?:备?注|说明|附注)\d*\s*[:：.、]/.test(text);
