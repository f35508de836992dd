import { normalised } from "../../model/label.ts";
import { address } from "../../model/grid.ts";
import type { ComposedRun } from "../../model/composed.ts";
import type { Line, Reading } from "../../model/reading.ts";
import { fieldText } from "../reading-performance/field-text.ts";

/**
 * The clerk's own paragraphs of a name, from the sheet 文字说明 in the order they were written. A row
 * whose name is blank goes on with the one above.
 */
export function ownTexts({ tables }: Reading, name: string): ComposedRun[] {
  const wanted = normalised(name);
  let current = "";
  return tables
    .filter(({ definition }) => definition.id === "own/narrative")
    .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
    .flatMap((line): ComposedRun[] => {
      const said = wordsIn(line, "paragraph");
      if (said !== "") current = normalised(said);
      const fact = line.facts.get("text");
      const text = wordsIn(line, "text");
      if (current !== wanted || text === "" || !fact || fact.row === null || fact.at === null)
        return [];
      return [{ text, fact: `${fact.table.grid.name}!${address(fact.row, fact.at)}` }];
    });
}

function wordsIn({ facts }: Line, column: string): string {
  const fact = facts.get(column);
  return fact ? fieldText(fact) : "";
}
