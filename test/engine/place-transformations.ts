import type { GridCell } from "../../src/model/grid.ts";
import { type GridChange, type Transformation, everyTable } from "./every-table.ts";
import {
  type Frame,
  cellsOf,
  changed,
  columnsInserted,
  rowsInserted,
  text,
  withCells,
} from "./grid-edits.ts";

/** Words of the title changed. */
const retitled =
  (change: (title: string) => string): GridChange =>
  (frame) =>
    changed(frame.table.grid, (cell, row) =>
      row === frame.title ? { ...cell, text: change(cell.text) } : cell,
    );

const isUnitLine = ({ text: words }: GridCell) => /单位：万元$/.test(words);

/** The words of the unit taken from where they stand and put at `to`. */
const unitMoved =
  (to: (frame: Frame) => readonly [number, number]): GridChange =>
  (frame) => {
    const { grid } = frame.table;
    const found = [...cellsOf(grid)].find(
      ([row, , cell]) => row === frame.unitLine && isUnitLine(cell),
    );
    if (!found) return grid;
    const [fromRow, fromColumn, cell] = found;
    const without = changed(grid, (one, row, column) =>
      row === fromRow && column === fromColumn ? undefined : one,
    );
    const [row, column] = to(frame);
    const merges = grid.merges.filter((area) => area.top > frame.unitLine);
    return withCells({ ...without, merges }, [[row, column, cell]]);
  };

/** Title, unit line, notes and the table itself in other places. */
export const placeTransformations: readonly Transformation[] = [
  everyTable("three blank rows and two blank columns before the table", ({ table }) =>
    columnsInserted(rowsInserted(table.grid, 1, 3), 1, 2),
  ),
  everyTable("title two rows above", (frame) => rowsInserted(frame.table.grid, 2, 2)),
  everyTable(
    "year and department in front of the title",
    retitled((words) => `乐亭县医疗保障局2021年${words}`),
  ),
  everyTable(
    "year in front of the title",
    retitled((words) => `2021年${words}`),
  ),
  everyTable(
    "number of the form in front of the title",
    retitled((words) => `附表3：${words}`),
  ),
  everyTable(
    "(续表) behind the title",
    retitled((words) => `${words}（续表）`),
  ),
  everyTable("unit inside the title", (frame) => {
    const grid = retitled((words) => `${words}（单位：万元）`)(frame);
    return changed(grid, (cell, row) =>
      row === frame.unitLine && isUnitLine(cell) ? undefined : cell,
    );
  }),
  everyTable(
    "unit at the right of the title row",
    unitMoved((frame) => [frame.title, frame.width]),
  ),
  everyTable("unit at the far left", (frame) =>
    unitMoved(() => [frame.unitLine + 1, 1])({
      ...frame,
      table: { ...frame.table, grid: rowsInserted(frame.table.grid, frame.unitLine + 1) },
    }),
  ),
  everyTable("stray cells out to column IV and a title merged over them", ({ table, title }) => {
    const blank: GridCell = { type: "blank", text: "", format: "General" };
    const rows = [...table.grid.rows.keys()];
    const grid = withCells(table.grid, [
      ...rows.map((row) => [row, 256, blank] as const),
      ...rows.map((row) => [row, 250, text(" ")] as const),
      ...Array.from({ length: 300 }, (_, n) => [rows.at(-1)! + 1 + n, 256, blank] as const),
    ]);
    const merges = grid.merges.filter((area) => area.top !== title);
    return { ...grid, merges: [...merges, { top: title, left: 1, bottom: title, right: 256 }] };
  }),
  everyTable("notes and the people responsible below", ({ table }) => {
    const last = [...table.grid.rows.keys()].at(-1)!;
    return withCells(table.grid, [
      [last + 1, 1, text("注：1.本表按功能分类科目列示，数字保留两位小数。")],
      [last + 2, 1, text("2.合计数与分项之和的尾差由四舍五入造成。")],
      [last + 4, 1, text("单位负责人：张三")],
      [last + 4, 3, text("财务负责人：李四")],
      [last + 4, 5, text("制表人：王五")],
      [last + 5, 1, text("联系电话：0315-1234567")],
      [last + 5, 3, text("打印日期：2021年1月26日")],
    ]);
  }),
];
