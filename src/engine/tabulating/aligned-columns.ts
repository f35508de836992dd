import type { Token } from "./lines.ts";
import type { PlacedHead } from "./aligned-header.ts";
import { kindBelow } from "./header-words.ts";

/** Where the cells of a column stand: its header and the edges its figures keep to. */
export interface ColumnPlace {
  readonly kind: "code" | "text" | "figure";
  readonly from: number;
  readonly to: number;
  /** Typical left edge, middle and right edge of its figures; null where it has none. */
  readonly edges: readonly [number, number, number] | null;
}

export const leafHeads = (heads: readonly PlacedHead[]): PlacedHead[] =>
  heads.flatMap((head) => (head.below.length === 0 ? [head] : leafHeads(head.below)));

/** Learns from the figures below where each column stands. */
export function columnPlaces(
  leaves: readonly PlacedHead[],
  lines: readonly (readonly Token[])[],
): ColumnPlace[] {
  const places = leaves.map(({ words, from, to }): ColumnPlace => {
    return { kind: kindBelow(words), from, to, edges: null };
  });
  const seen: Token[][] = places.map(() => []);
  for (const tokens of lines) {
    for (const token of tokens) {
      if (token.kind === "text") continue;
      const at = nearest(token, places);
      if (at !== null) seen[at]!.push(token);
    }
  }
  return places.map((place, at) => {
    const tokens = seen[at]!;
    if (tokens.length === 0) return place;
    const edges = [
      median(tokens.map(({ from }) => from)),
      median(tokens.map(({ from, to }) => (from + to) / 2)),
      median(tokens.map(({ to }) => to)),
    ] as const;
    return { ...place, edges };
  });
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)]!;
}

const looksLikeCode = /^(?:\d{2}|\d{3}|\d{5}|\d{7})$/;

/** The column a token stands nearest to, of those it could stand in. */
export function nearest(token: Token, places: readonly ColumnPlace[]): number | null {
  let best: { at: number; off: number } | null = null;
  places.forEach((place, at) => {
    if (!mayHold(place, token)) return;
    const off = distance(token, place);
    if (!best || off < best.off) best = { at, off };
  });
  return (best as { at: number } | null)?.at ?? null;
}

function mayHold({ kind }: ColumnPlace, token: Token): boolean {
  if (token.kind === "text") return kind === "text";
  if (kind === "code") return looksLikeCode.test(token.text);
  return kind === "figure";
}

/** How far a token stands from a column. */
export function distance(token: Token, place: ColumnPlace): number {
  const middle = (token.from + token.to) / 2;
  if (token.kind !== "text" && place.edges) {
    const [left, centre, right] = place.edges;
    return Math.min(
      Math.abs(token.from - left),
      Math.abs(middle - centre),
      Math.abs(token.to - right),
    );
  }
  const inside = middle >= place.from && middle <= place.to;
  return inside ? 0 : Math.abs(middle - (place.from + place.to) / 2);
}

/**
 * The columns of a page without a header of its own: those of the first page, stretched and
 * shifted as far as its figures fit them best.
 */
export function shiftedPlaces(
  places: readonly ColumnPlace[],
  lines: readonly (readonly Token[])[],
): ColumnPlace[] {
  const sample = lines
    .flat()
    .filter(({ kind }) => kind !== "text")
    .slice(0, 80);
  let best: { places: ColumnPlace[]; off: number } = { places: [...places], off: Infinity };
  for (let percent = 80; percent <= 120; percent += 4) {
    for (let shift = -8; shift <= 8; shift += 2) {
      const tried = places.map((place) => moved(place, percent / 100, shift));
      const off =
        sample.reduce((sum, token) => sum + offNearest(token, tried), 0) +
        sample.length * (Math.abs(percent - 100) + Math.abs(shift)) * 0.01;
      if (off < best.off) best = { places: tried, off };
    }
  }
  return best.places;
}

function moved(place: ColumnPlace, scale: number, shift: number): ColumnPlace {
  const at = (value: number) => value * scale + shift;
  const edges =
    place.edges && ([at(place.edges[0]), at(place.edges[1]), at(place.edges[2])] as const);
  return { ...place, from: at(place.from), to: at(place.to), edges };
}

function offNearest(token: Token, places: readonly ColumnPlace[]): number {
  const at = nearest(token, places);
  return at === null ? 6 : Math.min(6, distance(token, places[at]!));
}
