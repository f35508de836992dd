import { figureText } from "../../model/amount.ts";
import { type Decimal, absolute, decimalTextTo, subtract, trim } from "../../model/decimal.ts";
import type { CellLocation, Quantity } from "../../model/finding.ts";
import { address, cellAt } from "../../model/grid.ts";
import { printedText } from "../../model/printed-text.ts";
import type { Fact } from "../../model/reading.ts";
import { type Block, type Column, type SheetDefinition, leafColumns } from "../../model/sheet.ts";
import { decimalsOf, unitOf, valueOf } from "../evaluating/assess.ts";

/** Where a cell stands; the table's title cell for a cell the table does not have. */
export function locationOf(fact: Fact, document: string): CellLocation {
  const { grid, title } = fact.table;
  const cell =
    fact.row !== null && fact.at !== null
      ? address(fact.row, fact.at)
      : title
        ? address(title.row, title.column)
        : "A1";
  return { document, sheet: grid.name, cell };
}

/** A cell's figure as the report prints it. */
export function quantityOf(fact: Fact, document: string): Quantity {
  const grid =
    fact.row !== null && fact.at !== null ? cellAt(fact.table.grid, fact.row, fact.at) : undefined;
  const decimals = decimalsOf(fact);
  return {
    value: decimalTextTo(valueOf(fact), decimals),
    unit: unitOf(fact).zh,
    decimals,
    label: labelOf(fact),
    text: grid ? printedText(grid) : null,
    location: locationOf(fact, document),
  };
}

/** A figure that should stand at a cell. */
export function expectedQuantity(fact: Fact, value: Decimal): Quantity {
  const decimals = decimalsOf(fact);
  return {
    value: decimalTextTo(value, decimals),
    unit: unitOf(fact).zh,
    decimals: Math.max(decimals, trim(value).scale),
    label: labelOf(fact),
    text: null,
    location: null,
  };
}

/** `《部门预算支出总表》2101101 行政单位医疗 项目支出`. */
export function labelOf(fact: Fact): string {
  const { table, line, lineLabel, column } = fact;
  const name = lineLabel.replace(/\s+/g, "");
  const words = /^\d+$/.test(line) ? [line, name === line ? "" : name] : [name];
  const columns = table.definition.blocks.flatMap((block) => block.columns);
  const only = columns.length > 0 && columnName(table.definition, column);
  return [`《${table.definition.label.zh}》${words.filter(Boolean).join(" ")}`, only]
    .filter(Boolean)
    .join(" ");
}

const named = new WeakMap<SheetDefinition, Map<string, string>>();

/** A column's header; with those above it where another column of its block has the same. */
function columnName(definition: SheetDefinition, { id, label }: Column): string {
  let names = named.get(definition);
  if (!names) named.set(definition, (names = new Map(definition.blocks.flatMap(repeatedNames))));
  return names.get(id) ?? label.zh.replace("{year}年", "");
}

/** Names of the columns whose header stands more than once in the block: 决算数合计. */
function repeatedNames({ columns }: Block): [string, string][] {
  const leaves = leafColumns(columns);
  const alike = (zh: string) => leaves.filter(({ column }) => column.label.zh === zh).length;
  return leaves.flatMap(({ column, path }): [string, string][] =>
    alike(column.label.zh) < 2
      ? []
      : [[column.id, [...path, column].map(({ label }) => label.zh).join("")]],
  );
}

/** Printed for messages. */
export const textOf = (fact: Fact, value: Decimal): string => figureText(value, decimalsOf(fact));

/** Stated less expected as exact signed text. */
export const differenceText = (fact: Fact, expected: Decimal): string =>
  decimalTextTo(subtract(valueOf(fact), expected), decimalsOf(fact));

/** Size of the difference, for messages. */
export const gapText = (fact: Fact, expected: Decimal): string =>
  figureText(absolute(subtract(valueOf(fact), expected)), decimalsOf(fact));
