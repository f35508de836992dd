import type { Grid } from "../../src/model/grid.ts";
import { decimalText, parseDecimal, shift } from "../../src/model/decimal.ts";
import { type Transformation, everyTable } from "./every-table.ts";
import { changed, moved, text, withCells, withGrids } from "./grid-edits.ts";
import { headerTransformations } from "./header-transformations.ts";
import { lineTransformations } from "./line-transformations.ts";
import { placeTransformations } from "./place-transformations.ts";

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
  ...placeTransformations,
  untitled,
  inYuan,
  ...headerTransformations,
  ...lineTransformations,
];
