import { valueIn } from "../../src/model/amount.ts";
import { decimalText, trim } from "../../src/model/decimal.ts";
import { normalised } from "../../src/model/label.ts";
import type { Fact, Reading } from "../../src/model/reading.ts";
import { tenThousandYuan } from "../../src/model/unit.ts";

/** What a reading says, whatever the printing: one line a filled cell, amounts in 万元. */
export function factsOf(reading: Reading): string[] {
  return reading.tables
    .flatMap(({ definition, blocks }) =>
      blocks.flatMap((block) =>
        block.lines.flatMap((line) =>
          [...line.facts.values()]
            .filter(({ column }) => column.role !== "code" && column.role !== "serial")
            .flatMap((fact) => {
              const says = wordsOf(fact, line.label);
              return says === null ? [] : `${definition.id} ${line.key}:${fact.column.id} ${says}`;
            }),
        ),
      ),
    )
    .sort();
}

const isTotal = (label: string) => /^(?:合计|总计)?$/.test(normalised(label));

function wordsOf({ cell, column }: Fact, label: string): string | null {
  if (column.role === "name") return isTotal(label) ? null : normalised(label);
  switch (cell.kind) {
    case "blank":
      return null;
    case "amount": {
      const { value, unit } = cell.amount;
      return decimalText(trim(valueIn(value, unit, tenThousandYuan) ?? value));
    }
    case "text":
      return column.role === "text" && !isTotal(cell.text) ? normalised(cell.text) : null;
    case "nil":
      return "—";
    default:
      return cell.kind;
  }
}
