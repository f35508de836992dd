import { DefinitionError } from "./define.ts";
import type { FormLayout, FormSlot } from "./form-layout.ts";
import { indicatorFields, projectFields } from "./performance.ts";
import { didYouMean } from "./label.ts";
import { slotFormatNames } from "./slot-format.ts";
import { slotPieces } from "./slots.ts";

const own: readonly FormSlot[] = ["serial", "department", "unit-code", "year", "target"];
const slots: readonly string[] = [...projectFields, ...indicatorFields, ...own];

/** Declares a form of performance targets. @throws DefinitionError on a slot that nobody fills. */
export function defineForm(layout: FormLayout): FormLayout {
  const texts = [
    layout.title,
    ...(layout.alsoTitled ?? []),
    ...layout.above.flat(),
    ...layout.rows.flatMap((row) => ("cells" in row ? row.cells : row.indicators)).map(textOf),
  ];
  for (const piece of texts.flatMap(slotPieces)) {
    if ("words" in piece) continue;
    known(layout, piece.slot, slots, "field");
    known(layout, piece.format, slotFormatNames, "way to print");
  }
  for (const row of layout.rows) checkWidth(layout, "cells" in row ? row.cells : row.indicators);
  return layout;
}

const textOf = ({ text }: { readonly text: string }): string => text;

function known(layout: FormLayout, name: string, all: readonly string[], what: string): void {
  if (all.includes(name)) return;
  const hint = didYouMean(name, all);
  throw new DefinitionError(
    `defineForm ${layout.id}: "{${name}}" is no ${what}${hint ? `; did you mean "${hint}"?` : ""}`,
  );
}

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
