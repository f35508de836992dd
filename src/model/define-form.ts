import { DefinitionError } from "./define.ts";
import type { FormLayout, FormSlot } from "./form-layout.ts";
import { indicatorFields, projectFields } from "./performance.ts";
import { didYouMean } from "./label.ts";

const own: readonly FormSlot[] = ["serial", "department", "unit-code", "year", "target"];
const known = new Set<string>([...projectFields, ...indicatorFields, ...own]);

/** Declares a form of performance targets. @throws DefinitionError on a slot that nobody fills. */
export function defineForm(layout: FormLayout): FormLayout {
  const texts = [
    layout.title,
    ...layout.above.flat(),
    ...layout.rows.flatMap((row) => ("cells" in row ? row.cells : row.indicators)).map(textOf),
  ];
  for (const text of texts) {
    for (const [, slot] of text.matchAll(/\{([^}:]*)(?::[^}]*)?\}/g)) {
      if (known.has(slot!)) continue;
      const hint = didYouMean(slot!, known);
      throw new DefinitionError(
        `defineForm ${layout.id}: "{${slot!}}" is no field${hint ? `; did you mean "${hint}"?` : ""}`,
      );
    }
  }
  for (const row of layout.rows) checkWidth(layout, "cells" in row ? row.cells : row.indicators);
  return layout;
}

const textOf = ({ text }: { readonly text: string }): string => text;

function checkWidth(
  { id, widths }: FormLayout,
  cells: readonly { readonly text: string; readonly across?: number }[],
): void {
  const taken = cells.reduce((sum, { across }) => sum + (across ?? 1), 0);
  if (taken <= widths.length) return;
  throw new DefinitionError(
    `defineForm ${id}: the row of "${cells[0]?.text ?? ""}" takes ${taken} of ${widths.length} columns`,
  );
}
