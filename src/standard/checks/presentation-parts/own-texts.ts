import type { Fact, Reading } from "../../../model/reading.ts";

/** A row of the clerk's sheet 文字说明. */
export interface OwnRow {
  readonly section: string;
  /** The paragraph's name; empty for the text of a section without paragraphs. */
  readonly named: string;
  /** What it goes under: its paragraph, or its section where it has none. */
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
  let [section, named] = ["", ""];
  return lines.flatMap(({ facts }) => {
    const words = (column: string): string => {
      const cell = facts.get(column)?.cell;
      return cell?.kind === "text" ? cell.text.trim() : "";
    };
    const [of, paragraph] = [words("section"), words("paragraph")];
    if (of !== "" || paragraph !== "") named = paragraph;
    if (of !== "") section = of;
    const fact = facts.get("text");
    const text = words("text");
    const under = named === "" ? section : named;
    return fact && text !== ""
      ? [{ section, named, paragraph: under, text, lastText: words("last-text"), fact }]
      : [];
  });
}
