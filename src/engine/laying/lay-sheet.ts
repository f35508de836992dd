import { type Decimal, decimalText, isZero, parseDecimal, trim } from "../../model/decimal.ts";
import type { Area } from "../../model/grid.ts";
import type { LaidCell, LaidKind, LaidSheet } from "../../model/layout.ts";
import type { Fact, Line } from "../../model/reading.ts";
import { holdsFigures } from "../../model/sheet.ts";
import type { Figures } from "../fill.ts";
import { cell, figureFormat, text } from "./cells.ts";
import { layHeader } from "./header-rows.ts";
import { heightsOf, validationsOf, widthsOf } from "./measures.ts";
import type { Commission, PlannedBlock, SheetPlan } from "./plan.ts";
import type { Lettering } from "./surround.ts";
import { layNote, layUnitLine } from "./surround.ts";

/** What the cells of all sheets say: figures, the formulas behind them, and the lines around. */
export interface Sayings {
  readonly figures: Figures;
  readonly formulas: ReadonlyMap<Fact, string>;
  readonly lettering: Lettering;
}

/** Lays one table: title, unit line, headers, 栏次, lines, closing row, note. */
export function laySheet(commission: Commission, plan: SheetPlan, sayings: Sayings): LaidSheet {
  const cells: LaidCell[] = [];
  const merges: Area[] = [];
  const title = plan.definition.label.zh.replace("{year}", String(commission.year));
  cells.push(cell(1, 1, "title", text(title)));
  if (plan.width > 1) merges.push({ top: 1, left: 1, bottom: 1, right: plan.width });
  layUnitLine(commission, plan, sayings.lettering, cells, merges);
  layHeader(commission, plan, cells, merges);
  layLines(commission, plan, sayings, cells);
  layNote(commission, plan, sayings, cells, merges);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const template = commission.formulas === "all";
  const lastHeader = plan.firstRow - 1;
  return {
    name: plan.name,
    title,
    cells,
    merges,
    widths: widthsOf(plan),
    hiddenColumns: [],
    heights: heightsOf(plan),
    paper: plan.definition.paper,
    landscape: true,
    repeat: { first: 1, last: lastHeader },
    printed: { top: 1, left: 1, bottom: plan.noteRow, right: plan.width },
    freeze: { rows: lastHeader, columns: plan.blocks.length > 1 ? 0 : labelColumns(plan) },
    visibility: "visible",
    protected: template,
    validations: template ? validationsOf(commission, plan) : [],
    alarms: [],
  };
}

/** Columns that say which line it is; a list has none that may stay in view. */
function labelColumns(plan: SheetPlan): number {
  const named = plan.blocks[0]!.columns.filter(({ placed }) =>
    ["code", "name"].includes(placed.column.role),
  );
  return named.at(-1)?.at ?? 0;
}

function layLines(
  commission: Commission,
  plan: SheetPlan,
  sayings: Sayings,
  cells: LaidCell[],
): void {
  for (let row = plan.firstRow; row <= plan.lastRow; row++) {
    if (plan.serialAt !== null) cells.push(serialCell(commission, plan, row));
    for (const block of plan.blocks) {
      const here = block.lines.find(({ line }) => line.row === row);
      for (const { placed, at } of block.columns) {
        const fact = here?.line.facts.get(placed.column.id);
        cells.push(
          here && fact
            ? lineCell(commission, block, here, fact, sayings)
            : cell(row, at, "empty", null),
        );
      }
    }
  }
  if (plan.closingRow === null) return;
  for (let at = 1; at <= plan.width; at++) cells.push(cell(plan.closingRow, at, "closing", null));
}

/** Line numbers run on by themselves where lines may be inserted. */
function serialCell(commission: Commission, plan: SheetPlan, row: number): LaidCell {
  const number = row - plan.firstRow + 1;
  const content = { kind: "number" as const, text: String(number) };
  const moves = plan.closingRow !== null && commission.formulas === "all";
  return cell(row, plan.serialAt!, "serial", content, {
    format: "0",
    align: "center",
    ...(moves && { formula: `ROW()-ROW(A$${plan.firstRow - 1})` }),
  });
}

function lineCell(
  commission: Commission,
  block: PlannedBlock,
  { planned, line }: PlannedBlock["lines"][number],
  fact: Fact,
  sayings: Sayings,
): LaidCell {
  const place = [fact.row!, fact.at!] as const;
  const { column } = fact;
  const open = commission.formulas === "all";
  if (planned.item?.nil?.includes(column.id)) {
    return cell(...place, "empty", text("——"), { align: "center" });
  }
  if (column.role === "code") {
    const free = open && line.key !== "total";
    return cell(...place, "code", words(planned.printedCode), { format: "@", unlocked: free });
  }
  if (column.role === "name") {
    const free = open && block.block.rows.kind === "codes" && line.key !== "total";
    return cell(...place, "name", words(planned.label), {
      unlocked: free,
      align: line.key === "total" && planned.item === null ? "center" : "left",
      indent: planned.item?.indent ?? depthOf(line, block),
    });
  }
  if (!holdsFigures(column)) return wordCell(open, planned, line, fact, sayings, block);
  return figureCell(commission, fact, planned.values[column.id], sayings);
}

/** 款 and 项 stand further in than their 类. */
function depthOf(line: Line, { block }: PlannedBlock): number {
  if (block.rows.kind !== "codes" || line.code === null) return 0;
  return Math.max(0, block.rows.levels.indexOf(line.code.length));
}

function wordCell(
  open: boolean,
  planned: PlannedBlock["lines"][number]["planned"],
  line: Line,
  fact: Fact,
  { lettering }: Sayings,
  block: PlannedBlock,
): LaidCell {
  const { column } = fact;
  const own = lettering.identity.get(fact);
  const isTotal = line.key === "total" && block.block.rows.kind === "list";
  const first = block.columns.find(({ placed }) => placed.column.role === "text");
  const label = isTotal && first?.at === fact.at ? line.label : undefined;
  const value = label ?? planned.values[column.id] ?? own ?? "";
  const hint = column.id === "remark";
  return cell(fact.row!, fact.at!, isTotal ? "name" : hint ? "note" : "input", words(value), {
    format: "@",
    unlocked: open && !isTotal && !hint,
    align: label !== undefined ? "center" : "left",
  });
}

const words = (value: string) => (value === "" ? null : text(value));

function figureCell(
  { formulas }: Commission,
  fact: Fact,
  given: string | undefined,
  sayings: Sayings,
): LaidCell {
  const place = [fact.row!, fact.at!] as const;
  const value = sayings.figures.get(fact);
  const formula = formulas === "all" ? sayings.formulas.get(fact) : undefined;
  const typed = given === undefined ? null : parseDecimal(given.replaceAll(",", ""));
  const { own } = fact.table.definition;
  // What a clerk types on a sheet of their own stands there: nought last year is not a blank.
  const hidden = own !== true || formula !== undefined;
  const isMoney = fact.column.role === "amount" || fact.column.role === "price";
  const hidesNought = hidden && (formulas === "all" || !isMoney);
  const format = figureFormat(fact.column.role, typed?.scale ?? null, hidesNought);
  if (formula !== undefined) {
    const content = { kind: "number" as const, text: figureText(value!) };
    return cell(...place, "derived", content, { format, align: "right", formula });
  }
  const kind: LaidKind = "input";
  const of = `${fact.table.definition.id}!${fact.line}:${fact.column.id}`;
  const style = { format, align: "right" as const, unlocked: formulas === "all", of };
  if (given !== undefined && !typed) return cell(...place, kind, words(given), style);
  const shown = typed ?? value;
  if (!shown || (!typed && isZero(shown))) return cell(...place, kind, null, style);
  return cell(...place, kind, { kind: "number", text: figureText(shown) }, style);
}

const figureText = (value: Decimal) => decimalText(trim(value));
