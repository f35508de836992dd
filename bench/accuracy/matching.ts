import type { Span } from "../../src/model/document.ts";
import { type Finding, type Location, type Quantity, isCell } from "../../src/model/finding.ts";
import type { RelationReport } from "../../src/model/report.ts";
import { type Answer, figuresOf } from "./answers.ts";
import { type Figure, figureOf, figuresIn } from "./figures.ts";
import { type FoldedText, foldQuote, gapBetween, reach } from "./place.ts";

/** A finding as it is matched: where its quotes stand and which figures it names. */
export interface Sighting {
  readonly finding: Finding;
  readonly places: readonly Span[];
  readonly figures: ReadonlySet<Figure>;
}

/** An answer with the places its quote stands at. */
export interface PlacedAnswer {
  readonly answer: Answer;
  readonly places: readonly Span[];
  readonly figures: ReadonlySet<Figure>;
}

export function placedAnswer(answer: Answer, text: FoldedText): PlacedAnswer {
  return { answer, places: text.places(answer.quote, answer.line), figures: figuresOf(answer) };
}

const placesOf = (locations: readonly (Location | null)[], text: FoldedText): Span[] =>
  locations.flatMap((one) => (one === null || isCell(one) ? [] : [text.spanOf(one)]));

const valuesOf = (quantities: readonly (Quantity | null)[]): Figure[] =>
  quantities.flatMap((one) => figureOf(one?.value ?? "") ?? []);

/** A finding's quotes, and the figures of what it states, expects, quotes and reckons from. */
export function sightingOf(
  finding: Finding,
  relations: ReadonlyMap<string, RelationReport>,
  text: FoldedText,
): Sighting {
  const operands = finding.relatedRelations.flatMap((id) => relations.get(id)?.operands ?? []);
  const quotes = finding.locations.flatMap((one) =>
    isCell(one) ? [] : figuresIn(foldQuote(one.quote)),
  );
  return {
    finding,
    places: placesOf(finding.locations, text),
    figures: new Set([...valuesOf([finding.stated, finding.expected, ...operands]), ...quotes]),
  };
}

const near = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => gapBetween(one, other) <= reach));

/** Zero is in common with everything: it counts only where the answer has no other figure. */
function shareFigure(some: ReadonlySet<Figure>, others: ReadonlySet<Figure>): boolean {
  const telling = [...some].filter((figure) => figure !== "0");
  return (telling.length > 0 ? telling : [...some]).some((figure) => others.has(figure));
}

/** Does the finding speak of what the answer speaks of? Near it and, for figures, with one in common. */
export function matches(sighting: Sighting, { answer, places, figures }: PlacedAnswer): boolean {
  if (!near(sighting.places, places)) return false;
  return !answer.numeric || shareFigure(figures, sighting.figures);
}

/** A relation of ours as it is compared with the answers. */
export interface OwnRelation {
  readonly places: readonly Span[];
  /** Every figure of it with the number of times it occurs. */
  readonly counts: ReadonlyMap<Figure, number>;
}

/** What was looked at; a skipped relation covers nothing. */
export function ownRelations(
  relations: readonly RelationReport[],
  text: FoldedText,
): readonly OwnRelation[] {
  return relations
    .filter(({ outcome }) => outcome !== "skipped")
    .map(({ stated, operands }) => {
      const quantities = [stated, ...operands];
      const places = placesOf(
        quantities.map(({ location }) => location),
        text,
      );
      return { places, counts: countsOf(valuesOf(quantities)) };
    });
}

function countsOf(figures: readonly Figure[]): Map<Figure, number> {
  const counts = new Map<Figure, number>();
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

/**
 * The figures one relation must have to cover an answer, with their number; null where an operand
 * is no number (words, `18.57/0.9930`). A zero operand may be left out; equality repeated over
 * many places is covered by one pair.
 */
export function figuresNeeded({ kind, stated, operands }: Answer): Map<Figure, number> | null {
  const target = figureOf(stated);
  const parts = operands.map(figureOf);
  if (target === null || parts.length === 0 || parts.includes(null)) return null;
  const known = parts as Figure[];
  if (kind === "equal" && known.every((part) => part === target)) return new Map([[target, 2]]);
  const others = known.filter((part) => part !== "0");
  // 10503.02 ≤ 19825.56 is answered as the part against [part, whole]: the part stands there once.
  const saidAmongParts = kind !== "sum" && known.includes(target);
  return countsOf(saidAmongParts ? others : [target, ...others]);
}

/** Has this one relation of ours all the figures? */
export function covers(relation: OwnRelation, needed: ReadonlyMap<Figure, number>): boolean {
  return [...needed].every(([figure, times]) => (relation.counts.get(figure) ?? 0) >= times);
}

/** Does one of the relation's figures stand near the answer's quote? */
export function standsNear(relation: OwnRelation, { places }: PlacedAnswer): boolean {
  return near(relation.places, places);
}
