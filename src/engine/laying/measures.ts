import type { LaidValidation } from "../../model/layout.ts";
import { isOfEachLine, ownTextNames } from "../../model/own-text-names.ts";
import { type Column, holdsFigures } from "../../model/sheet.ts";
import type { Commission, SheetPlan } from "./plan.ts";

const figureWidth = 14;
/** In tables of many figures, so that they stay legible on the page. */
const narrowWidth = 12;
const serialWidth = 6;

/** Widths in characters, as the definitions ask. */
export function widthsOf(plan: SheetPlan): number[] {
  const widths: number[] = plan.serialAt === null ? [] : [serialWidth];
  const usual = plan.width > 10 ? narrowWidth : figureWidth;
  for (const { columns } of plan.blocks) {
    for (const { placed } of columns) widths.push(placed.column.width ?? usual);
  }
  return widths;
}

/** Rows that are not of the usual height: title, unit line, headers that wrap, closing row. */
export function heightsOf(plan: SheetPlan): Map<number, number> {
  const heights = new Map([[1, 34]]);
  if (plan.unitRow !== null) heights.set(plan.unitRow, 20);
  const widths = widthsOf(plan);
  for (let row = plan.headerFirst; row <= plan.headerLast; row++) heights.set(row, 22);
  let lines = 1;
  for (const { columns } of plan.blocks) {
    for (const { placed, at } of columns) {
      const rows = plan.headerLast - plan.headerFirst + 1 - placed.path.length;
      const room = Math.max(1, Math.floor(widths[at - 1]! / 2) - 1);
      const wanted = Math.ceil(placed.column.label.zh.length / room);
      lines = Math.max(lines, Math.ceil(wanted / rows));
    }
  }
  heights.set(plan.headerLast, Math.max(22, 8 + 14 * lines));
  for (let row = plan.firstRow; row <= plan.lastRow; row++) heights.set(row, 20);
  if (plan.closingRow !== null) heights.set(plan.closingRow, 3);
  heights.set(plan.noteRow, 20);
  return heights;
}

/** What may be typed where, over whole columns of the table so that inserted lines have it too. */
export function validationsOf(commission: Commission, plan: SheetPlan): LaidValidation[] {
  return plan.blocks.flatMap(({ block, columns, lines }) => {
    if (lines.length === 0) return [];
    const rows = block.rows;
    const top = lines[0]!.line.row;
    const bottom = rows.kind === "items" ? lines.at(-1)!.line.row : plan.lastRow;
    return columns.flatMap(({ placed, at }): LaidValidation[] => {
      const area = { top, left: at, bottom, right: at };
      const { column } = placed;
      if (holdsFigures(column)) return [{ area, rule: { kind: "amount" } }];
      const offered = offeredIn(commission, column);
      if (offered) return [{ area, rule: { kind: "choices", ...offered } }];
      return column.role === "code" && rows.kind === "codes"
        ? [{ area: { ...area, top: top + 1 }, rule: { kind: "code", lengths: rows.levels } }]
        : [];
    });
  });
}

/** A list may have this many letters with its commas. */
const longestList = 255;

/** Words that are offered in a column; null where any may stand there. */
function offeredIn(
  commission: Commission,
  { choices, open, namesTexts }: Column,
): { readonly choices: readonly string[]; readonly open?: true } | null {
  if (choices) return open ? { choices, open } : { choices };
  if (!namesTexts) return null;
  const { standard, profile, kind = "budget", year } = commission;
  const names = ownTextNames(standard, { profile: profile.id, kind, year });
  const said = names.flatMap((one) =>
    one[namesTexts] === "" || (namesTexts === "paragraph" && isOfEachLine(one))
      ? []
      : [one[namesTexts]],
  );
  const offered = [...new Set(said)];
  // A name of a text in place of ours (改写第2段) or a subject's code may be written as well.
  const fits = offered.length > 0 && offered.join(",").length <= longestList;
  return fits ? { choices: offered, open: true } : null;
}
