import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";

/**
 * Statements with an amount whose thing bears a name, the likeliest first: the same name before
 * a part of it, the same paragraph before the same section, the near before the far.
 */
export function statementsNamed(
  { statements }: Narrative,
  name: string,
  from: Statement,
  year?: number | null,
): { readonly statement: Statement; readonly sure: boolean }[] {
  const wanted = subjectOf(name, "sentence");
  if (wanted.given === "none") return [];
  const asked = year === undefined ? (wanted.year ?? from.year) : year;
  const found: { statement: Statement; rank: number; sure: boolean }[] = [];
  for (const statement of statements) {
    if (statement === from || !levelOf(statement)) continue;
    const likeness = sameSubject(statement.subject, wanted);
    if (likeness === 0 || !sameYear(statement.year, asked)) continue;
    const distance = Math.abs(statement.index - from.index);
    const paragraphs = Math.abs(statement.passage - from.passage);
    const rank = (2 - likeness) * 1000 + Math.min(paragraphs, 30) * 20 + Math.min(distance, 19);
    found.push({ statement, rank, sure: likeness === 2 && paragraphs <= 3 });
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, 8);
}

const sameYear = (a: number | null, b: number | null): boolean =>
  a === null || b === null || a === b;

/** The level of a statement, when it measures the same as a figure. */
export function likeLevel(statement: Statement, figure: Figure): Figure | null {
  const level = levelOf(statement);
  return level && valueLike(level, figure) !== null ? level : null;
}

/** The year a comparison is made with: 2019年, 上年, 年初预算 of the same year; null when it is not clear. */
export function yearCompared(words: string, { year }: Statement): number | null {
  const named = /(?:与|和|同|较|比|由)[^，]*?((?:19|20)\d{2})年/.exec(words)?.[1];
  if (named) return Number(named);
  if (year === null) return null;
  if (/上年|去年|同期|同比/.test(words)) return year - 1;
  return /预算/.test(words) ? year : null;
}
