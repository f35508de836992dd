import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement, Subject } from "../../model/narrative.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";

/**
 * Statements with an amount whose thing bears a name, the likeliest first: the same name before
 * a part of it, the same paragraph before the same section, the near before the far.
 */
export function statementsNamed(
  { statements }: Narrative,
  name: string,
  from: Statement,
): { readonly statement: Statement; readonly sure: boolean }[] {
  const wanted = subjectOf(name, "sentence");
  if (wanted.given === "none") return [];
  const found: { statement: Statement; rank: number; sure: boolean }[] = [];
  for (const statement of statements) {
    if (statement === from || !levelOf(statement)) continue;
    const likeness = sameSubject(statement.subject, wanted);
    if (likeness === 0 || !sameYear(statement.subject, from.subject)) continue;
    const distance = Math.abs(statement.index - from.index);
    const paragraphs = Math.abs(statement.passage - from.passage);
    const rank = (2 - likeness) * 1000 + Math.min(paragraphs, 30) * 20 + Math.min(distance, 19);
    found.push({ statement, rank, sure: likeness === 2 && paragraphs <= 3 });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, 8);
}

const sameYear = (a: Subject, b: Subject): boolean =>
  a.year === null || b.year === null || a.year === b.year;

/** The level of a statement, when it measures the same as a figure. */
export function likeLevel(statement: Statement, figure: Figure): Figure | null {
  const level = levelOf(statement);
  return level && valueLike(level, figure) !== null ? level : null;
}
