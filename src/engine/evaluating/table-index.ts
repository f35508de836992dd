import { blankCell } from "../../model/cell.ts";
import type { BlockReading, Fact, Line, Table } from "../../model/reading.ts";
import { parseReference } from "../../model/relation.ts";
import { type Column, leafColumns } from "../../model/sheet.ts";
import { type Tree, treeOfBlocks } from "./tree.ts";

/** Finds the cells of one table by meaning. */
export class TableIndex {
  private readonly byKey = new Map<string, Line>();
  /** Lines of a name that a block before has too: each side of a table may have its total. */
  private readonly again = new Map<string, Line[]>();
  private readonly columns = new Map<string, Column>();
  private readonly printed = new Set<string>();
  private readonly absent = new Map<string, Fact>();
  private readonly groups = new Map<string, readonly Line[]>();
  private tree: Tree | null = null;

  constructor(private readonly table: Table) {
    for (const { block, columns, lines } of table.blocks) {
      for (const { column } of leafColumns(block.columns)) this.columns.set(column.id, column);
      for (const { placed } of columns) this.printed.add(placed.column.id);
      const before = new Set(this.byKey.keys());
      for (const line of lines) {
        if (before.has(line.key)) this.noteAgain(line);
        else if (!this.byKey.has(line.key)) this.byKey.set(line.key, line);
        if (line.code !== null && !this.byKey.has(line.code)) this.byKey.set(line.code, line);
      }
    }
  }

  private noteAgain(line: Line): void {
    const before = this.again.get(line.key);
    if (before) before.push(line);
    else this.again.set(line.key, [line]);
  }

  /** The line of that name whose block has the column, the one with a figure there before others. */
  private lineOf(key: string, column: string): Line | undefined {
    const first = this.byKey.get(key);
    const others = this.again.get(key);
    if (!others || !first) return first;
    const all = [first, ...others].filter(({ facts }) => facts.get(column) !== undefined);
    return all.find(({ facts }) => facts.get(column)!.cell.kind !== "blank") ?? all[0];
  }

  /** The block a line belongs to; the first for a line that is not named. */
  blockOf(row: string | null): BlockReading | undefined {
    if (row === null || this.table.blocks.length === 1) return this.table.blocks[0];
    return this.table.blocks.find(
      ({ block, lines }) =>
        (block.rows.kind === "items" && block.rows.items.some((item) => item.id === row)) ||
        lines.some((line) => line.key === row),
    );
  }

  /** Lines of the blocks that have all these columns. */
  linesWith(columns: readonly string[]): readonly Line[] {
    return this.table.blocks
      .filter(({ block }) => {
        const own = leafColumns(block.columns).map(({ column }) => column.id);
        return columns.every((column) => own.includes(column));
      })
      .flatMap(({ lines }) => lines);
  }

  /**
   * The header of a prescribed column that may stand under words nobody recognised: it was
   * not found, and the table has figures under unknown headers. Null when the column is there,
   * or the form plainly does without it.
   */
  unrecognised(column: string): string | null {
    if (this.table.unknownColumns.length === 0) return null;
    const missing = this.table.blocks.flatMap((block) => block.missing);
    const placed = missing.find((one) => one.column.id === column && one.column.optional !== true);
    return placed?.column.label.zh ?? null;
  }

  /**
   * The header of a column of sums (小计) that this printing of the table does without. A source
   * that is not printed has no amount; a sum that is not printed may be any figure. Null when
   * the column is there, or is no sum of other columns.
   */
  unprintedSum(column: string): string | null {
    const missing = this.table.blocks.flatMap((block) => block.missing);
    const placed = missing.find((one) => one.column.id === column);
    if (!placed) return null;
    const isSum = this.table.definition.relations.some(
      ({ derives, stated, parts }) =>
        derives &&
        parseReference(stated).column === column &&
        parts.some(({ ref }) => ![column, "*"].includes(parseReference(ref).column)),
    );
    return isSum ? placed.column.label.zh : null;
  }

  /** Rows that add to a named line, where the form only adds. */
  partsOf(row: string, column: string): readonly string[] {
    const sum = this.table.definition.relations.find(
      ({ kind, over, derives, stated, parts }) =>
        kind === "sum" &&
        over === "once" &&
        derives &&
        [`${row}:*`, `${row}:${column}`].includes(stated) &&
        parts.every(({ sign }) => sign === 1),
    );
    return (sum?.parts ?? []).map(({ ref }) => parseReference(ref).row);
  }

  /** Whether this printing of the table has no such column. */
  lacks(column: string): boolean {
    return !this.printed.has(column);
  }

  /** Lines with lines below them. */
  parents(): readonly Line[] {
    return this.hierarchy().parents;
  }

  codes(classesOnly: boolean): readonly string[] {
    return [...this.byKey]
      .filter(([key, line]) => key === line.code && (!classesOnly || key.length === 3))
      .map(([key]) => key);
  }

  /**
   * Adds the cells a reference names to `into`. A single cell the table does not have is
   * added as blank at no place; a group that is not there adds nothing.
   */
  collect(row: string, column: string, line: Line | string | null, into: Fact[]): void {
    if (row === "each" && line !== null && typeof line !== "string") {
      const fact = line.facts.get(column);
      if (fact) return void into.push(fact);
    }
    if (!this.columns.has(column)) return;
    if (row === "children" || row === "lines" || row.endsWith(".*")) {
      for (const one of this.group(row, line)) {
        const fact = one.facts.get(column);
        if (fact) into.push(fact);
      }
      return;
    }
    const key = row !== "each" ? row : typeof line === "string" ? line : (line?.key ?? "");
    const one = row !== "each" || typeof line === "string" ? this.lineOf(key, column) : line;
    into.push(one?.facts.get(column) ?? this.absentFact(key, column));
  }

  private group(row: string, line: Line | string | null): readonly Line[] {
    if (row === "children") {
      return line === null || typeof line === "string"
        ? []
        : (this.hierarchy().children.get(line) ?? []);
    }
    let lines = this.groups.get(row);
    if (!lines) {
      const prefix = row === "lines" ? "line-" : row.slice(0, -1);
      lines = this.table.blocks.flatMap((block) =>
        block.lines.filter((one) => one.key.startsWith(prefix)),
      );
      this.groups.set(row, lines);
    }
    return lines;
  }

  private hierarchy(): Tree {
    this.tree ??= treeOfBlocks(this.table.blocks);
    return this.tree;
  }

  /** Name the form gives a line. */
  private nameOf(line: string): string {
    const { blocks } = this.table.definition;
    for (const { rows } of blocks) {
      if (rows.kind === "items") {
        const item = rows.items.find(({ id, code }) => id === line || code === line);
        if (item) return item.label.zh;
      } else if (line === "total" && rows.total) return rows.total.zh;
    }
    return line;
  }

  private absentFact(line: string, column: string): Fact {
    const key = `${line}:${column}`;
    let fact = this.absent.get(key);
    if (!fact) {
      fact = {
        table: this.table,
        line,
        lineLabel: this.nameOf(line),
        column: this.columns.get(column)!,
        cell: blankCell,
        row: null,
        at: null,
      };
      this.absent.set(key, fact);
    }
    return fact;
  }
}
