const figure = /^[-−－+]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?$/;

/** Whether a cell's text is a number and nothing else; `06` is a code. */
export const isFigure = (text: string): boolean =>
  figure.test(text) && !/^[-−－+]?0\d/.test(text) && text.length <= 24;

/** The number as a workbook stores it: ASCII sign, no separators. */
export const plainFigure = (text: string): string =>
  text
    .replace(/[−－]/, "-")
    .replace(/[,，+]/g, "")
    .replace("．", ".");

/** Smallest unit figures are compared in: six decimals. */
const places = 6;

/** The number in whole units of the sixth decimal, exact; null when it has more. */
export function unitsOf(text: string): bigint | null {
  const plain = plainFigure(text);
  const point = plain.indexOf(".");
  const fraction = point < 0 ? "" : plain.slice(point + 1);
  if (fraction.length > places) return null;
  const whole = point < 0 ? plain : plain.slice(0, point);
  return BigInt(whole + fraction.padEnd(places, "0"));
}

const nilMark = /^(?:[—–―‐\-－/／]{1,4}|×)$/;

/** A mark that stands where no amount is. */
export const isNil = (text: string): boolean => nilMark.test(text);

/** Digits that may be a classification code, or a piece of one. */
export const isCode = (text: string): boolean => /^(?:\d{2}|\d{3}|\d{5}|\d{7})$/.test(text);
