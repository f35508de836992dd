import { isZero } from "../../model/decimal.ts";
import type { Area } from "../../model/grid.ts";
import type { LaidCell } from "../../model/layout.ts";
import { formOf } from "../../model/profile.ts";
import type { Fact } from "../../model/reading.ts";
import { parseReference } from "../../model/relation.ts";
import type { Block } from "../../model/sheet.ts";
import type { IdentityField } from "../../model/template.ts";
import { cell, text } from "./cells.ts";
import type { Sayings } from "./lay-sheet.ts";
import { widthsOf } from "./measures.ts";
import { cellOf } from "./places.ts";
import type { Commission, PlannedBlock, SheetPlan } from "./plan.ts";

/** The words above every table: where they stand once, and what they say now. */
export interface Lettering {
  /** Words of the cells in which the department states itself. */
  readonly identity: ReadonlyMap<Fact, string>;
  /** Absolute address and words of a reference; null where the layout has no such cell. */
  cellOf(ref: string): { readonly address: string; readonly words: string } | null;
}

/** Finds the cells the department states itself in, and fills them from the contents. */
export function letteringOf(commission: Commission, plans: readonly SheetPlan[]): Lettering {
  const { contents, year, template } = commission;
  const said: Record<IdentityField, string> = {
    department: contents?.department ?? "",
    code: contents?.code ?? "",
    shortName: contents?.shortName ?? "",
    year: String(year),
    unit: plans.find((plan) => !plan.definition.own && plan.definition.unit)?.table.unit.zh ?? "",
  };
  const find = (ref: string) => {
    const { sheet, row, column } = parseReference(ref);
    const plan = plans.find(({ definition }) => definition.id === sheet);
    const entry = plan?.blocks
      .flatMap(({ lines }) => lines)
      .find(({ planned }) => planned.key === row);
    const fact = entry?.line.facts.get(column);
    return plan && entry && fact ? { plan, fact, given: entry.planned.values[column] } : null;
  };
  const identity = new Map<Fact, string>();
  for (const [field, { ref }] of Object.entries(template.identity)) {
    const found = find(ref);
    if (found) identity.set(found.fact, found.given ?? said[field as IdentityField]);
  }
  return {
    identity,
    cellOf(ref) {
      const found = find(ref);
      if (!found) return null;
      const address = cellOf(found.fact, found.plan, null).replace(
        /([A-Z]{1,3})(\d{1,7})$/,
        "$$$1$$$2",
      );
      return { address, words: identity.get(found.fact) ?? found.given ?? "" };
    },
  };
}

/** Left the department, in the middle the year, right the unit of amounts. */
export function layUnitLine(
  commission: Commission,
  plan: SheetPlan,
  lettering: Lettering,
  cells: LaidCell[],
  merges: Area[],
): void {
  const { profile, kind = "budget", template } = commission;
  if (plan.unitRow === null) return;
  const form = formOf(profile, kind);
  const { caption } = plan;
  const { code, shortName, year, unit } = template.identity;
  const right = caption.right ?? {
    words: caption.unitWords ?? form.unitLine,
    ref: unit.ref,
  };
  const stated = caption.right !== undefined || plan.definition.unit !== null;
  const middle = form.yearLine !== null && caption.year !== false;
  const pieces = [
    piece("", [code.ref, shortName.ref], lettering),
    middle ? piece(form.yearLine!, [year.ref], lettering) : null,
    stated ? piece(right.words, [right.ref], lettering) : null,
  ];
  const aligns = ["left", "center", "right"] as const;
  thirds(plan).forEach(({ left, right: end }, index) => {
    const said = pieces[index];
    if (left > end || !said) return;
    const style = {
      align: aligns[index]!,
      ...(commission.formulas === "all" && said.formula !== null && { formula: said.formula }),
    };
    const content = said.words === "" && !("formula" in style) ? null : text(said.words);
    cells.push(cell(plan.unitRow!, left, "unit-line", content, style));
    if (end > left) {
      merges.push({ top: plan.unitRow!, left, bottom: plan.unitRow!, right: end });
    }
  });
}

function piece(words: string, refs: readonly string[], lettering: Lettering) {
  const found = refs.flatMap((ref) => lettering.cellOf(ref) ?? []);
  const joined = found.map(({ address }) => address).join(`&" "&`);
  const formula =
    found.length === 0 ? null : words === "" ? `TRIM(${joined})` : `"${words}"&${joined}`;
  const said = found
    .map((one) => one.words)
    .filter((one) => one !== "")
    .join(" ");
  return { formula, words: words + said };
}

/** Three stretches of columns of about the same width. */
function thirds(plan: SheetPlan): { left: number; right: number }[] {
  const widths = widthsOf(plan);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let reached = 0;
  let first = 0;
  let second = 0;
  widths.forEach((width, index) => {
    reached += width;
    if (reached < whole * 0.45 || index === 0) first = index + 1;
    if (reached < whole * 0.75 || index === 1) second = index + 1;
  });
  first = Math.min(first, plan.width - 2);
  second = Math.max(first + 1, Math.min(second, plan.width - 1));
  return [
    { left: 1, right: first },
    { left: first + 1, right: second },
    { left: second + 1, right: plan.width },
  ];
}

/**
 * The note below a table: the department's own, else, where the authority asks for a reason
 * why a table is empty, a sentence that appears while its total is nil.
 */
export function layNote(
  commission: Commission,
  plan: SheetPlan,
  { figures }: Sayings,
  cells: LaidCell[],
  merges: Area[],
): void {
  const said = plan.contents?.note ?? null;
  const reasons = plan.definition.nilNote;
  if (said === null && !reasons) return;
  const open = commission.formulas === "all";
  const total = totalOf(plan);
  const place = [plan.noteRow, 1] as const;
  if (said !== null || !reasons || !total) {
    if (said === null) return;
    cells.push(cell(...place, "note", text(said), { unlocked: open }));
  } else {
    const reason = reasons.find((words) => words.startsWith("无")) ?? "无数据";
    const sentence = `注：本部门${reason}，空表列示。`;
    const figure = figures.get(total);
    const content = text(figure === undefined || isZero(figure) ? sentence : "");
    const formula = `IF(N(${cellOf(total, plan, plan)})=0,"${sentence}","")`;
    if (content.text === "" && !open) return;
    cells.push(cell(...place, "note", content, open ? { formula, unlocked: true } : {}));
  }
  if (plan.width > 1) {
    merges.push({ top: plan.noteRow, left: 1, bottom: plan.noteRow, right: plan.width });
  }
}

/** The figure that is nil when the whole table is. */
function totalOf(plan: SheetPlan): Fact | null {
  for (const { block, columns, lines } of plan.blocks) {
    const total = lines.find(({ planned }) => planned.key === "total") ?? onlyLine(block, lines);
    const amount = columns.filter(({ placed }) => placed.column.role === "amount");
    const column = amount.find(({ placed }) => placed.column.id === "total") ?? amount[0];
    const fact = column && total?.line.facts.get(column.placed.column.id);
    if (fact) return fact;
  }
  return null;
}

/** The line of a table that prints one line of figures, without a name. */
const onlyLine = ({ rows }: Block, lines: PlannedBlock["lines"]) =>
  rows.kind === "list" && rows.unnamed ? lines[0] : undefined;
