import { type Decimal, zero } from "../../../model/decimal.ts";
import type { Fact, Reading } from "../../../model/reading.ts";
import { parseReference } from "../../../model/relation.ts";

/** The cell a reference names; nothing where its table or line is not there. */
export function factAt({ tables }: Reading, reference: string): Fact | undefined {
  const { sheet, row, column } = parseReference(reference);
  const table = tables.find(({ definition }) => definition.id === sheet);
  const lines = table?.blocks.flatMap((block) => block.lines) ?? [];
  return lines.find(({ key }) => key === row)?.facts.get(column);
}

/** What was entered in a cell, be it nothing; null for a blank. */
export function enteredIn({ cell }: Fact): Decimal | null {
  if (cell.kind === "nil") return zero;
  return cell.kind === "amount" ? cell.amount.value : null;
}
