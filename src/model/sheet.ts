import type { Label } from "./label.ts";
import type { Relation } from "./relation.ts";
import type { Unit } from "./unit.ts";

/** What a column of a standard table holds. Amount-like roles take part in relations. */
export type ColumnRole =
  "serial" | "code" | "name" | "text" | "amount" | "price" | "quantity" | "count";

export interface Column {
  readonly id: string;
  /** Printed header. */
  readonly label: Label;
  /** Other headers seen for the same column, for recognition only. */
  readonly synonyms?: readonly string[];
  readonly role: ColumnRole;
  /** May be missing in a published table without a finding. */
  readonly optional?: true;
  /** First fiscal year the column is part of the form. */
  readonly since?: number;
  /** Words a `text` column may hold; becomes a list in the template. */
  readonly choices?: readonly string[];
  /** Other words than the choices may stand there too: they are offered, not demanded. */
  readonly open?: true;
  /** Names under which the disclosure looks for the clerk's own texts stand here; offered in the template. */
  readonly namesTexts?: "section" | "paragraph";
  /** Relative width in the template, in characters. */
  readonly width?: number;
  /** The column `sheet:column` whose figures of the year before stand here, line by line. */
  readonly lastOf?: string;
}

/** Columns under one merged header, e.g. 本年收入 over 小计 … 其他收入. */
export interface ColumnGroup {
  readonly label: Label;
  readonly synonyms?: readonly string[];
  readonly columns: readonly ColumnNode[];
}

export type ColumnNode = Column | ColumnGroup;

/** A fixed line of a form. */
export interface Item {
  /** Dotted id, unique in its sheet: `income.general-public`. */
  readonly id: string;
  /** Printed with its ordinal: `一、一般公共预算拨款收入`. */
  readonly label: Label;
  readonly synonyms?: readonly string[];
  /** Classification code the line stands for, e.g. 208. */
  readonly code?: string;
  /** Line of the form (序号); default: the line after the item before. */
  readonly line?: number;
  readonly indent?: number;
  readonly optional?: true;
  readonly since?: number;
  readonly until?: number;
  /** Columns that cannot be filled on this line and print a nil mark, e.g. 资产总额 has no 数量. */
  readonly nil?: readonly string[];
  /** The figure `sheet!line:column` whose value of the year before stands on this line. */
  readonly lastOf?: string;
  /** The same in the table that an authority prints instead. */
  readonly lastOfInstead?: string;
}

/** Lines fixed by the form. */
export interface ItemRows {
  readonly kind: "items";
  readonly items: readonly Item[];
}

/** Lines keyed by a classification code, one per 类, 款, 项 that has an amount. */
export interface CodeRows {
  readonly kind: "codes";
  readonly catalogue: string;
  /** Code lengths, outermost first: 3, 5, 7. */
  readonly levels: readonly number[];
  /** Label of the total line. */
  readonly total: Label;
  /** First-level codes a template puts here, where a table lists codes in several runs; absent: the rest. */
  readonly classes?: readonly string[];
}

/** Lines the clerk adds freely; keyed by their order. */
export interface ListRows {
  readonly kind: "list";
  readonly total?: Label;
  /** A line counts as filled when one of these columns is. */
  readonly identifiedBy: readonly string[];
  /** What a line is called in a table that has no words on its lines. */
  readonly unnamed?: Label;
}

export type Rows = ItemRows | CodeRows | ListRows;

/** A run of columns with its own lines; a two-sided table (收入 | 支出) has two. */
export interface Block {
  readonly id: string;
  readonly columns: readonly ColumnNode[];
  readonly rows: Rows;
}

/** A standard table as one authority or the clerk's own workbook prints it. */
export interface SheetDefinition {
  readonly id: string;
  readonly label: Label;
  /** Other titles seen for the same table. */
  readonly titles?: readonly string[];
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly until?: number;
  readonly unit: Unit | null;
  readonly blocks: readonly Block[];
  readonly relations: readonly Relation[];
  /** What the note under an empty table must say (one of); absent: the table may be silently empty. */
  readonly nilNote?: readonly string[];
  /** Every department has figures in it: a table without any was not filled in yet. */
  readonly neverEmpty?: true;
  readonly paper: "A4" | "A3";
  /** The clerk's own working sheet: never published, no unit line, no 栏次. */
  readonly own?: true;
}

/** A column with the headers above it, outermost first. */
export interface PlacedColumn {
  readonly column: Column;
  readonly path: readonly ColumnGroup[];
}

export function isGroup(node: ColumnNode): node is ColumnGroup {
  return "columns" in node;
}

/** The leaf columns of a block in printing order, each with its header path. */
export function leafColumns(nodes: readonly ColumnNode[]): PlacedColumn[] {
  const walk = (node: ColumnNode, path: readonly ColumnGroup[]): PlacedColumn[] =>
    isGroup(node)
      ? node.columns.flatMap((inner) => walk(inner, [...path, node]))
      : [{ column: node, path }];
  return nodes.flatMap((node) => walk(node, []));
}

const figureRoles: ReadonlySet<ColumnRole> = new Set(["amount", "price", "quantity", "count"]);

/** The figure columns of a block by their ids: blocks that agree in them list the same thing. */
export function figureIds({ columns }: Block): string {
  return leafColumns(columns)
    .flatMap(({ column }) => (holdsFigures(column) ? [column.id] : []))
    .join(" ");
}

/** Whether the column holds figures (as against words, codes and names). */
export function holdsFigures(column: Column): boolean {
  return figureRoles.has(column.role);
}
