import type { BlockReading, Fact, Line, Table } from "../../../model/reading.ts";
import { type Reference, type Relation, parseReference } from "../../../model/relation.ts";
import type { Standard } from "../../../model/standard.ts";
import { codesWithItems } from "./coded-lines.ts";

/** A plain number among cells that are computed. */
export interface Overwritten {
  readonly fact: Fact;
  readonly formulas: number;
  readonly peers: number;
}

/** Fewest formulas that show a habit, and how much of the group they must be (in percent). */
const fewest = 3;
const most = 60;

/** Cells where a formula was typed over: a relation fills them, and nearly all cells it fills are formulas. */
export function overwrittenIn(table: Table, standard: Standard): readonly Overwritten[] {
  const { id, relations } = table.definition;
  const between = standard.articulations
    .flatMap((rule) => rule.relations)
    .filter((relation) => parseReference(relation.stated).sheet === id);
  const found = new Map<Fact, Overwritten>();
  for (const group of [...habits(relations), between]) {
    for (const one of typedAmong(derivableIn(table, group))) {
      if (!found.has(one.fact)) found.set(one.fact, one);
    }
  }
  return [...found.values()];
}

/** Relations whose cells a clerk fills in one go: the sums of single lines together, each repeated one alone. */
function habits(relations: readonly Relation[]): (readonly Relation[])[] {
  const once = relations.filter(({ over }) => over === "once");
  return [once, ...relations.filter(({ over }) => over !== "once").map((one) => [one])];
}

function typedAmong(derivable: ReadonlySet<Fact>): readonly Overwritten[] {
  const filled = [...derivable].filter(({ cell }) => cell.kind === "amount");
  const typed = filled.filter(
    ({ cell }) => cell.kind === "amount" && cell.formula === undefined && !cell.storedAsText,
  );
  const formulas = filled.length - typed.length;
  if (formulas < fewest || formulas * 100 <= filled.length * most) return [];
  return typed.map((fact) => ({ fact, formulas, peers: filled.length }));
}

/** Cells that the relations fill in the template. */
function derivableIn(table: Table, relations: readonly Relation[]): ReadonlySet<Fact> {
  const cells = new Set<Fact>();
  for (const relation of relations) {
    if (relation.derives) add(cells, table, relation, parseReference(relation.stated));
  }
  return cells;
}

function add(cells: Set<Fact>, table: Table, relation: Relation, stated: Reference): void {
  for (const block of table.blocks) {
    for (const line of linesOf(block, relation, stated)) {
      if (relation.over === "rows" && !hasParts(line, relation)) continue;
      if (stated.column !== "*") {
        const fact = line.facts.get(stated.column);
        if (fact) cells.add(fact);
        continue;
      }
      for (const fact of line.facts.values()) if (isStated(fact, relation)) cells.add(fact);
    }
  }
}

/** Whether the form prints a column that the line's figure is made of: one without them has it typed in. */
const hasParts = ({ facts }: Line, { parts }: Relation): boolean =>
  parts.some(({ ref }) => {
    const { sheet, column } = parseReference(ref);
    return sheet !== null || (facts.get(column)?.at ?? null) !== null;
  });

/** Whether a `*` column stands for the cell's. */
function isStated({ column }: Fact, { columns }: Relation): boolean {
  return Array.isArray(columns) ? columns.includes(column.id) : column.role === "amount";
}

/** Lines a relation fills: its own line, every line, those with lines below, the 类. */
function linesOf({ lines }: BlockReading, { over }: Relation, { row }: Reference): readonly Line[] {
  switch (over) {
    case "rows":
      return lines;
    case "parents": {
      const parents = codesWithItems(lines.flatMap((line) => line.code ?? []));
      return lines.filter(
        ({ key, code }) => key === "total" || (code !== null && parents.has(code)),
      );
    }
    case "classes":
      return lines.filter(({ code }) => code?.length === 3);
    case "codes":
      return lines.filter(({ code }) => code !== null);
    case "once":
      return lines.filter(({ key }) => key === row);
  }
}
