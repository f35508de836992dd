import { address, columnLetters } from "../../model/grid.ts";
import type { Fact, Table } from "../../model/reading.ts";
import type { CodeRows } from "../../model/sheet.ts";
import type { PlannedBlock, SheetPlan } from "./plan.ts";

/** Finds the plan of a table, for formulas that reach over sheets. */
export type PlanOf = (table: Table) => SheetPlan;

/** `'三公经费'!` before an address on another sheet; nothing on the same. */
export function sheetPrefix(plan: SheetPlan, from: SheetPlan | null): string {
  return plan === from ? "" : quotedSheet(plan.name);
}

export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** Address of a fact's cell as seen from a sheet. */
export function cellOf(fact: Fact, plan: SheetPlan, from: SheetPlan | null): string {
  return sheetPrefix(plan, from) + address(fact.row!, fact.at!);
}

/** The block a fact stands in. */
export function blockOf(plan: SheetPlan, fact: Fact): PlannedBlock {
  return (
    plan.blocks.find(({ columns }) => columns.some(({ at }) => at === fact.at)) ??
    plan.blocks.find(({ columns }) =>
      columns.some(({ placed }) => placed.column.id === fact.column.id),
    )!
  );
}

/** A table keyed by classification codes. */
export interface CodedBlock {
  readonly block: PlannedBlock;
  readonly rows: CodeRows;
  readonly codeAt: number;
  readonly totalRow: number;
  readonly endRow: number;
}

/**
 * How a table's codes stand; null when its lines have none.
 * @param column one of the run's columns, where the table lists codes in several
 */
export function codedBlock(plan: SheetPlan, column: string): CodedBlock | null {
  const holds = ({ columns }: PlannedBlock) =>
    columns.some(({ placed }) => placed.column.id === column);
  const block = plan.blocks.find(holds) ?? plan.blocks[0]!;
  const code = block.columns.find(({ placed }) => placed.column.role === "code");
  if (block.block.rows.kind !== "codes" || !code) return null;
  return {
    block,
    rows: block.block.rows,
    codeAt: code.at,
    totalRow: plan.firstRow,
    endRow: plan.closingRow ?? plan.lastRow,
  };
}

/** A whole column of a table's lines, total to closing row, fixed: `'收入'!$D$8:$D$40`. */
export function columnRange(plan: SheetPlan, from: SheetPlan | null, at: number): string {
  const letters = columnLetters(at);
  const end = plan.closingRow ?? plan.lastRow;
  return `${sheetPrefix(plan, from)}$${letters}$${plan.firstRow}:$${letters}$${end}`;
}

/** Facts that stand side by side or one under the other, as ranges; single ones as cells. */
export function rangesOf(
  facts: readonly Fact[],
  plan: SheetPlan,
  from: SheetPlan | null,
): string[] {
  const runs: Fact[][] = [];
  for (const fact of facts) {
    const run = runs.at(-1);
    if (run && continues(run, fact)) run.push(fact);
    else runs.push([fact]);
  }
  return runs.map((run) => {
    const first = cellOf(run[0]!, plan, from);
    const last = run.at(-1)!;
    return run.length === 1 ? first : `${first}:${address(last.row!, last.at!)}`;
  });
}

function continues(run: readonly Fact[], fact: Fact): boolean {
  const last = run.at(-1)!;
  if (last.table !== fact.table) return false;
  const across = last.row === fact.row && last.at! + 1 === fact.at;
  const down = last.at === fact.at && last.row! + 1 === fact.row;
  if (run.length === 1) return across || down;
  return run[0]!.row === last.row ? across : down;
}
