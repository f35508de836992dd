/** What Excel takes for one cell: a string as if typed in, or a number. */
export type Entry = string | number;

/** Characters one cell takes. */
const longestEntry = 32_767;

/** Begins like words and holds no figure: Excel takes it for what it is. */
const words = /^[\p{L}“”（《〈【〔][^\p{N}]*$/u;
/** Words Excel reads as a date, a time or a truth value. */
const readAsValue = /^(?:[一二三四五六七八九十百廿卅零年月日号时点分秒上下午公元\s]+|true|false)$/i;
/** What begins a formula when typed, also in full width, and the sign that makes text of it. */
const commands = /^[=+\-@'＝＋－＠＇]/;

/**
 * Words as they must be entered so that they stay the very same words: never a formula, and
 * never a number or date, whatever the cell's format makes of what is typed.
 */
export function entryOfText(text: string, format: string): Entry {
  if (text === "" || commands.test(text)) return text === "" ? "" : `'${text}`;
  const asTyped = format === "@" || (words.test(text) && !readAsValue.test(text));
  return asTyped ? text : `'${text}`;
}

/** Whether one cell has room for the words. */
export function fits(text: string): boolean {
  return String(entryOfText(text, "General")).length <= longestEntry;
}
