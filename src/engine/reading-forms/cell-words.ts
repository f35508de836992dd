/** A cell's text as data, with what had to be mended to get it. */
export interface CellWords {
  readonly text: string;
  /** Blanks in the middle of words, where the print broke the line. */
  readonly joined: number;
}

const breaks = /\n|\t| {4,}/;
const startsItem = /^(?:\d{1,2}\s*[.．、](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])/;
const endsSentence = /[。；;]$/;
const blank = /([^\s])\s+(?=(\S))/g;
const latin = /[!-~]/;
const chinese = /[\u4e00-\u9fff]/;

/**
 * Joins what was broken over lines: a new line stays one only where an item or a sentence begins.
 * Blanks between Chinese signs and between a figure and its unit are print, not text.
 */
export function cellWords(raw: string): CellWords {
  let joined = 0;
  const lines: string[] = [];
  for (const part of raw.split(breaks)) {
    const piece = part.trim().replace(blank, (_, before: string, after: string) => {
      if (chinese.test(before) && chinese.test(after)) joined++;
      return latin.test(before) && latin.test(after) && !isSign(after) ? `${before} ` : before;
    });
    if (piece === "") continue;
    const last = lines.at(-1);
    const item = startsItem.test(piece) || piece.startsWith(`${lines.length + 1}.`);
    if (last === undefined || item || endsSentence.test(last)) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return { text: lines.join("\n"), joined };
}

/** `95 %` and `≥ 5` are one figure. */
const isSign = (sign: string): boolean => sign === "%";
