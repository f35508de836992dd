import type { Figure, Narrative, Statement } from "../../model/narrative.ts";

/** What its paragraph says after a statement, up to the next one. */
export function wordsAfter({ document, statements }: Narrative, statement: Statement): string {
  const { flow } = document.passages[statement.passage]!;
  const ends = figuresOf(statement).map(({ end }) => end);
  if (ends.length === 0) return "";
  const last = Math.max(...ends);
  const next = statements[statement.index + 1];
  const until = next?.passage === statement.passage ? firstOf(next) : flow.length;
  return flow.slice(last, Math.max(until, last));
}

function figuresOf({ levels, completions, shares, comparisons }: Statement): Figure[] {
  return [
    ...Object.values(levels),
    ...completions.map(({ figure }) => figure),
    ...shares.map(({ figure }) => figure),
    ...comparisons.flatMap(({ base, change, rate }) =>
      [base, change, rate].filter((one) => one !== null),
    ),
  ];
}

const firstOf = (statement: Statement): number =>
  Math.min(...figuresOf(statement).map(({ start }) => start), Number.MAX_SAFE_INTEGER);
