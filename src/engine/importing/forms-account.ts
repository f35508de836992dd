import { address } from "../../model/grid.ts";
import type { Unplaced } from "../../model/imported.ts";
import { normalised } from "../../model/label.ts";
import type { Performance } from "../../model/performance.ts";
import { layForm } from "../lay-form.ts";
import { type ReadForm, performanceOfForms } from "../read-form.ts";
import { quotedAt } from "../verifying/quoted-at.ts";
import type { Counted, Taken } from "./account-for.ts";

/** Cells with figures of the forms of performance targets: those the form prints again have a place. */
export function formsAccount({ looked, forms }: Taken): Counted {
  const { document } = looked.narrative;
  const performance = performanceOfForms(forms);
  const tableOf = new Map(
    document.tables.map((table) => [document.workbook.grids[table.grid]!.name, table]),
  );
  let placed = 0;
  const unplaced: Unplaced[] = [];
  for (const form of forms) {
    const again = printedAgain(form, performance);
    for (const { row, texts } of form.table.rows.slice(form.first, form.end)) {
      for (const [column, text] of texts.entries()) {
        if (!/\d/.test(text ?? "")) continue;
        if (again.has(normalised(text))) placed += 1;
        else {
          const table = tableOf.get(form.table.grid);
          const span = table?.cells.get(address(row, column)) ?? form.table.span ?? table?.span;
          const { start, end } = span ?? { start: 0, end: 0 };
          unplaced.push({
            what: "figure",
            text: text.trim(),
            because: `《${form.title || form.layout.label.zh}》的这一格没有读进去`,
            location: quotedAt(document.source, document.source.name, start, end),
          });
        }
      }
    }
  }
  return { placed, unplaced };
}

/** Every text the form prints once more from what was read. */
function printedAgain({ layout, project }: ReadForm, performance: Performance): Set<string> {
  const { rows } = layForm(layout, performance, project, 1);
  return new Set(rows.flat().map(({ text }) => normalised(text)));
}
