import type { Span, TextTable } from "../../model/document.ts";
import { type Area, type Grid, type GridCell, address } from "../../model/grid.ts";
import type { Draft, DraftCell } from "./draft.ts";
import { isFigure, plainFigure } from "./figures.ts";

/** A table's grid and where its cells stand in the source. */
export interface GridOfDraft {
  readonly grid: Grid;
  readonly cells: ReadonlyMap<string, Span>;
}

/** Makes the grid of a table; the name is given by the caller. */
export function gridOf(draft: Draft, name: string): GridOfDraft {
  const sorted = [...draft.cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = new Map<number, (GridCell | undefined)[]>();
  const merges: Area[] = [];
  const cells = new Map<string, Span>();
  for (const cell of sorted) {
    if (cell.text === "" && cell.rows === 1 && cell.columns === 1) continue;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    if (cell.text !== "") {
      while (row.length < cell.column) row.push(undefined);
      row[cell.column] = gridCell(cell);
      cells.set(address(cell.row, cell.column), cell.span);
    }
    if (cell.rows > 1 || cell.columns > 1) merges.push(areaOf(cell));
  }
  return { grid: { name, visibility: "visible", rows, merges }, cells };
}

const areaOf = ({ row, column, rows, columns }: DraftCell): Area => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

function gridCell({ text, label, note }: DraftCell): GridCell {
  const noted = note === undefined ? {} : { note };
  if (label || !isFigure(text)) return { type: "text", text, format: "General", ...noted };
  const plain = plainFigure(text);
  const point = plain.indexOf(".");
  const decimals = point < 0 ? "" : `.${"0".repeat(plain.length - point - 1)}`;
  return { type: "number", text: plain, format: `0${decimals}`, printed: text, ...noted };
}

/** A table with the name its grid will bear, each name once. */
export function named(drafts: readonly Draft[]): readonly (readonly [Draft, string])[] {
  const taken = new Set<string>();
  return drafts.map((draft, index) => {
    const wanted = draft.title ?? `表${index + 1}`;
    let name = wanted;
    for (let again = 2; taken.has(name); again++) name = `${wanted}（${again}）`;
    taken.add(name);
    return [draft, name] as const;
  });
}

/** What a table keeps beside its grid. */
export const tableOf = (
  draft: Draft,
  grid: number,
  cells: ReadonlyMap<string, Span>,
): TextTable => ({ grid, cells, span: draft.span, section: draft.section, form: draft.form });
