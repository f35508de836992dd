import type { SourceText } from "../../model/document.ts";
import { type CellLocation, type Location, isCell } from "../../model/finding.ts";
import { type Grid, address } from "../../model/grid.ts";
import type { Reading, Table } from "../../model/reading.ts";

/** The words of a sheet as a text, and the cell every place of it came from. */
export interface SheetText {
  readonly source: SourceText;
  /** The cell a place of the text stands in; a cell stays what it is. */
  cellOf(location: Location): Location;
}

/** The sheet of our own form that holds words, and what others call theirs. */
const ownForm = "own/narrative";
const names = /文字说明|情况说明/;
/** Shorter words are no paragraph of a narrative. */
const paragraph = /[^。]{12}。/;

interface Piece {
  readonly text: string;
  readonly cell: string;
  readonly heading: boolean;
}

/** The 文字说明 of a workbook as a text; null where it has none, or nothing is written there. */
export function sheetText({ workbook, tables }: Reading): SheetText | null {
  const own = tables.find(({ definition }) => definition.id === ownForm);
  const grid = own?.grid ?? workbook.grids.find(isNarrative);
  if (!grid) return null;
  const pieces = own ? formPieces(own) : freePieces(grid);
  if (!pieces.some(({ heading }) => !heading)) return null;
  const starts: number[] = [];
  let text = "";
  for (const piece of pieces) {
    starts.push(text.length);
    text += `${piece.text}\n`;
  }
  const source: SourceText = {
    name: workbook.name,
    format: "sheet",
    text,
    countedBy: "paragraph",
    starts,
    lineEnds: "paragraphs",
    tables: [],
    headings: pieces.flatMap(({ heading }, at) =>
      heading ? [{ start: starts[at]!, level: 1 }] : [],
    ),
    trust: "full",
    remarks: [],
  };
  return { source, cellOf: (place) => cellIn(place, grid, pieces) };
}

function cellIn(place: Location, { name }: Grid, pieces: readonly Piece[]): Location {
  if (isCell(place)) return place;
  const { cell } = pieces[(place.paragraph ?? 1) - 1] ?? pieces[0]!;
  return { document: place.document, sheet: name, cell } satisfies CellLocation;
}

/** A sheet that others named, with sentences in it and no table of ours. */
function isNarrative(grid: Grid): boolean {
  if (!names.test(grid.name)) return false;
  return freePieces(grid).some(({ text }) => paragraph.test(text));
}

/** Every cell of words, row by row. */
function freePieces({ rows }: Grid): Piece[] {
  return [...rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, column): Piece[] =>
      cell?.type === "text" ? wordsIn(cell.text, address(row, column)) : [],
    ),
  );
}

/** The lines of our own form: the section as a heading where it changes, then the words. */
function formPieces({ blocks, grid }: Table): Piece[] {
  const pieces: Piece[] = [];
  let section = "";
  for (const { lines, columns } of blocks) {
    const placeOf = (id: string) => columns.find(({ placed }) => placed.column.id === id)?.at;
    const [sections, texts] = [placeOf("section"), placeOf("text")];
    for (const { row } of lines) {
      const piecesAt = (column: number | undefined) =>
        column === undefined
          ? []
          : wordsIn(grid.rows.get(row)?.[column]?.text ?? "", address(row, column));
      const [title] = piecesAt(sections);
      const said = piecesAt(texts);
      // A row that waits for its text says nothing yet.
      if (said.length === 0) continue;
      if (title && title.text !== section) pieces.push({ ...title, heading: true });
      section = title?.text ?? section;
      pieces.push(...said);
    }
  }
  return pieces;
}

/** The lines of a cell, each a paragraph of its own. */
function wordsIn(text: string, cell: string): Piece[] {
  const lines = text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== "");
  return lines.map((line) => ({ text: line, cell, heading: false }));
}
