import type { Table } from "../../model/reading.ts";
import { type Relation, parseReference } from "../../model/relation.ts";

/**
 * The lines a line of the clerk's own sheets is the sum of, in a column; none for one that is a sum of
 * nothing. 车辆合计 of every kind of vehicle; the total of a list of codes of every code.
 */
export function partsOf({ definition, blocks }: Table, line: string, column: string): string[] {
  const keys = blocks.flatMap(({ lines }) => lines.map(({ key }) => key));
  const coded = definition.blocks.some(({ rows }) => rows.kind === "codes");
  if (coded) return line === "total" ? keys.filter((key) => key !== line) : [];
  const sums = definition.relations.filter((relation) => isSumOf(relation, line, column));
  return keys.filter((key) => sums.some(({ parts }) => parts.some(({ ref }) => names(ref, key))));
}

/** The line that a line is part of, in a column; null for one that stands by itself. */
export function wholeOf({ definition }: Table, line: string, column: string): string | null {
  if (definition.blocks.some(({ rows }) => rows.kind === "codes")) {
    return line === "total" ? null : "total";
  }
  for (const relation of definition.relations) {
    const whole = parseReference(relation.stated).row;
    if (!isSumOf(relation, whole, column)) continue;
    if (relation.parts.some(({ ref }) => names(ref, line))) return whole;
  }
  return null;
}

function isSumOf({ kind, over, stated, columns }: Relation, line: string, column: string) {
  if (kind !== "sum" || over !== "once") return false;
  const { row, column: at } = parseReference(stated);
  if (row !== line) return false;
  return at === column || (at === "*" && (!Array.isArray(columns) || columns.includes(column)));
}

/** Whether a part of a relation, such as `cars.*:*`, is on a line. */
function names(reference: string, line: string): boolean {
  const { row } = parseReference(reference);
  return row.endsWith(".*") ? isBelow(line, row.slice(0, -1)) : row === line;
}

const isBelow = (line: string, start: string): boolean =>
  line.startsWith(start) && !line.slice(start.length).includes(".");
