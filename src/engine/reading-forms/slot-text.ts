import { normalised } from "../../model/label.ts";
import type { FormSlot } from "../../model/form-layout.ts";
import { slotPieces } from "../../model/slots.ts";

/** What stood in one field of a printed text. */
export interface SlotText {
  readonly slot: FormSlot;
  readonly format: string;
  readonly text: string;
}

const shapes: Readonly<Record<string, string>> = {
  serial: "\\d{1,3}",
  year: "\\d{4}",
  "unit-code": "[0-9A-Z]{3,12}",
};
const longestLine = 300;

/** Reads a line that is printed exactly as the layout has it (a title); null when it is another. */
export function readLine(layoutText: string, line: string): SlotText[] | null {
  if (line.length > longestLine) return null;
  const pieces = slotPieces(layoutText);
  const found = patternOf(layoutText).exec(line);
  if (!found) return null;
  return pieces
    .filter((piece) => "slot" in piece)
    .map(({ slot, format }, at) => ({ slot, format, text: found[at + 1]!.trim() }));
}

/** What may number a heading: （四） 四、 4. */
const ordinal = "(?:[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]\\s*)?";

function patternOf(layoutText: string): RegExp {
  const known = patterns.get(layoutText);
  if (known) return known;
  const pieces = slotPieces(layoutText);
  const words = pieces.map((piece) =>
    "words" in piece ? loosely(piece.words) : `(${shapes[piece.slot] ?? ".+?"})`,
  );
  const numbered = pieces.some((piece) => "slot" in piece && piece.slot === "serial");
  const pattern = new RegExp(`^\\s*${numbered ? "" : ordinal}${words.join("\\s*")}\\s*$`);
  patterns.set(layoutText, pattern);
  return pattern;
}

/** Layouts are few and their texts fixed. */
const patterns = new Map<string, RegExp>();

const pairs: Readonly<Record<string, string>> = {
  "（": "[（(]",
  "(": "[（(]",
  "）": "[）)]",
  ")": "[）)]",
  "：": "[：:]",
  ":": "[：:]",
  ".": "[.．]",
};

/** Blanks and the width of signs do not count. */
const loosely = (words: string): string =>
  [...words.replace(/\s/g, "")]
    .map((sign) => pairs[sign] ?? sign.replace(/[[\]{}*+?^$|\\]/g, "\\$&"))
    .join("\\s*");

/** The fields of a cell that holds the layout's words and fields; `lost` are words that are not there. */
export function readCell(
  layoutText: string,
  printed: string,
): { readonly slots: readonly SlotText[]; readonly lost: readonly string[] } {
  const slots: SlotText[] = [];
  const lost: string[] = [];
  if (printed === "") return { slots, lost };
  let open: Omit<SlotText, "text"> | null = null;
  let from = 0;
  const close = (end: number): void => {
    if (open) slots.push({ ...open, text: printed.slice(from, end).trim() });
    open = null;
  };
  const pieces = slotPieces(layoutText);
  for (const [at, piece] of pieces.entries()) {
    if ("slot" in piece) {
      open = piece;
      continue;
    }
    const found = find(printed, piece.words, from, at === pieces.length - 1);
    if (!found) {
      lost.push(piece.words);
      continue;
    }
    close(found.start);
    from = found.end;
  }
  close(printed.length);
  return { slots, lost };
}

interface Found {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a text, blanks and width aside; what ends a cell stands at its end. */
function find(text: string, words: string, from: number, last: boolean): Found | null {
  const wanted = normalised(words);
  let squeezed = "";
  const at: number[] = [];
  for (let i = from; i < text.length; i++) {
    for (const sign of normalised(text[i]!)) {
      squeezed += sign;
      at.push(i);
    }
  }
  const start = last ? squeezed.length - wanted.length : squeezed.indexOf(wanted);
  if (last && !squeezed.endsWith(wanted)) return null;
  return start < 0 ? null : { start: at[start]!, end: at[start + wanted.length - 1]! + 1 };
}
