/** A name in the two languages of the product; Chinese is what forms print. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Text that folding leaves as it is: the common case, recognised without work. */
const plain = /^[\u4e00-\u9fff0-9A-Za-z]*$/;
/** White space and the invisible characters that PDF and web text carry along. */
const blank = /[\s\u00ad\u180e\u200b-\u200f\u2060-\u2064]+/g;
const sign = /[“”„‟〝〞「」『』‘’‚‛〔〕【】]/g;
const folded: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "〔": "[",
  "〕": "]",
  "【": "[",
  "】": "]",
};

/**
 * Text as two printings of the same name are compared: width folded (NFKC), all white space
 * removed (so that a name broken over lines is joined), quotes and brackets unified.
 * For comparison only, never for display.
 */
export function normalised(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const result = plain.test(text) ? text : folding(text);
  if (remembered.size >= 20_000) remembered.clear();
  if (text.length < 80) remembered.set(text, result);
  return result;
}

/** Labels recur on every page of every table. */
const remembered = new Map<string, string>();

function folding(text: string): string {
  const joined = text.normalize("NFKC").replace(blank, "");
  // Joining can bring a letter and its accent together, hence the second folding.
  return joined.replace(sign, (mark) => folded[mark] ?? '"').normalize("NFKC");
}

/** How alike two texts are, from 0 (nothing in common) to 1 (equal), by edit distance. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** Share of a word that must agree for another to be offered in its place. */
const alikeEnough = 0.6;

/**
 * The candidate most like `word`, or null when none is like enough to be offered
 * (at least three fifths of it agree). Compared as {@link normalised}; the first wins a tie.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const wanted = normalised(word);
  let best: string | null = null;
  let reached = alikeEnough;
  for (const candidate of candidates) {
    const other = normalised(candidate);
    if (atMost(wanted.length, other.length) < reached) continue;
    const likeness = similarity(wanted, other);
    if (likeness < reached || (best !== null && likeness === reached)) continue;
    best = candidate;
    reached = likeness;
  }
  return best;
}

/** The highest similarity two texts of these lengths can have. */
function atMost(a: number, b: number): number {
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b);
}

/** Levenshtein distance in UTF-16 units, over what is left between common head and tail. */
function distance(a: string, b: string): number {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let endA = a.length;
  let endB = b.length;
  while (endA > head && endB > head && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA === head || endB === head) return endA - head + (endB - head);
  return editCount(a.slice(head, endA), b.slice(head, endB));
}

/** The plain two-row table of edit counts, kept in one row. */
function editCount(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      const changed = diagonal + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, above + 1, row[j - 1]! + 1);
      diagonal = above;
    }
  }
  return row[b.length]!;
}
