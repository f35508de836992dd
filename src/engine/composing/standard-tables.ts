import { decimalTextTo, parseDecimal } from "../../model/decimal.ts";
import type { LaidCell, LaidSheet } from "../../model/layout.ts";
import type { PrintedCell, PrintedForm } from "../../model/printed-form.ts";

const captions = new Set<LaidCell["kind"]>(["title", "unit-line", "note"]);
const labels = new Set<LaidCell["kind"]>(["header", "column-number"]);

/**
 * A table as it is laid on a sheet, as a form of a document: title and unit line above, headers
 * repeated on every page, figures as they print.
 * @param places places of its facts in the workbook, by `sheet!line:column`
 */
export function printedTable(sheet: LaidSheet, places: ReadonlyMap<string, string>): PrintedForm {
  const merged = new Map(sheet.merges.map((area) => [`${area.top}:${area.left}`, area]));
  const covered = new Set(
    sheet.merges.flatMap(({ top, left, bottom, right }) => {
      const inside: string[] = [];
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          if (row !== top || column !== left) inside.push(`${row}:${column}`);
        }
      }
      return inside;
    }),
  );
  const rows = new Map<number, PrintedCell[]>();
  for (const cell of sheet.cells) {
    if (captions.has(cell.kind) || covered.has(`${cell.row}:${cell.column}`)) continue;
    const area = merged.get(`${cell.row}:${cell.column}`);
    const fact = cell.of === undefined ? undefined : places.get(cell.of);
    const text = textOf(cell);
    const printed: PrintedCell = {
      text,
      across: area ? area.right - area.left + 1 : 1,
      down: area ? area.bottom - area.top + 1 : 1,
      head: labels.has(cell.kind),
      ...(cell.content?.kind === "number" && cell.of !== undefined && { figure: true as const }),
      ...(fact !== undefined && text !== "" && { fact }),
    };
    const row = rows.get(cell.row);
    if (row) row.push(printed);
    else rows.set(cell.row, [printed]);
  }
  const said = (kind: LaidCell["kind"]) =>
    sheet.cells.filter((cell) => cell.kind === kind).map(textOf);
  const above = said("unit-line");
  return {
    title: sheet.title,
    above: above.length > 0 ? [above] : [],
    widths: sheet.widths,
    rows: [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells),
    notes: said("note").flatMap((note) => note.split("\n")),
  };
}

/** What a cell prints: a figure with the decimals of its format. */
function textOf({ content, format }: LaidCell): string {
  if (!content) return "";
  if (content.kind === "text") return content.text;
  const decimals = /^0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return decimalTextTo(parseDecimal(content.text)!, decimals);
}
