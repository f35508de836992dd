import type { Area, Grid, GridCell } from "../../src/model/grid.ts";
import { cellAt } from "../../src/model/grid.ts";
import { holdsFigures } from "../../src/model/sheet.ts";
import { type Frame, changed, moved, rowsInserted, text, withCells } from "./grid-edits.ts";
import { type GridChange, type Transformation, everyTable } from "./every-table.ts";

const inHeader = ({ headerFirst, headerLast }: Frame, row: number) =>
  row >= headerFirst && row <= headerLast;

/** Words of the header changed. */
const reworded =
  (change: (words: string) => string): GridChange =>
  (frame) =>
    changed(frame.table.grid, (cell, row) =>
      inHeader(frame, row) && cell.type === "text" ? { ...cell, text: change(cell.text) } : cell,
    );

const unmerged: GridChange = (frame) => ({
  ...frame.table.grid,
  merges: frame.table.grid.merges.filter((area) => !inHeader(frame, area.top)),
});

const areaOf = (merges: readonly Area[], row: number, column: number) =>
  merges.find((a) => a.top <= row && a.bottom >= row && a.left <= column && a.right >= column);

/** The words above a column, outermost first. */
function pathOf({ table: { grid }, headerFirst, headerLast }: Frame, column: number): string[] {
  const words: string[] = [];
  for (let row = headerFirst; row <= headerLast; row++) {
    const area = areaOf(grid.merges, row, column);
    const one = cellAt(grid, area?.top ?? row, area?.left ?? column)?.text ?? "";
    if (one !== "" && words.at(-1) !== one) words.push(one);
  }
  return words;
}

/** One row of headers; group and column written together: 基本支出小计. */
const flattened =
  (join: (path: readonly string[]) => string): GridChange =>
  (frame) => {
    const { grid } = frame.table;
    const { headerFirst: first, headerLast: last } = frame;
    if (first === last) return grid;
    const cells: [number, number, GridCell][] = [];
    for (let column = 1; column <= frame.width; column++) {
      const path = pathOf(frame, column);
      if (path.length > 0) cells.push([first, column, text(join(path))]);
    }
    const below = moved(
      { ...grid, merges: grid.merges.filter((area) => !inHeader(frame, area.top)) },
      (row, column) =>
        inHeader(frame, row) ? null : [row > last ? row - (last - first) : row, column],
    );
    return withCells(below, cells);
  };

/** The figure columns of each block in reverse order, their group headers with them. */
const reordered: GridChange = (frame) => {
  const { grid, blocks } = frame.table;
  const target = new Map<number, number>();
  for (const { columns } of blocks) {
    const at = columns
      .filter(({ placed }) => holdsFigures(placed.column))
      .map((one) => one.at)
      .sort((a, b) => a - b);
    at.forEach((from, index) => target.set(from, at[at.length - 1 - index]!));
  }
  const contiguous = [...target.keys()].every(
    (at) => !target.has(at - 1) || target.get(at - 1)! - target.get(at)! === 1,
  );
  if (!contiguous) return grid;
  const wide = grid.merges.filter(
    (area) => inHeader(frame, area.top) && area.right > area.left && target.has(area.left),
  );
  const turned = moved(grid, (row, column) =>
    row < frame.headerFirst || row === frame.columnNumbers || row > frame.lastLine
      ? [row, column]
      : [row, target.get(column) ?? column],
  );
  // The words of a merged group stand in its left cell.
  return wide.reduce((now, area) => {
    const at = target.get(area.left)!;
    return moved(now, (row, column) =>
      row === area.top && column === at ? [row, target.get(area.right)!] : [row, column],
    );
  }, turned);
};

/** 科目编码 printed as 类 | 款 | 项 in columns of their own; `whole` repeats the levels above. */
const codesInPieces =
  (whole: boolean): GridChange =>
  (frame) => {
    const { table, headerLast } = frame;
    const block = table.blocks[0]!;
    const code = block.columns.find(({ placed }) => placed.column.role === "code")?.at;
    if (code === undefined || block.block.rows.kind !== "codes") return table.grid;
    const levels = block.block.rows.levels;
    const wider = moved(table.grid, (row, column) => [
      row,
      column > code ? column + levels.length - 1 : column,
    ]);
    const taller = rowsInserted(wider, headerLast + 1);
    const heads = ["类", "款", "项"].slice(0, levels.length);
    const pieces = heads.map(
      (words, index) => [headerLast + 1, code + index, text(words)] as const,
    );
    const codes = block.lines.flatMap((line) => {
      if (line.code === null) return [];
      const cuts = levels.filter((length) => length <= line.code!.length);
      return cuts.flatMap((length, index) =>
        whole || index === cuts.length - 1
          ? [
              [
                line.row + 1,
                code + index,
                text(line.code!.slice(cuts[index - 1] ?? 0, length)),
              ] as const,
            ]
          : [],
      );
    });
    const bare = changed(taller, (cell, row, column) =>
      column === code && row > headerLast && /^\d{3,}$/.test(cell.text) ? undefined : cell,
    );
    return withCells(bare, [...pieces, ...codes]);
  };

/** A column taken out of the table; what stands above the header stays. */
const withoutColumn = ({ table: { grid }, headerFirst, lastLine }: Frame, gone: number): Grid =>
  moved(grid, (row, column) => {
    const isNote = row > lastLine && grid.rows.get(row)?.[column]?.type === "text";
    if (row < headerFirst || column < gone || isNote) return [row, column];
    return column === gone ? null : [row, column - 1];
  });

export const headerTransformations: readonly Transformation[] = [
  everyTable("no 序号 column", (frame) =>
    frame.columnNumbers === null ? frame.table.grid : withoutColumn(frame, 1),
  ),
  everyTable("no 栏次 row", ({ table, columnNumbers }) =>
    columnNumbers === null
      ? table.grid
      : moved(table.grid, (row, column) =>
          row === columnNumbers ? null : [row > columnNumbers ? row - 1 : row, column],
        ),
  ),
  everyTable("header not merged, blanks instead", unmerged),
  everyTable(
    "header in one row, group and column joined",
    flattened((path) => {
      const leaf = path.at(-1)!;
      return leaf.startsWith("科目") ? leaf : path.join("");
    }),
  ),
  everyTable(
    "header in one row, group and column joined by a dash",
    flattened((path) => {
      const leaf = path.at(-1)!;
      return leaf.startsWith("科目") ? leaf : path.join("-");
    }),
  ),
  everyTable(
    "header broken over lines",
    reworded((words) => (words.length < 4 ? words : `${words.slice(0, 3)}\n${words.slice(3)}`)),
  ),
  everyTable(
    "header spaced out",
    reworded((words) => (words.length > 3 ? ` ${words} ` : [...words].join(" "))),
  ),
  everyTable(
    "header with half-width brackets",
    reworded((words) => words.replaceAll("（", "(").replaceAll("）", ")").replaceAll("：", ":")),
  ),
  everyTable("columns in another order", reordered),
  everyTable("codes in 类, 款, 项, each line whole", codesInPieces(true)),
  everyTable("codes in 类, 款, 项, each line its own level", codesInPieces(false)),
];
