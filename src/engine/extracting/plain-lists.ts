import type { TextDocument } from "../../model/document.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Statement } from "../../model/narrative.ts";

/**
 * Things listed side by side though no word announces them: items of one numbering, or the
 * clauses of one paragraph parted by semicolons.
 */
export function plainLists(
  document: TextDocument,
  statements: readonly Statement[],
  taken: ReadonlySet<Statement>,
): Statement[][] {
  return [...numbered(document, statements, taken), ...byPassage(statements, taken)];
}

/** （一）…（二）…: the first amount of each item. */
function numbered(
  { passages }: TextDocument,
  statements: readonly Statement[],
  taken: ReadonlySet<Statement>,
): Statement[][] {
  const lists: Statement[][] = [];
  let list: Statement[] = [];
  let last = -2;
  for (const statement of statements) {
    const passage = passages[statement.passage]!;
    const isFirst = statements[statement.index - 1]?.passage !== statement.passage;
    if (!isFirst || passage.level === null || passage.ordinal === null || taken.has(statement))
      continue;
    const before = passages[last];
    const follows =
      before?.level === passage.level && before.ordinal! + 1 === passage.ordinal && list.length > 0;
    if (!follows) {
      if (list.length > 1) lists.push(list);
      list = [];
    }
    if (list.length === 0 || alike(list[0]!, statement)) list.push(statement);
    last = statement.passage;
  }
  if (list.length > 1) lists.push(list);
  return lists;
}

/** A…；B…；C…: statements of one paragraph on one footing. */
function byPassage(statements: readonly Statement[], taken: ReadonlySet<Statement>): Statement[][] {
  const lists: Statement[][] = [];
  let list: Statement[] = [];
  for (const statement of statements) {
    const first = list[0];
    if (first && statement.passage !== first.passage) {
      if (list.length > 1) lists.push(list);
      list = [];
    }
    if (taken.has(statement) || statement.depth > 0) continue;
    if (list.length === 0 || (alike(list[0]!, statement) && "；。".includes(statement.after))) {
      list.push(statement);
    }
  }
  if (list.length > 1) lists.push(list);
  return lists;
}

function alike(a: Statement, b: Statement): boolean {
  const [x, y] = [levelOf(a), levelOf(b)];
  return !!x && !!y && x.unit !== "%" && valueLike(y, x) !== null;
}
