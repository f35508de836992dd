import { address, type Workbook } from "../../model/grid.ts";

/** Places named before the rest is only counted. */
const most = 3;
/** What our own workbooks name as their author. */
const own = "budget-disclosure";

/**
 * What a workbook holds that must not be published, in one sentence: people named in its properties,
 * notes at cells, hidden sheets. Nothing of it goes into what is let out; the workbook itself still
 * has it. Null where there is nothing.
 */
export function leftBehind({ grids, authors = [] }: Workbook): string | null {
  const people = authors.filter((name) => name !== own);
  const notes = grids.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column) =>
        cell?.note === undefined ? [] : [`${name}!${address(row, column)}`],
      ),
    ),
  );
  const hidden = grids.flatMap(({ name, visibility }) => (visibility === "visible" ? [] : [name]));
  const kinds: readonly (readonly [what: (count: number) => string, which: readonly string[]])[] = [
    [() => "属性中的人名", people],
    [(count) => `${count} 处批注`, notes],
    [(count) => `${count} 张隐藏的表`, hidden],
  ];
  const said = kinds
    .filter(([, which]) => which.length > 0)
    .map(([what, which]) => `${what(which.length)}（${named(which)}）`);
  if (said.length === 0) return null;
  return `原工作簿里有${said.join("、")}，都没有带入；公开请用生成的文件，不要直接发原工作簿。`;
}

const named = (which: readonly string[]): string =>
  `${which.slice(0, most).join("、")}${which.length > most ? "等" : ""}`;
