import type { OwnText } from "../model/narrative-section.ts";
import type { Line, LineFacts, Reading, Table } from "../model/reading.ts";

/** A row of 文字说明 with the names it goes under, whether its text is written or not. */
export interface OwnRow extends OwnText {
  readonly text: string;
  readonly facts: LineFacts;
}

/** The sheet 文字说明 of a workbook. */
export const ownNarrativeOf = ({ tables }: Reading): Table | undefined =>
  tables.find(({ definition }) => definition.id === "own/narrative");

/** Its rows; one whose names are blank goes on with the one above. */
export function ownRowsOf(reading: Reading): OwnRow[] {
  let [section, paragraph] = ["", ""];
  const lines = ownNarrativeOf(reading)?.blocks.flatMap((block) => block.lines) ?? [];
  return lines.map((line) => {
    const [of, named] = [wordsIn(line, "section"), wordsIn(line, "paragraph")];
    if (of !== "" || named !== "") paragraph = named;
    if (of !== "") section = of;
    return { section, paragraph, text: wordsIn(line, "text"), facts: line.facts };
  });
}

function wordsIn({ facts }: Line, column: string): string {
  const cell = facts.get(column)?.cell;
  return cell?.kind === "text" ? cell.text.trim() : "";
}
