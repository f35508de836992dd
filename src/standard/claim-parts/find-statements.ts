import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";
import { far, likelyNamed, mostNamed } from "./named-statements.ts";

/**
 * Statements with an amount whose thing bears a name, the likeliest first: the same name before
 * a part of it, the same paragraph before the same section, the near before the far.
 */
export function statementsNamed(
  narrative: Narrative,
  name: string,
  from: Statement,
  year?: number | null,
): { readonly statement: Statement; readonly sure: boolean }[] {
  const wanted = subjectOf(name, "sentence");
  if (wanted.given === "none") return [];
  const asked = year === undefined ? (wanted.year ?? from.year) : year;
  const found: { statement: Statement; rank: number; sure: boolean }[] = [];
  for (const statement of likelyNamed(narrative, wanted, asked, from)) {
    const likeness = sameSubject(statement.subject, wanted);
    const distance = Math.abs(statement.index - from.index);
    const paragraphs = Math.abs(statement.passage - from.passage);
    const rank =
      (2 - likeness) * 1000 +
      Math.min(paragraphs, far.paragraphs) * 20 +
      Math.min(distance, far.statements);
    found.push({ statement, rank, sure: likeness === 2 && paragraphs <= 3 });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.statement.index - b.statement.index)
    .slice(0, mostNamed);
}

/** The level of a statement, when it measures the same as a figure. */
export function likeLevel(statement: Statement, figure: Figure): Figure | null {
  const level = levelOf(statement);
  return level && valueLike(level, figure) !== null ? level : null;
}

/** The year a comparison is made with: 2019年, 上年, 年初预算 of the same year; null when it is not clear. */
export function yearCompared(words: string, { year }: Statement): number | null {
  const named = /(?:与|和|同|较|比|由)[^，]{0,200}?((?:19|20)\d{2})年/.exec(words)?.[1];
  if (named) return Number(named);
  if (year === null) return null;
  if (/上年|去年|同期|同比/.test(words)) return year - 1;
  return /预算/.test(words) ? year : null;
}
