import { carriedOver } from "../../engine/carry-over.ts";
import type { CellEdit, CellPlace } from "../../hosts/ports.ts";
import { type Grid, address, cellAt } from "../../model/grid.ts";
import { normalised } from "../../model/label.ts";
import type { OwnText } from "../../model/narrative-section.ts";
import type { Fact, Line, Reading } from "../../model/reading.ts";
import { parseReference } from "../../model/relation.ts";
import { standard } from "../../standard/index.ts";
import { contentOf } from "../edits.ts";
import { freeRowOf } from "../free-row.ts";

/** What could be taken over from a file of the year before; nothing is written yet. */
export interface PriorOffer {
  readonly name: string;
  readonly year: number | null;
  readonly department: string;
  /** Cells kept for last year's figures that are still blank. */
  readonly figures: readonly (CellPlace & { readonly label: string; readonly text: string })[];
  /** Texts this year's sheet does not have yet. */
  readonly texts: readonly (OwnText & { readonly text: string })[];
  readonly edits: readonly CellEdit[];
}

const blank = { kind: "blank", text: "" } as const;

/** What a file of the year before could fill in a workbook. */
export function priorOffer(prior: Reading, reading: Reading, name: string): PriorOffer {
  const carried = carriedOver(prior, standard);
  const figures = carried.figures.flatMap(({ reference, label, text }) => {
    const fact = factAt(reading, reference);
    const place = fact && blankPlace(fact);
    return place ? [{ ...place, label, text }] : [];
  });
  const free = freeRowOf(reading.tables.find(({ definition }) => definition.id === narrative));
  const known = rowsIn(reading);
  const texts = free ? carried.texts.filter((one) => !known.has(nameOf(one))) : [];
  const added = texts.flatMap(({ section, paragraph, text }, nth): CellEdit[] =>
    Object.entries({ section, paragraph, text, "last-text": text }).flatMap(([column, said]) => {
      const at = free!.columns[column];
      if (at === undefined || said === "") return [];
      const cell = address(free!.row + nth, at);
      return [{ sheet: free!.sheet, cell, was: blank, becomes: { kind: "text", text: said } }];
    }),
  );
  // Beside a text that is there already, last year's is only laid: what is left as it was is told.
  const beside = carried.texts.flatMap((one): CellEdit[] => {
    const fact = known.get(nameOf(one))?.facts.get("last-text");
    const place = fact && blankPlace(fact);
    return place ? [{ ...place, was: blank, becomes: { kind: "text", text: one.text } }] : [];
  });
  const filled = figures.map(({ sheet, cell, text }): CellEdit => ({
    ...{ sheet, cell, was: blank },
    becomes: { kind: "number", text },
  }));
  const { year, department } = carried;
  return { name, year, department, figures, texts, edits: [...filled, ...added, ...beside] };
}

const narrative = "own/narrative";

const nameOf = ({ section, paragraph }: OwnText): string =>
  `${normalised(section)}|${normalised(paragraph)}`;

/** Rows of 文字说明 by their names. */
function rowsIn({ tables }: Reading): Map<string, Line> {
  const lines = tables
    .filter(({ definition }) => definition.id === narrative)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const words = (line: Line, column: string): string => {
    const cell = line.facts.get(column)?.cell;
    return cell?.kind === "text" ? cell.text : "";
  };
  return new Map(
    lines.map((line) => [
      nameOf({ section: words(line, "section"), paragraph: words(line, "paragraph") }),
      line,
    ]),
  );
}

function factAt({ tables }: Reading, reference: string): Fact | undefined {
  const { sheet, row, column } = parseReference(reference);
  const table = tables.find(({ definition }) => definition.id === sheet);
  const lines = table?.blocks.flatMap((block) => block.lines) ?? [];
  return lines.find(({ key }) => key === row)?.facts.get(column);
}

/** The place of a cell that holds nothing, not even a formula; null for any other. */
function blankPlace({ table, row, at }: Fact): CellPlace | null {
  if (row === null || at === null || !isBlank(table.grid, row, at)) return null;
  return { sheet: table.grid.name, cell: address(row, at) };
}

const isBlank = (grid: Grid, row: number, column: number): boolean =>
  contentOf(cellAt(grid, row, column)).kind === "blank";
