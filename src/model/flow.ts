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

/** What is read as it is (1), read otherwise or left out (2), or may begin a formula (3). */
const classes = new Uint8Array(65_536);
for (let code = 0x4e00; code <= 0x9fff; code++) classes[code] = 1;
for (const sign of `${digitsAndLetters}、。，；：（）%.`) classes[sign.charCodeAt(0)] = 1;
for (const sign of "\\$") classes[sign.charCodeAt(0)] = 3;

function classOf(code: number): number {
  const known = classes[code]!;
  return known > 0
    ? known
    : (classes[code] = readingOf(code) === String.fromCharCode(code) ? 1 : 2);
}

/** What each sign met so far is read as; nothing for white space. */
const met = new Map<number, string>();

function readingOf(code: number): string {
  let reading = met.get(code);
  if (reading === undefined) {
    const sign = String.fromCharCode(code);
    const isBlank = sign <= " " || (sign > "~" && blank.test(sign));
    met.set(code, (reading = isBlank ? "" : (readAs.get(sign) ?? sign)));
  }
  return reading;
}

/**
 * The reading text of a piece of source. A comma between digits that parts thousands stays an
 * ASCII comma; every other comma is `，`.
 * @param pieces offsets in `source`, in reading order: the lines of one paragraph
 */
export function flowOf(
  source: string,
  pieces: readonly { readonly start: number; readonly end: number }[],
): Flow {
  let text = "";
  // Of its full length from the start: a text of megabytes has millions of these.
  const at = new Array<number>(pieces.reduce((sum, { start, end }) => sum + end - start, 1));
  let count = 0;
  let end = 0;
  for (const piece of pieces) {
    end = piece.end;
    for (let i = piece.start; i < piece.end; i++) {
      const from = i;
      let kind = 1;
      while (i < piece.end && (kind = classOf(source.charCodeAt(i))) === 1) at[count++] = i++;
      if (i > from) text += source.slice(from, i);
      if (i >= piece.end) break;
      if (kind === 3) {
        formulaWord.lastIndex = i;
        const word = formulaWord.exec(source)?.[0];
        if (word !== undefined && i + word.length <= piece.end) {
          const read = formulaSigns[word];
          if (read !== undefined) {
            text += read;
            at[count++] = i;
          }
          i += word.length - 1;
          continue;
        }
      }
      const reading = readingOf(source.charCodeAt(i));
      if (reading === "") continue;
      text += reading;
      at[count++] = i;
    }
  }
  at[count] = count > 0 ? Math.max(end, at[count - 1]! + 1) : end;
  at.length = count + 1;
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
