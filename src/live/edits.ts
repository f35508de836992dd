import { type Besides, type CellContent, type CellEdit, HostRefusal } from "../hosts/ports.ts";
import { isSame } from "../hosts/same-content.ts";
import { type Grid, type GridCell, type Workbook, cellAt, parseAddress } from "../model/grid.ts";

/** What a cell holds, as an edit states it. */
export function contentOf(cell: GridCell | undefined): CellContent {
  if (!cell) return { kind: "blank", text: "" };
  if (cell.formula !== undefined) return { kind: "formula", text: cell.formula };
  if (cell.type === "blank") return { kind: "blank", text: "" };
  return { kind: cell.type === "number" ? "number" : "text", text: cell.text };
}

/**
 * A copy of the workbook with some cells changed; the workbook itself stays. A computed cell
 * keeps its formula and gets the figure as its result: a file cannot calculate by itself.
 */
export function withEdits(workbook: Workbook, edits: readonly CellEdit[]): Workbook {
  const grids = workbook.grids.map((grid) => {
    const here = edits.filter(({ sheet }) => sheet === grid.name);
    return here.length === 0 ? grid : editedGrid(grid, here);
  });
  return { ...workbook, grids };
}

/** A workbook with the people and notes the program told of; what a note says is not known. */
export function withBesides(workbook: Workbook, { authors, notes }: Besides): Workbook {
  const grids = workbook.grids.map((grid) => {
    const rows = new Map(grid.rows);
    for (const { sheet, cell } of notes) {
      const at = sheet === grid.name ? parseAddress(cell) : null;
      if (!at) continue;
      const cells = [...(rows.get(at.row) ?? [])];
      const blank: GridCell = { type: "blank", text: "", format: "General" };
      cells[at.column] = { ...(cells[at.column] ?? blank), note: "" };
      rows.set(at.row, cells);
    }
    return { ...grid, rows };
  });
  return { ...workbook, authors, grids };
}

/** The edits that bring back what the cells hold now. */
export function inverseOf(workbook: Workbook, edits: readonly CellEdit[]): CellEdit[] {
  return edits.map((edit) => {
    const becomes = resultOf(cellNamed(workbook, edit.sheet, edit.cell));
    return { ...edit, was: edit.becomes, becomes };
  });
}

/** What a cell shows; of a formula its result. */
function resultOf(cell: GridCell | undefined): CellContent {
  if (!cell || cell.type === "blank") return { kind: "blank", text: "" };
  return { kind: cell.type === "number" ? "number" : "text", text: cell.text };
}

/**
 * Refuses edits of which a cell no longer holds what was shown when they were offered.
 * @throws HostRefusal
 */
export function refuseStale(workbook: Workbook, edits: readonly CellEdit[]): void {
  for (const { sheet, cell, was } of edits) {
    const held = cellNamed(workbook, sheet, cell);
    // A computed cell keeps its formula; what was written there last is its result.
    if (isSame(contentOf(held), was) || isSame(resultOf(held), was)) continue;
    throw new HostRefusal(
      `${sheet}!${cell} 已不是刚才显示的内容，没有写入；请看一看这个单元格，再按现在显示的来改。`,
    );
  }
}

/** The cell of a place such as `支出总表`, `C7`. */
export function cellNamed(workbook: Workbook, sheet: string, cell: string): GridCell | undefined {
  const grid = workbook.grids.find(({ name }) => name === sheet);
  const at = parseAddress(cell);
  return grid && at ? cellAt(grid, at.row, at.column) : undefined;
}

function editedGrid(grid: Grid, edits: readonly CellEdit[]): Grid {
  const rows = new Map(grid.rows);
  for (const { cell, becomes } of edits) {
    const at = parseAddress(cell);
    if (!at) continue;
    const cells = [...(rows.get(at.row) ?? [])];
    cells[at.column] = changed(cells[at.column], becomes);
    rows.set(at.row, cells);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return { ...grid, rows: new Map(ordered) };
}

function changed(before: GridCell | undefined, { kind, text }: CellContent): GridCell | undefined {
  const format = before?.format ?? "General";
  if (kind === "formula") return { type: "blank", text: "", format, formula: text };
  const formula = before?.formula === undefined ? {} : { formula: before.formula };
  if (kind === "blank") {
    return before?.formula === undefined
      ? undefined
      : { type: "blank", text: "", format, ...formula };
  }
  return { type: kind, text, format, ...formula };
}
