import { strangeness } from "./header-words.ts";
import type { TableLine, Token } from "./lines.ts";
import { bare } from "./words.ts";

/** A header cell being put together from its lines. */
export interface OpenCell {
  pieces: Token[];
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** Where the middle of a piece of print stands. */
export const middle = ({ from, to }: { from: number; to: number }): number => (from + to) / 2;

/** How many columns of print two pieces share. */
export const overlap = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.min(a.to, b.to) - Math.max(a.from, b.from);

/** Puts the lines of wrapped headers together: what stands below and makes a word with it. */
export function cellsOf(lines: readonly TableLine[]): OpenCell[] {
  const cells: OpenCell[] = [];
  lines.forEach(({ tokens }, line) => {
    for (const token of tokens) {
      const above = cells
        .filter((cell) => cell.bottom < line && overlap(cell, token) > 0)
        .sort((a, b) => b.bottom - a.bottom || overlap(b, token) - overlap(a, token))[0];
      if (above && isRestOf(above, token, tokens)) {
        above.pieces.push(token);
        above.from = Math.min(above.from, token.from);
        above.to = Math.max(above.to, token.to);
        above.bottom = line;
      } else {
        const { from, to } = token;
        cells.push({ pieces: [token], from, to, top: line, bottom: line });
      }
    }
  });
  return cells;
}

/** The words of a cell, its lines joined. */
export const wordsOf = (pieces: readonly Token[]): string =>
  bare(pieces.map(({ text }) => text).join(""));

function isRestOf(above: OpenCell, token: Token, line: readonly Token[]): boolean {
  if (/^[类款项]$/.test(wordsOf(above.pieces))) return false;
  const whole = strangeness(wordsOf([...above.pieces, token])) === 0;
  if (/^[类款项]$/.test(token.text) && !whole) return false;
  if (line.filter((one) => overlap(above, one) > 0).length > 1) return false;
  const apart = strangeness(wordsOf(above.pieces)) + strangeness(token.text);
  const together = strangeness(wordsOf([...above.pieces, token]));
  if (together < apart) return true;
  const centred = Math.abs(middle(above) - middle(token)) <= 2.5;
  return centred && together === apart && (together >= 3 || whole);
}
