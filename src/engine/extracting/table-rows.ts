import type { Passage, Span, TextDocument } from "../../model/document.ts";
import { flowOf } from "../../model/flow.ts";
import { address } from "../../model/grid.ts";
import { readMentions } from "./mentions.ts";

/** What parts the cells of a row in its reading text. */
const between = "|";

/**
 * The rows of tables no form knows (indicator tables, lists of a web page) as passages: a row
 * names a thing and its figures like a sentence does.
 * @param known names of the grids that were recognised; their cells are facts already
 */
export function rowsOf(document: TextDocument, known: ReadonlySet<string>): Passage[] {
  const { source, tables, workbook } = document;
  return tables.flatMap(({ grid: at, cells, section }) => {
    const grid = workbook.grids[at]!;
    if (known.has(grid.name)) return [];
    return [...grid.rows].flatMap(([row, held]) => {
      const spans = held.flatMap((cell, column) => {
        const span = cell && cells.get(address(row, column));
        return span ? [span] : [];
      });
      return spans.length > 1 ? [rowPassage(source.text, spans, section)] : [];
    });
  });
}

function rowPassage(text: string, spans: readonly Span[], section: number): Passage {
  let flow = "";
  const at: number[] = [];
  for (const [nth, span] of spans.entries()) {
    if (nth > 0) {
      flow += between;
      at.push(span.start);
    }
    const cell = flowOf(text, [span]);
    flow += cell.text;
    at.push(...cell.at.slice(0, -1));
  }
  at.push(spans.at(-1)!.end);
  return {
    kind: "row",
    level: null,
    ordinal: null,
    flow,
    at,
    body: 0,
    section,
    ...readMentions(flow),
  };
}
