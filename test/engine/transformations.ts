import type { Grid, GridCell, Workbook } from "../../src/model/grid.ts";
import type { Reading } from "../../src/model/reading.ts";
import { decimalText, parseDecimal, shift } from "../../src/model/decimal.ts";
import {
  type Frame,
  changed,
  columnsInserted,
  frameOf,
  moved,
  rowsInserted,
} from "./grid-edits.ts";
import { cellsOf, text, withCells, withGrids } from "./grid-edits.ts";
import { headerTransformations } from "./header-transformations.ts";
import { lineTransformations } from "./line-transformations.ts";

/** Another way to print one and the same workbook. */
export interface Transformation {
  readonly name: string;
  /** Rules that may speak above 说明 (info), because the printing deserves it. */
  readonly justifies?: readonly string[];
  readonly of: (reading: Reading) => Workbook;
}

/** Changes one published table; grids it does not concern come back as they are. */
export type GridChange = (frame: Frame) => Grid;

/** A transformation that prints every published table otherwise. */
export function everyTable(
  name: string,
  change: GridChange,
  justifies: readonly string[] = [],
): Transformation {
  return {
    name,
    justifies,
    of: ({ workbook, tables }) =>
      withGrids(
        workbook,
        workbook.grids.map((grid) => {
          const table = tables.find((one) => one.grid === grid);
          return table && table.definition.own !== true ? change(frameOf(table)) : grid;
        }),
      ),
  };
}

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

const places: readonly Transformation[] = [
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

const names: readonly Transformation[] = [
  {
    name: "sheets renamed 1 to n and shuffled",
    of: ({ workbook }) => {
      const { length } = workbook.grids;
      const order = workbook.grids.map((_, index) => workbook.grids[(index * 7 + 3) % length]!);
      const all = new Set(order).size === length ? order : [...workbook.grids].reverse();
      return withGrids(
        workbook,
        all.map((grid, index) => ({ ...grid, name: String(index + 1) })),
      );
    },
  },
  {
    name: "sheet names exchanged",
    of: ({ workbook }) => {
      const sheets = workbook.grids.map((grid) => grid.name);
      return withGrids(
        workbook,
        workbook.grids.map((grid, index) => ({
          ...grid,
          name: sheets[sheets.length - 1 - index]!,
        })),
      );
    },
  },
  {
    name: "cover, contents and a hidden sheet of figures",
    of: ({ workbook }) => {
      const sheet = (
        name: string,
        visibility: Grid["visibility"],
        words: readonly string[],
      ): Grid => ({
        ...withCells(
          { name, visibility, rows: new Map(), merges: [] },
          words.map((one, index) => [index * 2 + 1, 1, text(one)] as const),
        ),
      });
      return withGrids(workbook, [
        sheet("封面", "visible", ["乐亭县医疗保障局", "2021年部门预算"]),
        sheet("目录", "visible", ["目  录", "一、部门预算收支总表", "二、部门预算收入总表"]),
        ...workbook.grids,
        withCells(sheet("底稿", "hidden", ["项目", "合计"]), [
          [3, 1, text("财政拨款")],
          [3, 2, { type: "number", text: "17.5", format: "General" }],
        ]),
      ]);
    },
  },
];

/** Amounts times ten thousand, every statement of the unit 元. */
const inYuan = everyTable("amounts in 元", ({ table, firstLine }) => {
  const money = new Set(
    table.blocks.flatMap((block) =>
      block.columns.flatMap(({ placed, at }) =>
        placed.column.role === "amount" || placed.column.role === "price" ? [at] : [],
      ),
    ),
  );
  return changed(table.grid, (cell, row, column) => {
    if (row < firstLine) return { ...cell, text: cell.text.replace(/万元/, "元") };
    if (cell.type !== "number" || !money.has(column)) return cell;
    return { ...cell, text: decimalText(shift(parseDecimal(cell.text)!, 4)) };
  });
});

const untitled = everyTable(
  "no title",
  ({ table, title }) => moved(table.grid, (row, column) => (row === title ? null : [row, column])),
  ["presentation/tables-are-unambiguous"],
);

/** Printings that must read alike. */
export const transformations: readonly Transformation[] = [
  ...names,
  ...places,
  untitled,
  inYuan,
  ...headerTransformations,
  ...lineTransformations,
];
