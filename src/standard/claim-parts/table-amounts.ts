import type { Subject } from "../../model/narrative.ts";
import type { BlockReading, Fact, Line, Reading, Table } from "../../model/reading.ts";
import type { PlacedColumn } from "../../model/sheet.ts";
import { subjectOf } from "../../model/subject.ts";
import { fundIn } from "./scopes.ts";

/** An amount of a table under the name a sentence gives it. */
export interface TableAmount {
  readonly fact: Fact;
  readonly subject: Subject;
  /** Which money, by the title of the table. */
  readonly fund: string | null;
}

/**
 * The amounts of tables by name: a line stands for its whole amount only; the total line, by its
 * whole for the table and column by column for what it is divided into.
 */
export function* tableAmounts(readings: readonly Reading[]): Iterable<TableAmount> {
  for (const { tables } of readings) {
    for (const table of tables) {
      if (table.definition.own) continue;
      for (const block of table.blocks) yield* blockAmounts(table, block);
    }
  }
}

function* blockAmounts(table: Table, { lines, columns }: BlockReading): Iterable<TableAmount> {
  const { zh } = table.definition.label;
  const fund = fundIn(zh);
  const title = nameFrom(zh.replace(/^部门(?:预算)?|^预算单位|^单位|总?表$|情况表$|明细/g, ""));
  for (const line of lines) {
    const isTotal = line.key === "total";
    for (const { placed } of columns) {
      const fact = factAt(line, placed);
      if (!fact) continue;
      if (!isTotal && isWhole(placed)) yield { fact, fund, subject: nameFrom(line.label) };
      if (isTotal && isWhole(placed)) yield { fact, fund, subject: title };
      if (isTotal && !isWhole(placed)) yield { fact, fund, subject: nameFrom(headerOf(placed)) };
    }
  }
}

function factAt({ facts }: Line, { column }: PlacedColumn): Fact | null {
  const fact = column.role === "amount" ? facts.get(column.id) : undefined;
  return fact?.cell.kind === "amount" ? fact : null;
}

const isWhole = ({ column }: PlacedColumn): boolean =>
  column.id === "total" || column.id === "amount";

/** 小计 under 基本支出 is 基本支出. */
function headerOf({ column, path }: PlacedColumn): string {
  const { zh } = column.label;
  return /^(?:小计|合计)$/.test(zh) ? (path.at(-1)?.label.zh ?? zh) : zh;
}

const nameFrom = (words: string): Subject => subjectOf(words.replace(/\s+/g, ""), "sentence");
