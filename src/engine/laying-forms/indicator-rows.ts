import type { IndicatorCellLayout } from "../../model/form-layout.ts";
import type { PrintedCell } from "../../model/printed-form.ts";
import { type FormSource, filled } from "./values.ts";

/** A row for each indicator; an empty row where there is none. */
export function indicatorRows(
  cells: readonly IndicatorCellLayout[],
  source: FormSource,
): PrintedCell[][] {
  const lines = source.indicators.length > 0 ? source.indicators : [{}];
  const texts = lines.map((line) => cells.map(({ text }) => filled(text, source, line)));
  return texts.map((row, at) =>
    cells.flatMap(({ across = 1, merged = false }, column): PrintedCell[] => {
      const sharing = merged ? mergedBefore(cells, column) : [];
      if (merged && at > 0 && alike(row, texts[at - 1]!, sharing)) return [];
      let down = 1;
      while (merged && at + down < texts.length && alike(row, texts[at + down]!, sharing)) down++;
      return [{ text: row[column]!, across, down, head: false, indicator: at }];
    }),
  );
}

/** A merged cell never reaches past those to its left: the same name under another head is another. */
const mergedBefore = (cells: readonly IndicatorCellLayout[], column: number): number[] =>
  cells.flatMap(({ merged }, at) => (merged && at <= column ? [at] : []));

const alike = (a: readonly string[], b: readonly string[], columns: readonly number[]): boolean =>
  columns.every((column) => a[column] === b[column]);
