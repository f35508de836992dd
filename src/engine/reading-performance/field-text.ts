import { valueIn } from "../../model/amount.ts";
import { decimalTextTo } from "../../model/decimal.ts";
import { cellAt } from "../../model/grid.ts";
import { printedText } from "../../model/printed-text.ts";
import type { Fact } from "../../model/reading.ts";
import { tenThousandYuan } from "../../model/unit.ts";

/**
 * What a cell of the clerk's sheets says, as text: words as they print, amounts in 万元 with the
 * decimals they print, nothing for a blank or a dash.
 */
export function fieldText({ cell, table, row, at }: Fact): string {
  if (cell.kind === "amount") {
    const { value, decimals, unit } = cell.amount;
    const amount = valueIn(value, unit, tenThousandYuan) ?? value;
    return decimalTextTo(amount, decimals);
  }
  if (cell.kind === "unreadable") return cell.text.trim();
  if (cell.kind !== "text" || row === null || at === null) return "";
  const printed = cellAt(table.grid, row, at);
  // A date or a percentage typed as a number is meant as it prints.
  const text = printed?.type === "number" ? printedText(printed) : cell.text;
  return text.replace(/\r\n?/g, "\n").trim();
}
