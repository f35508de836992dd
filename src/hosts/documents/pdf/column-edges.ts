import type { Piece } from "./pieces.ts";

/** Left and right edges at which columns of a page begin and end, in points, rounded. */
export interface Edges {
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
}

/** A gap wider than this share of a sign always parts columns. */
export const wideGap = 0.9;

/**
 * Where columns are by the lines that part them widely: a narrow gap there parts columns too,
 * while in a sentence it is a mere habit of typesetting.
 */
export function columnEdges(lines: readonly (readonly Piece[])[]): Edges {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  for (const line of lines) {
    line.forEach((piece, index) => {
      const before = line[index - 1];
      if (!before || piece.x - (before.x + before.width) < wideGap * piece.size) return;
      count(left, piece.x);
      count(right, piece.x + piece.width);
    });
  }
  return { left: told(left), right: told(right) };
}

/** Whether a piece begins or ends where a column does. */
export function standsInColumn({ x, width }: Piece, { left, right }: Edges): boolean {
  return left.has(Math.round(x)) || right.has(Math.round(x + width));
}

function count(edges: Map<number, number>, at: number): void {
  for (const near of [-1, 0, 1]) {
    const edge = Math.round(at) + near;
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
}

/** Edges met on more than one line. */
function told(edges: ReadonlyMap<number, number>): Set<number> {
  return new Set([...edges].filter(([, times]) => times > 1).map(([edge]) => edge));
}
