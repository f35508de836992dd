/**
 * Text as sentences are read: no white space, one width, one kind of punctuation; every
 * character knows where in the source it stands.
 */
export interface Flow {
  readonly text: string;
  /** Source offset of every character of `text`, and of its end: one more entry than characters. */
  readonly at: readonly number[];
}

/** What a character is read as; absent: as it is. White space is left out altogether. */
const readAs = new Map<string, string>();
const digitsAndLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
for (const sign of digitsAndLetters) {
  readAs.set(String.fromCharCode(sign.charCodeAt(0) + 0xfee0), sign);
}
const signs: Readonly<Record<string, string>> = {
  "%": "％﹪",
  ".": "．",
  "-": "－−–—―‐‑‒﹣",
  "~": "～〜∼",
  "+": "＋",
  "=": "＝",
  "<": "＜﹤",
  ">": "＞﹥",
  "≥": "⩾≧",
  "≤": "⩽≦",
  "*": "＊×✕",
  "/": "／",
  "，": ",﹐",
  "：": ":﹕",
  "；": ";﹔",
  "（": "(﹙",
  "）": ")﹚",
  "？": "?",
  "！": "!",
  "。": "｡",
  "“": '"„‟〝＂「『',
  "”": "〞」』",
  "〔": "[［【",
  "〕": "]］】",
};
for (const [sign, others] of Object.entries(signs)) {
  for (const other of others) readAs.set(other, sign);
}

const blank = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/;
const comma = "，".charCodeAt(0);
/** What conversion programs write for comparison signs: `$\geq 95\%$`. */
const formulaWord = /\\(?:geq?|leq?|times|%|\$)|\$/y;
const formulaSigns: Readonly<Record<string, string>> = {
  "\\ge": "≥",
  "\\geq": "≥",
  "\\le": "≤",
  "\\leq": "≤",
  "\\times": "*",
  "\\%": "%",
};

/** Most signs are read as they are: Chinese ones, digits, 、 。 and ，. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x3001 ||
  code === 0x3002 ||
  code === 0xff0c;

/**
 * The reading text of a piece of source. A comma between digits that parts thousands stays an
 * ASCII comma; every other comma is `，`.
 * @param pieces offsets in `source`, in reading order: the lines of one paragraph
 */
export function flowOf(
  source: string,
  pieces: Iterable<{ readonly start: number; readonly end: number }>,
): Flow {
  let text = "";
  const at: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    end = piece.end;
    for (let i = piece.start; i < piece.end; i++) {
      const from = i;
      while (i < piece.end && isPlain(source.charCodeAt(i))) at.push(i++);
      if (i > from) text += source.slice(from, i);
      if (i >= piece.end) break;
      const sign = source[i]!;
      if (sign === "\\" || sign === "$") {
        formulaWord.lastIndex = i;
        const word = formulaWord.exec(source)?.[0];
        if (word !== undefined && i + word.length <= piece.end) {
          const read = formulaSigns[word];
          if (read !== undefined) {
            text += read;
            at.push(i);
          }
          i += word.length - 1;
          continue;
        }
      }
      if (sign <= " " || (sign > "~" && blank.test(sign))) continue;
      text += readAs.get(sign) ?? sign;
      at.push(i);
    }
  }
  at.push(at.length > 0 ? Math.max(end, at[at.length - 1]! + 1) : end);
  return { text: withStops(withThousands(text)), at };
}

/** A point between Chinese signs ends a sentence; 元/人.次 is a unit. */
const stop = /(?<![人年次月户天])(?<=[\u4e00-\u9fff）”])\.(?=[\u4e00-\u9fff“（])/g;

const withStops = (text: string): string => (text.includes(".") ? text.replace(stop, "。") : text);

const thousands = /(?<![\d.])\d{1,3}(?:，\d{3})+(?!\d)/g;

/** Gives commas that part thousands back their own sign, one character for one. */
function withThousands(text: string): string {
  if (text.indexOf(String.fromCharCode(comma)) < 0) return text;
  return text.replace(thousands, (figure) => figure.replaceAll("，", ","));
}
