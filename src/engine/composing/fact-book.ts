import { valueIn } from "../../model/amount.ts";
import { type Decimal, isZero, round, zero } from "../../model/decimal.ts";
import { address } from "../../model/grid.ts";
import type { LinesOf } from "../../model/narrative-section.ts";
import type { BlockReading, Fact, Line, Reading, Table } from "../../model/reading.ts";
import { parseReference } from "../../model/relation.ts";
import { tenThousandYuan } from "../../model/unit.ts";
import { fieldText } from "../reading-performance/field-text.ts";
import { partsOf } from "./parts-of.ts";

/** A figure as a text gives it, with the place it stands at. */
export interface GivenFigure {
  /** As it prints in its table, in 万元. */
  readonly value: Decimal;
  /** Place such as `收入总表!D7`; null for a line that is not printed because nothing is on it. */
  readonly place: string | null;
  readonly entered: boolean;
  /** Things or people, without a unit of money. */
  readonly counted?: true;
}

export interface NamedFigure {
  readonly name: string;
  readonly figure: GivenFigure;
}

/** A line of a table with its figure. */
export interface NamedLine extends NamedFigure {
  readonly key: string;
  /** Its name with those it stands under: 农林水支出（类）水利（款）防汛（项）. */
  readonly path: string;
}

/** Finds what sentences are bound to in a workbook that was read. */
export class FactBook {
  constructor(private readonly reading: Reading) {}

  tableOf(sheet: string): Table | undefined {
    return this.reading.tables.find(({ definition }) => definition.id === sheet);
  }

  /** The figure of a cell; nothing for a blank one. */
  figure(reference: string): GivenFigure {
    const fact = this.fact(reference);
    if (!fact) return { value: zero, place: null, entered: false };
    const value = printedValue(fact);
    const entered = this.isEntered(fact, value);
    const counted = counts.has(fact.column.role) && { counted: true as const };
    return { value: value ?? zero, place: placeOf(fact), entered, ...counted };
  }

  /**
   * Whether a figure was entered here, or noughts on the lines it is the sum of: their total may print
   * as a blank, and a formula gives nought where nothing was entered.
   */
  private isEntered({ table, line, column, cell }: Fact, value: Decimal | null): boolean {
    const isSummed = cell.kind === "amount" && cell.formula !== undefined && isZero(value!);
    if ((value !== null && !isSummed) || cell.kind === "nil") return true;
    const parts = partsOf(table, line, column.id);
    if (parts.length === 0) return value !== null;
    const lines = table.blocks.flatMap((block) => block.lines);
    const facts = lines.flatMap(({ key, facts: all }) =>
      parts.includes(key) ? (all.get(column.id) ?? []) : [],
    );
    const values = facts.map(printedValue);
    return (
      facts.some((fact, nth) => this.isEntered(fact, values[nth]!)) &&
      values.every((one) => one === null || isZero(one))
    );
  }

  /** The words of a cell; empty where nothing was entered. */
  words(reference: string): string {
    const fact = this.fact(reference);
    return fact ? fieldText(fact) : "";
  }

  fact(reference: string): Fact | undefined {
    const { sheet, row, column } = parseReference(reference);
    for (const { lines } of this.tableOf(sheet!)?.blocks ?? []) {
      const fact = lines.find((line) => line.key === row)?.facts.get(column);
      if (fact) return fact;
    }
    return undefined;
  }

  /** Lines of a table with their figure in a column, in the order they print. */
  lines(sheet: string, column: string): { readonly line: Line; readonly fact: Fact }[] {
    return (this.tableOf(sheet)?.blocks ?? []).flatMap(({ lines }) =>
      lines.flatMap((line) => {
        const fact = line.facts.get(column);
        return fact ? [{ line, fact }] : [];
      }),
    );
  }

  /** Lines of a table by the beginning of their names, each with what it is called in a sentence. */
  linesUnder({ sheet, column, under, length }: LinesOf): NamedLine[] {
    const all = this.lines(sheet, column);
    const names = new Map(all.map(({ line }) => [line.key, nameOfLine(line)]));
    return all
      .filter(
        ({ line }) =>
          under.some((start) => line.key.startsWith(start)) &&
          (length === undefined || line.key.length === length),
      )
      .map(({ line, fact }) => {
        const value = printedValue(fact);
        const counted = counts.has(fact.column.role) && { counted: true as const };
        return {
          key: line.key,
          name: nameOfLine(line),
          path: pathOf(line.key, names),
          figure: {
            ...{ value: value ?? zero, place: placeOf(fact), entered: value !== null },
            ...counted,
          },
        };
      });
  }

  /** Lines on which something was entered, the total aside. */
  filledLines(sheet: string): readonly Line[] {
    return (this.tableOf(sheet)?.blocks ?? []).flatMap(filledLinesOf);
  }
}

/** Roles of columns that count things. */
const counts = new Set<Fact["column"]["role"]>(["quantity", "count"]);

/** What a line is called; its code where its name was left blank. */
const nameOfLine = ({ key, item, label }: Line): string =>
  plainName(item?.label.zh ?? label) || key;

const levels = [
  [3, "类"],
  [5, "款"],
  [7, "项"],
] as const;

/** A code's name with those above it. */
const pathOf = (key: string, names: ReadonlyMap<string, string>): string =>
  levels
    .filter(([length]) => length <= key.length)
    .map(([length, level]) => `${names.get(key.slice(0, length)) ?? ""}（${level}）`)
    .join("");

/** A line's name without its ordinal and 其中. */
const plainName = (label: string): string =>
  label.replace(/^(?:[一二三四五六七八九十]+、|\d+[、.．]|其中：)/, "").trim();

function filledLinesOf({ block, lines }: BlockReading): readonly Line[] {
  const { rows } = block;
  return lines.filter(({ key, facts }) => {
    if (key === "total") return false;
    if (rows.kind === "list")
      return rows.identifiedBy.some((column) => hasWords(facts.get(column)));
    return [...facts.values()].some((fact) => {
      const value = printedValue(fact);
      return value !== null && !isZero(value);
    });
  });
}

const hasWords = (fact: Fact | undefined): boolean => fact !== undefined && fieldText(fact) !== "";

/** A figure as a text prints it, money in 万元 with two decimals; null for a cell without one. */
export function printedValue({ cell }: Fact): Decimal | null {
  if (cell.kind !== "amount") return null;
  const { value, decimals, unit } = cell.amount;
  const printed = round(value, decimals);
  const converted = valueIn(printed, unit, tenThousandYuan);
  return converted === null ? printed : round(converted, 2);
}

/** Place such as `收入总表!D7`; null for a cell the table does not have. */
export function placeOf({ table, row, at }: Fact): string | null {
  return row === null || at === null ? null : `${table.grid.name}!${address(row, at)}`;
}
