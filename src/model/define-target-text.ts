import { DefinitionError } from "./define.ts";
import { didYouMean } from "./label.ts";
import { indicatorFields, projectFields } from "./performance.ts";
import { slotFormatNames } from "./slot-format.ts";
import { slotPieces } from "./slots.ts";
import type { TargetText, TargetTextPart } from "./target-text.ts";

const own = [
  "serial",
  "department",
  "unit-code",
  "year",
  "target",
  "ordinal",
  "indicators",
  "rate",
];
const slots: readonly string[] = [...projectFields, ...indicatorFields, ...own];

/** Declares a text of performance targets. @throws DefinitionError on a slot that nobody fills. */
export function defineTargetText(text: TargetText): TargetText {
  const said = [text.title, ...text.parts.flatMap(wordsOf), ...Object.values(text.clauses.bySign)];
  for (const piece of said.flatMap(slotPieces)) {
    if ("words" in piece) continue;
    known(text, piece.slot, slots, "field");
    known(text, piece.format, slotFormatNames, "way to print");
  }
  return text;
}

function wordsOf(part: TargetTextPart): readonly string[] {
  if ("cover" in part) return [...part.cover, ...part.below];
  if ("heading" in part) return [part.heading];
  if (!("each" in part)) return [];
  return part.each.flatMap(({ pieces, needs }) => [
    ...pieces.flatMap(({ text, when, otherwise }) => [
      text,
      otherwise ?? "",
      when === undefined ? "" : `{${when}}`,
    ]),
    needs === undefined ? "" : `{${needs.slot}}`,
  ]);
}

function known({ id }: TargetText, name: string, all: readonly string[], what: string): void {
  if (all.includes(name)) return;
  const hint = didYouMean(name, all);
  throw new DefinitionError(
    `defineTargetText ${id}: "{${name}}" is no ${what}${hint ? `; did you mean "${hint}"?` : ""}`,
  );
}
