import { levelOf } from "../../model/figures.ts";
import type { Narrative, Statement, Subject } from "../../model/narrative.ts";

/** As many statements of one name are enough to choose from. */
export const mostNamed = 8;
/** From here on one statement is as far as another. */
export const far = { paragraphs: 30, statements: 19 };

/** Statements with an amount in order, parted by year and side so that each look finds its own at once. */
class Named {
  private readonly parts = new Map<string, Part>();

  add(statement: Statement): void {
    const { year, subject } = statement;
    const key = `${year}|${subject.side}`;
    const part = this.parts.get(key);
    if (part) part.statements.push(statement);
    else
      this.parts.set(key, {
        year,
        side: subject.side,
        statements: [statement],
      });
  }

  /** Those that may speak of a year and side. */
  *of(year: number | null, side: Subject["side"]): Iterable<readonly Statement[]> {
    for (const part of this.parts.values()) {
      const sameYear = year === null || part.year === null || part.year === year;
      if (sameYear && (side === null || part.side === null || part.side === side)) {
        yield part.statements;
      }
    }
  }
}

interface Part {
  readonly year: number | null;
  readonly side: Subject["side"];
  readonly statements: Statement[];
}

interface Names {
  /** By the name itself. */
  readonly whole: ReadonlyMap<string, Named>;
  /** By what a longer name ends with. */
  readonly endings: ReadonlyMap<string, Named>;
}

const indexes = new WeakMap<Narrative, Names>();

function namesIn(narrative: Narrative): Names {
  const known = indexes.get(narrative);
  if (known) return known;
  const [whole, endings] = [new Map<string, Named>(), new Map<string, Named>()];
  for (const statement of narrative.statements) {
    if (!levelOf(statement)) continue;
    const { core } = statement.subject;
    enter(whole, core, statement);
    for (let at = 1; at <= core.length - 2; at++) enter(endings, core.slice(at), statement);
  }
  const names = { whole, endings };
  indexes.set(narrative, names);
  return names;
}

function enter(index: Map<string, Named>, name: string, statement: Statement): void {
  let named = index.get(name);
  if (!named) index.set(name, (named = new Named()));
  named.add(statement);
}

/**
 * Statements with an amount whose name is the wanted one, ends with it or is its end: of each
 * kind those near a statement, and the first of the document.
 */
export function likelyNamed(
  narrative: Narrative,
  { core, side }: Subject,
  year: number | null,
  from: Statement,
): Set<Statement> {
  const { whole, endings } = namesIn(narrative);
  const found = new Set<Statement>();
  const look = (named: Named | undefined): void => {
    for (const list of named?.of(year, side) ?? []) addLikely(found, list, from);
  };
  look(whole.get(core));
  if (core.length >= 2) {
    look(endings.get(core));
    for (let at = 1; at <= core.length - 2; at++) look(whole.get(core.slice(at)));
  }
  return found;
}

function addLikely(found: Set<Statement>, list: readonly Statement[], from: Statement): void {
  const isNear = (one: Statement): boolean =>
    Math.abs(one.passage - from.passage) < far.paragraphs ||
    Math.abs(one.index - from.index) < far.statements;
  const at = placeOf(list, from.index);
  let first = at;
  while (first > 0 && isNear(list[first - 1]!)) first--;
  let next = at;
  while (next < list.length && isNear(list[next]!)) next++;
  for (let i = first; i < next; i++) if (list[i] !== from) found.add(list[i]!);
  const before = Math.min(first, mostNamed);
  for (let i = 0; i < before; i++) found.add(list[i]!);
  const after = Math.min(list.length, next + mostNamed - before);
  for (let i = next; i < after; i++) found.add(list[i]!);
}

/** Where in an ascending list the first statement from an index on stands. */
export function placeOf(list: readonly Statement[], index: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
