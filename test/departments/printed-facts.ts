import { placesOf } from "../../src/model/composed.ts";
import { decimalText, trim } from "../../src/model/decimal.ts";
import { address } from "../../src/model/grid.ts";
import type { Fact, Line, Reading, Table } from "../../src/model/reading.ts";
import { standard } from "../../src/standard/index.ts";
import type { Disclosed } from "./disclosed.ts";

/** Columns by which a row of a list is known, whatever its place. */
const namedBy: Readonly<Record<string, readonly string[]>> = {
  "own/narrative": ["section", "paragraph"],
  "own/projects": ["project"],
  "own/indicators": ["project", "level3"],
};

/** Sentences said where the clerk says nothing: such a text of theirs says as much. */
const saidAnyway = new Set(
  [...standard.narratives.values()].flatMap(({ parts }) =>
    parts.flatMap((part) => ("own" in part && part.otherwise ? [part.otherwise] : [])),
  ),
);

/** What every cell of a workbook says that is not blank, by its meaning: `own/projects|渠道清淤|budget`. */
export function factsOf(reading: Reading): Map<string, string> {
  return factsWhere(reading, () => true);
}

/** The same of those cells that its disclosure prints or reckons from. */
export function printedFacts({ reading, disclosure }: Disclosed): Map<string, string> {
  const printed = new Set(
    disclosure.document.blocks.flatMap((block) => {
      if (block.kind === "heading" || block.kind === "paragraph") {
        return block.runs.flatMap(placesOf);
      }
      if (block.kind === "chart") return block.words.flatMap(placesOf);
      return block.kind === "form" ? block.form.rows.flat().map(({ fact }) => fact) : [];
    }),
  );
  return factsWhere(
    reading,
    ({ table, row, at }) =>
      row !== null && at !== null && printed.has(`${table.grid.name}!${address(row, at)}`),
  );
}

function factsWhere({ tables }: Reading, counts: (fact: Fact) => boolean): Map<string, string> {
  const found = new Map<string, string>();
  for (const table of tables) {
    const seen = new Map<string, number>();
    for (const line of table.blocks.flatMap(({ lines }) => lines)) {
      const name = nameOf(table, line);
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      for (const fact of line.facts.values()) {
        const said = saidIn(fact);
        if (said === "" || saidAnyway.has(said) || !counts(fact)) continue;
        found.set(`${table.definition.id}|${name}#${nth}|${fact.column.id}`, said);
      }
    }
  }
  return found;
}

function nameOf({ definition }: Table, line: Line): string {
  const columns = line.key === "total" ? undefined : namedBy[definition.id];
  if (!columns) return line.key;
  return columns.map((column) => saidIn(line.facts.get(column)!)).join("/");
}

function saidIn({ cell }: Fact): string {
  if (cell.kind === "amount") return decimalText(trim(cell.amount.value));
  return cell.kind === "text" ? cell.text : "";
}
