import type { Grid, GridCell } from "../../src/model/grid.ts";
import { figureText } from "../../src/model/amount.ts";
import { parseDecimal } from "../../src/model/decimal.ts";
import { type Column, holdsFigures } from "../../src/model/sheet.ts";
import {
  type Frame,
  cellsOf,
  changed,
  moved,
  rowsInserted,
  text,
  withCells,
} from "./grid-edits.ts";
import { type GridChange, type Transformation, everyTable } from "./every-table.ts";

/** Cells of a role below the header changed. */
const recast =
  (role: Column["role"], change: (cell: GridCell) => GridCell): GridChange =>
  ({ table, firstLine, lastLine }) => {
    const columns = new Set(
      table.blocks.flatMap((block) =>
        block.columns.filter(({ placed }) => placed.column.role === role).map(({ at }) => at),
      ),
    );
    return changed(table.grid, (cell, row, column) =>
      row >= firstLine && row <= lastLine && columns.has(column) ? change(cell) : cell,
    );
  };

const worded = (role: Column["role"], change: (words: string) => string): GridChange =>
  recast(role, (cell) => (cell.type === "text" ? { ...cell, text: change(cell.text) } : cell));

/** Row of the total of a table whose lines are not fixed. */
function totalRow({ table }: Frame): number | null {
  const [block] = table.blocks;
  if (!block || block.block.rows.kind === "items") return null;
  return block.lines.find((line) => line.key === "total")?.row ?? null;
}

/** The cells of the total line changed. */
const totalChanged =
  (change: (cell: GridCell, column: number, frame: Frame) => GridCell): GridChange =>
  (frame) => {
    const total = totalRow(frame);
    return changed(frame.table.grid, (cell, row, column) =>
      row === total ? change(cell, column, frame) : cell,
    );
  };

const totalMoved =
  (label: (frame: Frame) => readonly [number, number]): GridChange =>
  (frame) => {
    const total = totalRow(frame);
    if (total === null) return frame.table.grid;
    const [from, to] = label(frame);
    if (from === to) return frame.table.grid;
    return moved(
      changed(frame.table.grid, (cell, row, column) =>
        row === total && column === to ? undefined : cell,
      ),
      (row, column) => (row === total && column === from ? [row, to] : [row, column]),
    );
  };

const columnOf = ({ table }: Frame, role: Column["role"]): number =>
  table.blocks[0]!.columns.find(({ placed }) => placed.column.role === role)?.at ?? 1;

const totalLast: GridChange = (frame) => {
  const total = totalRow(frame);
  if (total === null || frame.lastLine === total) return frame.table.grid;
  const { lastLine } = frame;
  return moved(frame.table.grid, (row, column) => {
    if (row === total) return [lastLine, column];
    return [row > total && row <= lastLine ? row - 1 : row, column];
  });
};

const perPage = 15;

/** Title, unit line and header again after every 15 lines, a lone page number before them. */
const paged: GridChange = (frame) => {
  const { table, title, headerLast, firstLine, lastLine, columnNumbers } = frame;
  const top = columnNumbers ?? headerLast;
  const head = [...cellsOf(table.grid)].filter(([row]) => row <= top);
  const areas = table.grid.merges.filter((area) => area.bottom <= top);
  const breaks: number[] = [];
  for (let row = firstLine + perPage; row <= lastLine; row += perPage) breaks.push(row);
  return breaks.reverse().reduce<Grid>((grid, at, index) => {
    const down = at - title + 1;
    const page = breaks.length - index;
    const wider = withCells(rowsInserted(grid, at, top - title + 2), [
      [at, Math.ceil(frame.width / 2), { type: "number", text: String(page), format: "General" }],
      ...head.map(([row, column, cell]) => [row + down, column, cell] as const),
    ]);
    const again = areas.map((area) => ({
      ...area,
      top: area.top + down,
      bottom: area.bottom + down,
    }));
    return { ...wider, merges: [...wider.merges, ...again] };
  }, table.grid);
};

/** Long names go on in the row below, which holds nothing else, or the figures of the line. */
const wrapped =
  (figuresBelow: boolean): GridChange =>
  ({ table, firstLine }) => {
    const blocks = table.blocks.map(({ columns }) => ({
      name: columns.find(({ placed }) => placed.column.role === "name")?.at ?? 0,
      figures: columns.flatMap(({ placed, at }) => (holdsFigures(placed.column) ? [at] : [])),
    }));
    const long = [...cellsOf(table.grid)].flatMap(([row, column, cell]) => {
      const block = blocks.find(({ name }) => name === column);
      return block && row >= firstLine && cell.text.length > 12 ? [{ row, block, cell }] : [];
    });
    const rows = [...new Set(long.map(({ row }) => row))].sort((a, b) => b - a);
    return rows.reduce((grid, row) => {
      const here = long.filter((one) => one.row === row);
      const names = here.flatMap(({ block, cell }) => [
        [row, block.name, { ...cell, text: cell.text.slice(0, 10) }] as const,
        [row + 1, block.name, { ...cell, text: cell.text.slice(10) }] as const,
      ]);
      const joined = withCells(rowsInserted(grid, row + 1), names);
      if (!figuresBelow) return joined;
      const figures = new Set(here.flatMap(({ block }) => block.figures));
      return moved(joined, (at, column) =>
        at === row && figures.has(column) ? [row + 1, column] : [at, column],
      );
    }, table.grid);
  };

const asText = (print: (grouped: string) => string): GridChange =>
  recast("amount", (cell) =>
    cell.type === "number" ? text(print(figureText(parseDecimal(cell.text)!, 2))) : cell,
  );

const fullWidth = (words: string) =>
  words.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const storedAsText = ["presentation/numbers-are-not-stored-as-text"];

export const lineTransformations: readonly Transformation[] = [
  everyTable("total line last", totalLast),
  everyTable(
    "total named in the code column",
    totalMoved((frame) => [columnOf(frame, "name"), columnOf(frame, "code")]),
  ),
  everyTable(
    "total named in the column of line numbers",
    totalMoved((frame) => [columnOf(frame, "name"), 1]),
  ),
  everyTable(
    "total spaced out",
    totalChanged((cell) => (cell.text === "合计" ? { ...cell, text: "合　计" } : cell)),
  ),
  everyTable(
    "total called 总计",
    totalChanged((cell) => (cell.text === "合计" ? { ...cell, text: "总计" } : cell)),
  ),
  everyTable("title, unit and header on every page, with page numbers", paged),
  everyTable(
    "codes as numbers",
    recast("code", (cell) =>
      /^\d+$/.test(cell.text) ? { type: "number", text: cell.text, format: "General" } : cell,
    ),
  ),
  everyTable(
    "codes indented",
    worded("code", (words) => `${"  ".repeat((words.length - 3) / 2)}${words}`),
  ),
  everyTable(
    "names indented",
    worded("name", (words) => `　　${words} `),
  ),
  everyTable(
    "names spaced out",
    worded("name", (words) => (words.length < 5 ? [...words].join("　") : words)),
  ),
  everyTable(
    "names with half-width signs",
    worded("name", (words) =>
      words.replaceAll("（", "(").replaceAll("）", ")").replaceAll("：", ":"),
    ),
  ),
  everyTable("long names over two rows", wrapped(false)),
  everyTable("long names over two rows, figures on the second", wrapped(true)),
  everyTable(
    "amounts as text with commas",
    asText((words) => words),
    storedAsText,
  ),
  everyTable("amounts as full-width text", asText(fullWidth), storedAsText),
];
