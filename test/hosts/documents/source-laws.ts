import type { SourceText } from "../../../src/model/document.ts";

/** What every reader owes: places that lie in the text, in order. */
export function expectLawful(source: SourceText): void {
  const { text, starts, tables, headings } = source;
  expect(starts[0]).toBe(0);
  starts.forEach((start, index) => {
    expect(start).toBeLessThanOrEqual(text.length);
    if (index > 0) expect(start).toBeGreaterThan(starts[index - 1]!);
  });
  for (const { start } of headings) expect(text.slice(start).trim()).not.toBe("");
  let last = 0;
  for (const table of tables) {
    expect(table.start).toBeGreaterThanOrEqual(last);
    last = table.start;
    for (const cell of table.rows.flat()) {
      expect(cell.start).toBeGreaterThanOrEqual(last);
      expect(cell.end).toBeGreaterThanOrEqual(cell.start);
      expect(cell.end).toBeLessThanOrEqual(table.end);
      expect(Math.min(cell.columns, cell.rows)).toBeGreaterThanOrEqual(1);
      last = cell.start;
    }
    expect(table.end).toBeLessThanOrEqual(text.length);
  }
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
