import type { Instance } from "../../model/outcome.ts";
import type { Fact, Line, Reading, Table } from "../../model/reading.ts";
import {
  type Condition,
  type Reference,
  type Relation,
  parseReference,
} from "../../model/relation.ts";
import { leafColumns } from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import { isBeyondTheForm, pluses } from "./placing.ts";
import { TableIndex } from "./table-index.ts";

/** A relation that could not be placed: a table it speaks of is not there, or a column was not recognised. */
export interface Unplaced {
  readonly relation: Relation;
  readonly rule: string;
  readonly because: string;
  /** The table that is there and asks for it. */
  readonly table: Table;
}

/**
 * Every relation of the standard with the cells of one workbook in it.
 * @param withBlank relations among blank cells too: what is blank may yet get its figure
 */
export function instancesOf(
  reading: Reading,
  standard: Standard,
  withBlank = false,
): { readonly instances: readonly Instance[]; readonly unplaced: readonly Unplaced[] } {
  const placer = new Placer(reading, standard, withBlank);
  for (const table of reading.tables) {
    for (const relation of table.definition.relations) {
      placer.place(relation, table.definition.id, table);
    }
  }
  for (const rule of standard.articulations) {
    for (const relation of rule.relations) placer.place(relation, rule.id, null);
  }
  return placer;
}

/** One reference, its sheet found. */
interface Bound extends Reference {
  readonly table: Table;
}

class Placer {
  readonly instances: Instance[] = [];
  readonly unplaced: Unplaced[] = [];
  private readonly first = new Map<string, Table>();
  private readonly indexes = new Map<Table, TableIndex>();

  constructor(
    reading: Reading,
    private readonly standard: Standard,
    private readonly withBlank: boolean,
  ) {
    for (const table of reading.tables) {
      if (!this.first.has(table.definition.id)) this.first.set(table.definition.id, table);
    }
  }

  place(relation: Relation, rule: string, home: Table | null): void {
    const refs = [
      relation.stated,
      ...relation.parts.map((part) => part.ref),
      ...(relation.when?.equal ?? []),
    ];
    const parsed = refs.map(parseReference);
    const bound = parsed.map((ref) => this.bind(ref, home));
    const missing = parsed.filter((_, index) => bound[index] === null);
    if (missing.length > 0) {
      const present = bound.find((one) => one !== null);
      if (present)
        this.unplaced.push({
          relation,
          rule,
          table: present.table,
          because: this.absence(missing),
        });
      return;
    }
    const [stated, ...rest] = bound as Bound[];
    const unread = (bound as Bound[]).flatMap(({ table, column }) => {
      if (column === "*") return [];
      const name = `《${table.definition.label.zh}》`;
      const header = this.index(table).unrecognised(column);
      if (header !== null) return [`${name}没有认出“${header}”栏`];
      const sum = this.index(table).unprintedSum(column);
      return sum === null ? [] : [`${name}没有“${sum}”栏`];
    });
    if (unread.length > 0) {
      this.unplaced.push({ relation, rule, table: stated!.table, because: unread[0]! });
      return;
    }
    const parts = rest.slice(0, relation.parts.length);
    for (const column of this.columnsOf(relation, stated!)) {
      for (const line of this.linesOf(relation, stated!, parts)) {
        this.add(relation, rule, stated!, parts, line, column);
      }
    }
  }

  private absence(missing: readonly Reference[]): string {
    const names = missing.map(
      (ref) => this.standard.sheets.get(ref.sheet ?? "")?.label.zh ?? ref.sheet,
    );
    return `未找到《${[...new Set(names)].join("》《")}》`;
  }

  private bind(ref: Reference, home: Table | null): Bound | null {
    const table = ref.sheet === null ? home : this.first.get(ref.sheet);
    return table ? { ...ref, table } : null;
  }

  private index(table: Table): TableIndex {
    let index = this.indexes.get(table);
    if (!index) this.indexes.set(table, (index = new TableIndex(table)));
    return index;
  }

  /** Columns a `*` stands for. */
  private columnsOf(relation: Relation, stated: Bound): readonly (string | null)[] {
    if (relation.columns === undefined) return [null];
    if (relation.columns !== "amounts") return relation.columns;
    const block = this.index(stated.table).blockOf(stated.row === "each" ? null : stated.row);
    return block
      ? leafColumns(block.block.columns)
          .filter(({ column }) => column.role === "amount")
          .map(({ column }) => column.id)
          .filter((id) => this.index(stated.table).unrecognised(id) === null)
      : [];
  }

  /** Lines the relation is repeated for. */
  private linesOf(
    relation: Relation,
    stated: Bound,
    parts: readonly Bound[],
  ): readonly (Line | string | null)[] {
    const index = this.index(stated.table);
    switch (relation.over) {
      case "once":
        return [null];
      case "rows":
        return index.linesWith([stated.column, ...parts.map((part) => part.column)]);
      case "parents":
        return index.parents();
      case "codes":
      case "classes": {
        const codes = new Set<string>();
        for (const { table } of [stated, ...parts]) {
          for (const code of this.index(table).codes(relation.over === "classes")) codes.add(code);
        }
        return [...codes].sort();
      }
    }
  }

  private add(
    relation: Relation,
    rule: string,
    stated: Bound,
    parts: readonly Bound[],
    line: Line | string | null,
    column: string | null,
  ): void {
    const target = this.factOf(stated, line, column);
    if (!target) return;
    const facts: Fact[] = [];
    let signs: (1 | -1)[] | null = null;
    parts.forEach((part, index) => {
      const before = facts.length;
      this.collectPart(part, column, line, facts);
      const { sign } = relation.parts[index]!;
      if (sign === 1 && !signs) return;
      signs ??= new Array<1 | -1>(before).fill(1);
      while (signs.length < facts.length) signs.push(sign);
    });
    if (facts.length === 0 || isBeyondTheForm(relation, target, facts)) return;
    const isUnprinted = ({ table, column: { id } }: Fact) => this.index(table).lacks(id);
    if (isUnprinted(target) || facts.every(isUnprinted)) return;
    const empty = facts.every((fact) => fact.cell.kind === "blank");
    if (empty && relation.kind === "product") return;
    if (empty && target.cell.kind === "blank" && !this.withBlank) return;
    this.instances.push({
      relation,
      rule,
      stated: target,
      parts: facts,
      signs: signs ?? pluses(facts.length),
      condition: relation.when ? this.conditionOf(relation.when, stated.table, line, column) : null,
    });
  }

  /** A subtotal line (本年收入合计) that the form does without is the sum of its parts. */
  private collectPart(
    part: Bound,
    star: string | null,
    line: Line | string | null,
    into: Fact[],
  ): void {
    const index = this.index(part.table);
    const column = columnOf(part, star);
    const before = into.length;
    index.collect(part.row, column, line, into);
    const only = into.length === before + 1 ? into[before] : undefined;
    if (only?.row !== null || !only || /^\d+$/.test(only.line)) return;
    const found: Fact[] = [];
    for (const row of index.partsOf(part.row, column)) index.collect(row, column, null, found);
    if (found.some(({ row }) => row !== null)) into.splice(before, 1, ...found);
  }

  private conditionOf(
    { equal }: Condition,
    home: Table,
    line: Line | string | null,
    column: string | null,
  ) {
    return equal.map((ref) => {
      const bound = this.bind(parseReference(ref), home);
      return bound ? this.factOf(bound, line, column) : undefined;
    });
  }

  private factOf(ref: Bound, line: Line | string | null, star: string | null): Fact | undefined {
    const facts: Fact[] = [];
    this.index(ref.table).collect(ref.row, columnOf(ref, star), line, facts);
    return facts[0];
  }
}

const columnOf = (ref: Bound, star: string | null): string =>
  ref.column === "*" ? star! : ref.column;
