import {
  type PlacedCell,
  type PrintedForm,
  headRows,
  placedCells,
} from "../../model/printed-form.ts";
import { linesOf } from "../printable.ts";
import { fromPoints, halfPoints, sizes } from "./page.ts";
import { paragraphOf, runsOf } from "./paragraph.ts";
import { styleIds } from "./styles.ts";

/** From this many columns on, cells are lettered small. */
const manyColumns = 9;

const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
const borders = sides
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");
const cellMargins = '<w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>';

/**
 * A form as a table as wide as the room: every width given in twips, rows that do not break over
 * pages, head rows again on each page.
 */
export function tableOf(form: PrintedForm, room: number): string {
  const widths = columnWidths(form, room);
  const heads = headRows(form);
  const cells: { column: number; xml: string }[][] = form.rows.map(() => []);
  for (const placed of placedCells(form)) {
    const { row, column, cell } = placed;
    cells[row]!.push({ column, xml: cellOf(placed, widths) });
    for (let below = row + 1; below < row + cell.down && below < cells.length; below++) {
      cells[below]!.push({ column, xml: coveredOf(placed, widths) });
    }
  }
  const rows = cells.map((row, nth) => {
    const own = row.sort((a, b) => a.column - b.column).map(({ xml }) => xml);
    const head = nth < heads ? "<w:tblHeader/>" : "";
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${own.join("")}</w:tr>`;
  });
  const properties =
    `<w:tblW w:w="${room}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${cellMargins}</w:tblCellMar>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

/**
 * Twips of every column: as the form gives them, but none so narrow that a code or an amount in it
 * would break; what rounding leaves goes to the last one.
 */
export function columnWidths(form: Pick<PrintedForm, "widths" | "rows">, room: number): number[] {
  const least = leastWidths(form);
  const fixed = new Set<number>();
  let widths: number[] = [];
  for (;;) {
    const whole = form.widths.reduce((sum, width, nth) => sum + (fixed.has(nth) ? 0 : width), 0);
    const rest = room - [...fixed].reduce((sum, nth) => sum + least[nth]!, 0);
    widths = form.widths.map((width, nth) =>
      fixed.has(nth) ? least[nth]! : Math.floor((width * rest) / whole),
    );
    const narrow = widths.flatMap((width, nth) => (width < least[nth]! ? [nth] : []));
    const needed = [...fixed, ...narrow].reduce((sum, nth) => sum + least[nth]!, 0);
    if (narrow.length === 0 || needed > room * mostFixed) break;
    for (const nth of narrow) fixed.add(nth);
  }
  const left = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, nth) => (nth === widths.length - 1 ? width + left : width));
}

/** Beyond this share of the room, columns keep the widths of the form and their words break. */
const mostFixed = 0.9;

/** Room for the longest code or amount of each column. */
function leastWidths(form: Pick<PrintedForm, "widths" | "rows">): number[] {
  const points = form.widths.length >= manyColumns ? sizes.smallCell : sizes.cell;
  const longest = form.widths.map(() => 0);
  for (const { cell, column } of placedCells(form)) {
    if (cell.across > 1) continue;
    for (const [word] of cell.text.matchAll(/[\d.,A-Za-z-]+/g)) {
      if (word.length <= longestWord) longest[column] = Math.max(longest[column]!, word.length);
    }
  }
  return longest.map((letters) =>
    letters === 0 ? 0 : fromPoints(letters * points * digitWidth) + 160,
  );
}

/** Of the height: half in the typefaces named, more in those that may stand in for them. */
const digitWidth = 0.65;
/** Longer ones are no codes, and may break. */
const longestWord = 14;

/** Amounts, as against codes and numbers of lines. */
const isAmount = (text: string): boolean => /^-?\d[\d,]*\.\d+%?$/.test(text);

function cellOf(placed: PlacedCell, widths: readonly number[]): string {
  const { cell } = placed;
  const small = `<w:sz w:val="${halfPoints(sizes.smallCell)}"/><w:szCs w:val="${halfPoints(sizes.smallCell)}"/>`;
  const letters = widths.length >= manyColumns ? small : "";
  const style = cell.head ? styleIds.label : styleIds.cell;
  const align = !cell.head && isAmount(cell.text) ? { align: "right" as const } : {};
  const lines = linesOf(cell.text).map((text) =>
    paragraphOf({ style, ...align }, runsOf(text, letters)),
  );
  const down = cell.down > 1 ? '<w:vMerge w:val="restart"/>' : "";
  return `<w:tc>${propertiesOf(placed, widths, down)}${lines.join("")}</w:tc>`;
}

/** A place that the cell above covers. */
const coveredOf = (placed: PlacedCell, widths: readonly number[]): string =>
  `<w:tc>${propertiesOf(placed, widths, "<w:vMerge/>")}<w:p><w:pPr><w:pStyle w:val="${placed.cell.head ? styleIds.label : styleIds.cell}"/></w:pPr></w:p></w:tc>`;

function propertiesOf(
  { cell, column }: PlacedCell,
  widths: readonly number[],
  merge: string,
): string {
  const width = widths.slice(column, column + cell.across).reduce((sum, one) => sum + one, 0);
  const across = cell.across > 1 ? `<w:gridSpan w:val="${cell.across}"/>` : "";
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${merge}<w:vAlign w:val="center"/></w:tcPr>`;
}
