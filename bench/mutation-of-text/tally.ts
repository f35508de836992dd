import type { Finding } from "../../src/model/finding.ts";
import { isCell } from "../../src/model/finding.ts";
import type { Span } from "../../src/model/document.ts";
import { Offsets, overlap } from "./edits.ts";
import type { Mutant } from "./mutants.ts";
import { isFlag } from "./new-findings.ts";

/** What became of the mutants of one operator. */
export interface Tally {
  made: number;
  flagged: number;
  /** Changes of figures that are in some relation. */
  related: number;
  relatedFlagged: number;
  /** Those a relation can tell. */
  covered: number;
  coveredFlagged: number;
  /** Flagged mutants with a new finding whose first place, one of whose first three, is the change. */
  first: number;
  third: number;
  /** New causes that do not mention the changed place. */
  elsewhere: number;
}

export const emptyTally = (): Tally => ({
  made: 0,
  flagged: 0,
  related: 0,
  relatedFlagged: 0,
  covered: 0,
  coveredFlagged: 0,
  first: 0,
  third: 0,
  elsewhere: 0,
});

export function addedUp(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const one of tallies)
    for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += one[key];
  return all;
}

/** What a check of a mutant said. */
export interface Verdict {
  readonly flagged: boolean;
  readonly first: boolean;
  readonly third: boolean;
  readonly elsewhere: number;
}

const standsAt = ({ locations }: Finding, at: readonly Span[], most: number): boolean =>
  locations.slice(0, most).some((one) => !isCell(one) && at.some((place) => overlap(one, place)));

/** Weighs the findings a mutant brought: a slip of the last digit may also be a new note. */
export function verdictOn({ operator, edits, at }: Mutant, fresh: readonly Finding[]): Verdict {
  const offsets = new Offsets(edits);
  const places = at.map((span) => widened(offsets.after(span)));
  const flags = fresh.filter((one) => isFlag(one) || operator === "last digit ±1");
  return {
    flagged: flags.length > 0,
    first: flags.some((one) => standsAt(one, places, 1)),
    third: flags.some((one) => standsAt(one, places, 3)),
    elsewhere: flags.filter(
      (one) => isFlag(one) && one.root === null && !standsAt(one, places, Number.POSITIVE_INFINITY),
    ).length,
  };
}

/** What was deleted still has a place: where its neighbours meet. */
const widened = ({ start, end }: Span): Span =>
  end > start ? { start, end } : { start: start - 1, end: end + 1 };

export function count(tally: Tally, { sight }: Mutant, verdict: Verdict): void {
  const { related, covered } = sight;
  tally.made += 1;
  if (related) tally.related += 1;
  if (related && verdict.flagged) tally.relatedFlagged += 1;
  if (covered) tally.covered += 1;
  if (verdict.flagged) tally.flagged += 1;
  if (covered && verdict.flagged) tally.coveredFlagged += 1;
  if (verdict.flagged && verdict.first) tally.first += 1;
  if (verdict.flagged && verdict.third) tally.third += 1;
  tally.elsewhere += verdict.elsewhere;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${part}/${whole} ${(Math.floor((part * 1000) / whole) / 10).toFixed(1)} %`;

export const tallyHead = (): string =>
  `${"change".padEnd(32)}${[
    "flagged / all",
    "flagged / related",
    "flagged / covered",
    "place first",
    "first three",
    "elsewhere",
  ]
    .map((name) => name.padStart(19))
    .join("")}`;

export function tallyRow(name: string, tally: Tally): string {
  const cells = [
    share(tally.flagged, tally.made),
    share(tally.relatedFlagged, tally.related),
    share(tally.coveredFlagged, tally.covered),
    share(tally.first, tally.flagged),
    share(tally.third, tally.flagged),
    String(tally.elsewhere),
  ];
  return `${name.padEnd(32)}${cells.map((cell) => cell.padStart(19)).join("")}`;
}
