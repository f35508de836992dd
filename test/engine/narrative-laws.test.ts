import fc from "fast-check";
import { isCell } from "../../src/model/finding.ts";
import { checkedText } from "../claims/own-relations.ts";
import { type Figure, type Piece, type Style, narrative, printedAs, styles } from "./narratives.ts";

const runs = { numRuns: 1000, seed: 4 };

/** Findings of a text that ask something of a clerk. */
const grave = (text: string) =>
  checkedText(text).findings.filter(({ severity }) => severity !== "info");

/** Every promise with its outcome, in no order. */
const verdicts = (text: string): string[] =>
  checkedText(text)
    .relations!.map(({ rule, outcome }) => `${rule} ${outcome}`)
    .sort();

/** A figure moved by what nothing explains, or by up to twice itself. */
function moved(figure: Figure, by: number): Figure {
  const { value, least } = figure;
  const step = least! + Math.round((value / 10) * (by % 17));
  return { ...figure, value: by % 2 === 0 || step > value ? value + step : value - step };
}

const changedNarrative = fc.tuple(narrative, fc.nat(), fc.nat(1000)).map(([pieces, which, by]) => {
  const figures = pieces.filter((piece) => typeof piece !== "string");
  const known = figures.filter(({ least }) => least !== null);
  const figure = known[which % known.length]!;
  const changed = pieces.map((piece) => (piece === figure ? moved(figure, by) : piece));
  return { pieces: changed, nth: figures.indexOf(figure) };
});

test("a narrative whose figures agree gives no error and no warning", () => {
  fc.assert(
    fc.property(narrative, (pieces) => {
      expect(
        grave(printedAs(pieces).text).map(({ rule, message }) => `${rule} ${message}`),
      ).toEqual([]);
    }),
    runs,
  );
});

test("one figure changed beyond rounding is named by an error or a warning", () => {
  const missed: string[] = [];
  fc.assert(
    fc.property(changedNarrative, ({ pieces, nth }) => {
      const { text, places } = printedAs(pieces);
      const place = places[nth]!;
      const named = grave(text).some(({ locations }) =>
        locations.some((one) => !isCell(one) && one.start <= place && place < one.end),
      );
      if (!named) missed.push(`${text.slice(place - 20, place)}>>${text.slice(place, place + 20)}`);
    }),
    runs,
  );
  expect(missed.slice(runs.numRuns / 100)).toEqual([]);
});

describe.each(Object.keys(styles).filter((style) => style !== "plain") as Style[])(
  "printed: %s",
  (style) => {
    const comesOutTheSame = (made: fc.Arbitrary<readonly Piece[]>) =>
      fc.assert(
        fc.property(made, (pieces) => {
          expect(verdicts(printedAs(pieces, style).text)).toEqual(verdicts(printedAs(pieces).text));
        }),
        { ...runs, numRuns: 200 },
      );

    test("figures that agree come out the same", () => comesOutTheSame(narrative));

    // A figure without its noughts may have been rounded: more is explained than before.
    if (style !== "noughts dropped") {
      test("one figure changed comes out the same", () =>
        comesOutTheSame(changedNarrative.map(({ pieces }) => pieces)));
    }
  },
);
