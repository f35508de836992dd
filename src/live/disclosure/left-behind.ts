import { type ComposedBlock, placesOf } from "../../model/composed.ts";
import { type Workbook, address } from "../../model/grid.ts";
import type { Reading } from "../../model/reading.ts";
import type { Disclosure } from "../../engine/compose.ts";

/** Places named before the rest is only counted. */
const most = 3;
/** The sheet that says whose the tables are, and in what unit. */
const nameOnTables = "own/particulars";
/** What our own workbooks name as their author. */
const own = "budget-disclosure";

/**
 * What a workbook holds that its owner may not mean to publish: hidden sheets that were printed all
 * the same, as anybody can read now; and people named in its properties, notes at cells and the other
 * hidden sheets, which the workbook alone still has. Null where there is nothing.
 * @param printed names of sheets that what is let out was made from
 */
export function leftBehind(
  { grids, authors = [] }: Workbook,
  printed: ReadonlySet<string>,
): string | null {
  const people = authors.filter((name) => name !== own);
  const notes = grids.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column) =>
        cell?.note === undefined ? [] : [`${name}!${address(row, column)}`],
      ),
    ),
  );
  const hidden = grids.flatMap(({ name, visibility }) => (visibility === "visible" ? [] : [name]));
  const shown = hidden.filter((name) => printed.has(name));
  const kinds: readonly (readonly [what: (count: number) => string, which: readonly string[]])[] = [
    [() => "属性中的人名", people],
    [(count) => `${count} 处批注`, notes],
    [(count) => `${count} 张隐藏的表`, hidden.filter((name) => !printed.has(name))],
  ];
  const left = kinds
    .filter(([, which]) => which.length > 0)
    .map(([what, which]) => `${what(which.length)}（${named(which)}）`);
  const said = [
    ...(shown.length === 0 ? [] : [shownSentence(shown)]),
    ...(left.length === 0 ? [] : [`原工作簿里有${left.join("、")}，都没有带入。`]),
  ];
  return said.length === 0 ? null : `${said.join("")}公开请用生成的文件，不要直接发原工作簿。`;
}

/** All of them: each is now before everybody's eyes. */
const shownSentence = (names: readonly string[]): string =>
  `有 ${names.length} 张隐藏的表（${names.join("、")}）的内容已写进生成的文件，谁都能看到；不宜公开的请先改表再导出。`;

const named = (which: readonly string[]): string =>
  `${which.slice(0, most).join("、")}${which.length > most ? "等" : ""}`;

/**
 * Names of the sheets that what is let out was made from: the published tables, and those whose words
 * and figures the text prints or reckons from.
 * @param disclosure null where the tables alone are let out
 */
export function sheetsPrinted(reading: Reading, disclosure: Disclosure | null): Set<string> {
  const tables = reading.tables.flatMap(({ definition, grid }) =>
    definition.own && definition.id !== nameOnTables ? [] : [grid.name],
  );
  const places = disclosure?.document.blocks.flatMap(placesIn) ?? [];
  return new Set([...tables, ...places.map((place) => place.slice(0, place.lastIndexOf("!")))]);
}

function placesIn(block: ComposedBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.runs.flatMap(placesOf);
    case "chart":
      return block.words.flatMap(placesOf);
    case "form":
      return block.form.rows.flat().flatMap(({ fact }) => fact ?? []);
    default:
      return [];
  }
}
