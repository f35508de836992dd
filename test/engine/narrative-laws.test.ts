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

/** The figure somewhere else by a tenth of itself and more: beyond everything that is rounded. */
function moved({ kind, value }: Figure, by: number): Figure {
  const least = kind === "count" ? 2 : 20;
  const step = Math.max(least, Math.ceil(value / 10) + Math.round((value / 10) * (by % 17)));
  return { kind, value: by % 2 === 0 || step > value ? value + step : value - step };
}

const changedNarrative = fc
  .tuple(narrative, fc.nat(), fc.nat(1000))
  .map(([pieces, which, by]) => {
    const figures = pieces.flatMap((piece, at) => (typeof piece === "string" ? [] : [at]));
    const nth = which % figures.length;
    const at = figures[nth]!;
    const changed: Piece[] = [...pieces];
    changed[at] = moved(pieces[at] as Figure, by);
    return { pieces: changed, nth };
  });

test("a narrative whose figures agree gives no error and no warning", () => {
  fc.assert(
    fc.property(narrative, (pieces) => {
      expect(grave(printedAs(pieces).text).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
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

describe.each(Object.keys(styles).filter((style) => style !== "plain") as Style[])("printed: %s", (style) => {
  test.each([
    ["figures that agree", narrative],
    ["one figure changed", changedNarrative.map(({ pieces }) => pieces)],
  ])("%s come out the same", (_, made) => {
    fc.assert(
      fc.property(made, (pieces) => {
        expect(verdicts(printedAs(pieces, style).text)).toEqual(verdicts(printedAs(pieces).text));
      }),
      { ...runs, numRuns: 100 },
    );
  });
});
