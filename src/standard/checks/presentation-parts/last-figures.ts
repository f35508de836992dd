import { type Decimal, decimalTextTo, isZero, round, trim } from "../../../model/decimal.ts";
import type { Fact, Reading } from "../../../model/reading.ts";
import { holdsFigures, leafColumns } from "../../../model/sheet.ts";
import type { Standard } from "../../../model/standard.ts";
import { factAt } from "./facts-at.ts";

/** A figure that is another one this year than it was the year before. */
export interface ChangedFigure {
  /** As a sentence names it: 机关运行经费. */
  readonly name: string;
  /** As a sentence prints it: 119.63. */
  readonly last: string;
  readonly now: string;
  readonly lastFact: Fact;
  readonly nowFact: Fact;
}

/** Figures of which a workbook holds both years, and which differ. */
export function changedFigures(reading: Reading, { sheets }: Standard): ChangedFigure[] {
  return [...sheets.values()].flatMap(({ id, blocks }) =>
    blocks.flatMap(({ rows, columns }) => {
      const column = leafColumns(columns).find((one) => holdsFigures(one.column))?.column.id;
      if (rows.kind !== "items" || column === undefined) return [];
      return rows.items.flatMap(({ id: line, label, lastOf }) => {
        if (lastOf === undefined) return [];
        const lastFact = factAt(reading, `${id}!${line}:${column}`);
        const nowFact = factAt(reading, lastOf);
        const [last, now] = [printed(lastFact), printed(nowFact)];
        if (last === null || now === null || last === now) return [];
        const name = label.zh.replace(/^上年|总额$|合计$/g, "").replace(/[“”]/g, "");
        return [{ name, last, now, lastFact: lastFact!, nowFact: nowFact! }];
      });
    }),
  );
}

/** A figure as sentences print it; null for nothing, which no sentence repeats. */
function printed(fact: Fact | undefined): string | null {
  if (fact?.cell.kind !== "amount" || isZero(fact.cell.amount.value)) return null;
  const { value, decimals } = fact.cell.amount;
  return plain(round(value, decimals));
}

const plain = (value: Decimal): string => decimalTextTo(trim(value), 2);
