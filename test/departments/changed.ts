import { extract } from "../../src/engine/extract.ts";
import { holdToWorkbook } from "../../src/engine/hold-to-workbook.ts";
import { read } from "../../src/engine/read.ts";
import { placesOf, wordsOf } from "../../src/model/composed.ts";
import { isCell } from "../../src/model/finding.ts";
import { type Workbook, parseAddress } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";
import type { Disclosed } from "./disclosed.ts";

/** What comes of a figure that was changed after the text was composed. */
interface Changed {
  readonly place: string;
  /** Sentences that are found to be behind. */
  readonly failing: readonly string[];
  /** Sentences that were taken from it. */
  readonly sentences: readonly string[];
}

/** Every figure that a sentence was taken from is changed, one at a time. */
export function changedOneByOne({ workbook, disclosure, source }: Disclosed): Changed[] {
  const extracted = extract(source);
  const users = new Map<string, Set<string>>();
  for (const block of disclosure.document.blocks) {
    if (block.kind !== "paragraph" && block.kind !== "heading") continue;
    for (const place of block.runs.flatMap(placesOf)) {
      users.set(place, (users.get(place) ?? new Set()).add(wordsOf(block.runs)));
    }
  }
  return [...users].flatMap(([place, sentences]) => {
    const other = withAnother(workbook, place);
    if (!other) return [];
    const now = read(other, standard, null);
    const failing = holdToWorkbook(extracted, now, standard, { text: "text", workbook: "book" })
      .flatMap(({ locations }) => locations.flatMap((at) => (isCell(at) ? [] : [at.start])))
      .map((start) => lineAt(source.text, start));
    return [{ place, failing: [...new Set(failing)].sort(), sentences: [...sentences].sort() }];
  });
}

const lineAt = (text: string, offset: number): string => {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset) + 1, end < 0 ? undefined : end);
};

/** The workbook with another figure in a cell; null where the cell holds no figure. */
function withAnother(workbook: Workbook, place: string): Workbook | null {
  const bar = place.lastIndexOf("!");
  const sheet = place.slice(0, bar);
  const { row, column } = parseAddress(place.slice(bar + 1))!;
  const cells = [...workbook.grids.find((grid) => grid.name === sheet)!.rows.get(row)!];
  const cell = cells[column];
  if (cell?.type !== "number") return null;
  cells[column] = { ...cell, text: String(Number(cell.text) + 1234.5) };
  const grids = workbook.grids.map((grid) =>
    grid.name === sheet ? { ...grid, rows: new Map([...grid.rows, [row, cells]]) } : grid,
  );
  return { ...workbook, grids };
}
