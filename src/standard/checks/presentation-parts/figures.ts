import type { Fact, Reading, Table } from "../../../model/reading.ts";
import { holdsFigures } from "../../../model/sheet.ts";

const gathered = new WeakMap<Table, readonly Fact[]>();

/** Every cell of a table's figure columns, line after line; gathered once for all rules. */
export function figuresOf(table: Table): readonly Fact[] {
  const known = gathered.get(table);
  if (known) return known;
  const figures: Fact[] = [];
  for (const { lines } of table.blocks) {
    for (const line of lines) {
      for (const fact of line.facts.values()) if (holdsFigures(fact.column)) figures.push(fact);
    }
  }
  gathered.set(table, figures);
  return figures;
}

/** The tables the authority's form prescribes; not the clerk's own working sheets. */
export function publishedTables(reading: Reading): readonly Table[] {
  return reading.tables.filter((table) => table.definition.own !== true);
}

/** Published tables whose figures are money. */
export function moneyTables(reading: Reading): readonly Table[] {
  return publishedTables(reading).filter(
    (table) => (table.definition.unit?.power ?? null) !== null,
  );
}

/** Whether the table holds any figure other than zero, known line or not. */
export function hasFigures(table: Table): boolean {
  if (table.unknownLines.length > 0) return true;
  for (const { cell } of figuresOf(table)) {
    if (cell.kind === "unreadable" || cell.kind === "not-calculated") return true;
    if (cell.kind === "amount" && cell.amount.value.digits !== 0n) return true;
  }
  return false;
}

/** Facts in groups of one key, in the order they are met. */
export function groupedBy<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
