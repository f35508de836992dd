import type { Fact } from "../../model/reading.ts";
import type { Relation } from "../../model/relation.ts";

/**
 * Whether the form at hand has no place for the relation: no such column, or no such named
 * line. A missing subject line is different: it says that the subject has no amount.
 */
export function isBeyondTheForm({ over }: Relation, stated: Fact, parts: readonly Fact[]): boolean {
  if (stated.row !== null && parts.some((fact) => fact.row !== null)) return false;
  if (over === "codes" || over === "classes") {
    return [stated, ...parts].every((fact) => fact.row === null);
  }
  const isNamed = ({ row, line }: Fact) => row === null && !/^\d+$/.test(line);
  return isNamed(stated) || parts.every(isNamed);
}

const plusesOf = new Map<number, readonly 1[]>();

/** As many plus signs, shared by all relations of that many parts. */
export function pluses(count: number): readonly 1[] {
  let signs = plusesOf.get(count);
  if (!signs) plusesOf.set(count, (signs = new Array<1>(count).fill(1)));
  return signs;
}
