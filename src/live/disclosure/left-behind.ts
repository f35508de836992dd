import { address, type Grid, type Workbook } from "../../model/grid.ts";
import type { Reading } from "../../model/reading.ts";

/** Places named before the rest is only counted. */
const most = 3;
/** What our own workbooks name as their author. */
const own = "budget-disclosure";

/** The sheets a document is composed from. @param tablesOnly without the clerk's own sheets */
export const sheetsUsed = ({ tables, forms = [] }: Reading, tablesOnly: boolean): Grid[] =>
  [...tables.filter(({ definition }) => !tablesOnly || definition.own !== true), ...forms].map(
    ({ grid }) => grid,
  );

/**
 * What a workbook holds that should not be published: people named in its properties, notes at
 * cells, hidden sheets. Nothing of it goes into what is let out, and the workbook itself still has
 * it; but a hidden sheet that is one of the tables is printed like any other, which is said by
 * itself. Null where there is nothing.
 * @param used the sheets the document was composed from
 */
export function leftBehind(workbook: Workbook, used: readonly Grid[]): string | null {
  const hidden = workbook.grids.flatMap(({ name, visibility }) =>
    visibility === "visible" ? [] : [name],
  );
  const isUsed = (sheet: string): boolean => used.some(({ name }) => name === sheet);
  const printed = hidden.filter(isUsed);
  const behind = hidden.filter((sheet) => !isUsed(sheet));
  const said = [
    ...(printed.length === 0 ? [] : [publishedOf(printed)]),
    ...keptBack(workbook, behind),
  ];
  return said.length === 0 ? null : said.join("");
}

const publishedOf = (names: readonly string[]): string =>
  `隐藏的表（${named(names)}）也是公开文档的依据，里面的内容会一起公开；不该公开的，请先从工作簿里删去，再导出。`;

function keptBack({ grids, authors = [] }: Workbook, hidden: readonly string[]): string[] {
  const people = authors.filter((name) => name !== own);
  const notes = grids.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column) =>
        cell?.note === undefined ? [] : [`${name}!${address(row, column)}`],
      ),
    ),
  );
  const kinds: readonly (readonly [what: (count: number) => string, which: readonly string[]])[] = [
    [() => "属性中的人名", people],
    [(count) => `${count} 处批注`, notes],
    [(count) => `${count} 张隐藏的表`, hidden],
  ];
  const said = kinds
    .filter(([, which]) => which.length > 0)
    .map(([what, which]) => `${what(which.length)}（${named(which)}）`);
  if (said.length === 0) return [];
  return [`原工作簿里有${said.join("、")}，都没有带入；公开请用生成的文件，不要直接发原工作簿。`];
}

const named = (which: readonly string[]): string =>
  `${which.slice(0, most).join("、")}${which.length > most ? "等" : ""}`;
