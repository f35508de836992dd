import type { SourceText } from "../../../src/model/document.ts";

/** What every reader owes: places that lie in the text, in order. */
export function expectLawful(source: SourceText): void {
  const { text, starts, tables, headings } = source;
  const broken: string[] = [];
  if (starts[0] !== 0) broken.push("the first start");
  starts.forEach((start, index) => {
    if (start > text.length || (index > 0 && start <= starts[index - 1]!)) {
      broken.push(`start ${index}`);
    }
  });
  for (const { start } of headings) {
    if (text.slice(start, start + 200).trim() === "") broken.push(`heading at ${start}`);
  }
  let last = 0;
  for (const table of tables) {
    if (table.start < last || table.end > text.length) broken.push(`table at ${table.start}`);
    last = table.start;
    for (const { start, end, columns, rows } of table.rows.flat()) {
      if (start < last || end < start || end > table.end) broken.push(`cell at ${start}`);
      if (columns < 1 || rows < 1) broken.push(`spans at ${start}`);
      last = start;
    }
  }
  expect(broken).toEqual([]);
}

/** The words of every cell, row by row. */
export function cellsOf(source: SourceText, table = 0): string[][] {
  return source.tables[table]!.rows.map((row) =>
    row.map((cell) => source.text.slice(cell.start, cell.end)),
  );
}

export function linesOf(source: SourceText): string[] {
  return source.text.split("\n").slice(0, -1);
}
