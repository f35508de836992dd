import type { Mutant } from "./mutants.ts";
import {
  type Tally,
  type Verdict,
  addedUp,
  count,
  emptyTally,
  tallyHead,
  tallyRow,
} from "./tally.ts";

/** One change and what became of it. */
export interface Fate {
  readonly document: string;
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

function grouped(fates: readonly Fate[], keyOf: (fate: Fate) => string): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const fate of fates) {
    const tally = tallies.get(keyOf(fate)) ?? emptyTally();
    count(tally, fate.mutant, fate.verdict);
    tallies.set(keyOf(fate), tally);
  }
  return tallies;
}

const rows = (tallies: ReadonlyMap<string, Tally>): string[] =>
  [...tallies].map(([name, tally]) => tallyRow(name, tally));

/** The changes by operator, by document and by what was changed. */
export function fateTables(fates: readonly Fate[]): string[] {
  const kinds = grouped(fates, ({ mutant }) => mutant.of);
  return [
    tallyHead(),
    ...rows(grouped(fates, ({ mutant }) => mutant.operator)),
    `\n${tallyHead()}`,
    ...rows(grouped(fates, ({ document }) => document)),
    "",
    ...rows(kinds),
    tallyRow("all", addedUp([...kinds.values()])),
    "",
    ...blindRows(fates),
  ];
}

/** The changes of related figures that no relation can tell, by the reason, and how many were flagged. */
function blindRows(fates: readonly Fate[]): string[] {
  const blind = fates.filter(({ mutant }) => mutant.sight.blind !== null);
  const rows = grouped(blind, ({ mutant }) => mutant.sight.blind!);
  return [
    "related, but no relation can tell the change: it …",
    ...[...rows].map(
      ([why, { made, flagged }]) =>
        `  ${why.padEnd(50)}${String(made).padStart(6)} changes, ${flagged} flagged all the same`,
    ),
  ];
}
