import type { Fact, Reading } from "../../../model/reading.ts";

/** A row of the clerk's sheet 文字说明. */
export interface OwnRow {
  readonly paragraph: string;
  readonly text: string;
  /** What was said there the year before; empty for nothing. */
  readonly lastText: string;
  /** The cell of the text. */
  readonly fact: Fact;
}

/** The texts of a department's own sheet; a row whose names are blank goes on with the one above. */
export function ownRows({ tables }: Reading): OwnRow[] {
  const lines = tables
    .filter(({ definition }) => definition.id === "own/narrative")
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  let named = "";
  return lines.flatMap(({ facts }) => {
    const words = (column: string): string => {
      const cell = facts.get(column)?.cell;
      return cell?.kind === "text" ? cell.text.trim() : "";
    };
    const [section, paragraph] = [words("section"), words("paragraph")];
    if (section !== "" || paragraph !== "") named = paragraph === "" ? section : paragraph;
    const fact = facts.get("text");
    const text = words("text");
    return fact && text !== ""
      ? [{ paragraph: named, text, lastText: words("last-text"), fact }]
      : [];
  });
}
