import type { Area } from "../../model/grid.ts";
import type { LaidCell } from "../../model/layout.ts";
import { formOf } from "../../model/profile.ts";
import { type ColumnNode, isGroup, leafColumns } from "../../model/sheet.ts";
import { cell, text } from "./cells.ts";
import type { Commission, SheetPlan } from "./plan.ts";

/** Header rows with their merged groups, then the row that numbers the columns. */
export function layHeader(
  commission: Commission,
  plan: SheetPlan,
  cells: LaidCell[],
  merges: Area[],
): void {
  const form = formOf(commission.profile, commission.kind ?? "budget");
  const place = (words: string, area: Area) => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const first = row === area.top && column === area.left;
        cells.push(cell(row, column, "header", first ? text(words) : null));
      }
    }
    if (area.bottom > area.top || area.right > area.left) merges.push(area);
  };
  const placeNode = (node: ColumnNode, top: number, left: number): void => {
    const words = node.label.zh;
    if (!isGroup(node)) {
      return place(words, { top, left, bottom: plan.headerLast, right: left });
    }
    const width = leafColumns(node.columns).length;
    place(words, { top, left, bottom: top, right: left + width - 1 });
    placeAll(node.columns, top + 1, left);
  };
  const placeAll = (nodes: readonly ColumnNode[], top: number, from: number) => {
    let left = from;
    for (const node of nodes) {
      placeNode(node, top, left);
      left += leafColumns([node]).length;
    }
  };
  if (plan.serialAt !== null) {
    const at = plan.serialAt;
    place(form.serial!, { top: plan.headerFirst, left: at, bottom: plan.headerLast, right: at });
  }
  for (const { block, firstColumn } of plan.blocks) {
    placeAll(block.columns, plan.headerFirst, firstColumn);
  }
  layNumbers(commission, plan, cells);
}

/** 栏次: every column but the line numbers has its number. */
function layNumbers({ profile, kind }: Commission, plan: SheetPlan, cells: LaidCell[]): void {
  if (plan.numbersRow === null) return;
  const first = plan.serialAt === null ? 1 : 2;
  const words = formOf(profile, kind ?? "budget").columnNumbers!;
  for (let at = 1; at <= plan.width; at++) {
    const content =
      at < first ? text(words) : { kind: "number" as const, text: String(at - first + 1) };
    cells.push(cell(plan.numbersRow, at, "column-number", content));
  }
}
