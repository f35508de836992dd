import { address, columnLetters } from "../../model/grid.ts";
import type { Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { parseReference } from "../../model/relation.ts";
import type { PlannedBlock, SheetPlan } from "./plan.ts";
import { type PlanOf, cellOf, codedBlock, columnRange, rangesOf, sheetPrefix } from "./places.ts";

/** The formula of a relation's stated cell, written on the stated sheet. */
export function formulaOf(instance: Instance, planOf: PlanOf): string {
  const home = planOf(instance.stated.table);
  if (speaksOf(instance, "children")) return descendantSum(instance.stated, home, home);
  return expectedFormula(instance, planOf, home);
}

/** What the stated cell should be, written on sheet `from` (null: a sheet of no table). */
export function expectedFormula(
  instance: Instance,
  planOf: PlanOf,
  from: SheetPlan | null,
): string {
  const { relation, parts, signs, stated } = instance;
  if (speaksOf(instance, "lines")) {
    return lineSum(stated, planOf(stated.table), from);
  }
  if (relation.kind === "product") {
    return parts.map((part) => expressions([part], stated, planOf, from).join("")).join("*");
  }
  const added = expressions(
    parts.filter((_, at) => signs[at] === 1),
    stated,
    planOf,
    from,
  );
  const taken = expressions(
    parts.filter((_, at) => signs[at] === -1),
    stated,
    planOf,
    from,
  );
  const [only] = added;
  const sum =
    added.length === 1 && taken.length === 0 && isOneFigure(only!)
      ? only!
      : added.length === 0
        ? "0"
        : `SUM(${added.join(",")})`;
  return taken.length === 0 ? sum : `${sum}-SUM(${taken.join(",")})`;
}

/** A cell or a look-up, not a range that must be summed. */
const isOneFigure = (expression: string) =>
  expression.startsWith("SUMIFS(") || !expression.includes(":");

/** Whether a part of the relation is the bound word `children` or `lines`. */
export function speaksOf({ relation }: Instance, word: "children" | "lines"): boolean {
  return relation.parts.some(({ ref }) => parseReference(ref).row === word);
}

/** Cells, ranges and look-ups by code that give the figures of these facts. */
export function expressions(
  facts: readonly Fact[],
  stated: Fact,
  planOf: PlanOf,
  from: SheetPlan | null,
): string[] {
  const result: string[] = [];
  let run: Fact[] = [];
  const flush = () => {
    if (run.length > 0) result.push(...rangesOf(run, planOf(run[0]!.table), from));
    run = [];
  };
  for (const fact of facts) {
    const plan = planOf(fact.table);
    const besideStated = plan === from && fact.row !== null && fact.row === stated.row;
    const lookup = besideStated ? null : lookupByCode(fact, stated, plan, from);
    if (lookup === null && fact.row === null) continue;
    if (run.length > 0 && (lookup !== null || run[0]!.table !== fact.table)) flush();
    if (lookup === null) run.push(fact);
    else result.push(lookup);
  }
  flush();
  return result;
}

/** A coded line is found by its code, so that it may move, be inserted, or be missing. */
function lookupByCode(
  fact: Fact,
  stated: Fact,
  plan: SheetPlan,
  from: SheetPlan | null,
): string | null {
  const coded = codedBlock(plan, fact.column.id);
  const unnamed = fact.line.startsWith("~");
  if (!coded || !(unnamed || /^\d+$/.test(fact.line))) return null;
  const { at } = coded.block.columns.find(({ placed }) => placed.column.id === fact.column.id)!;
  const beside = from?.table === stated.table && stated.line === fact.line;
  const own = beside ? codedBlock(from, stated.column.id) : null;
  if (unnamed && !own) return "0";
  const code = own ? `$${address(stated.row!, own.codeAt)}` : `"${fact.line}"`;
  return `SUMIFS(${columnRange(plan, from, at)},${columnRange(plan, from, coded.codeAt)},${code})`;
}

/**
 * Σ of the last-level subjects whose code begins with the line's, among the lines below it.
 * Anchored on the line's own code cell, so that a row inserted anywhere below, also directly
 * below, is inside; the amounts are reached by OFFSET so that the own cell never is.
 */
function descendantSum(stated: Fact, plan: SheetPlan, from: SheetPlan | null): string {
  const coded = codedBlock(plan, stated.column.id)!;
  const prefix = sheetPrefix(plan, from);
  const code = `$${columnLetters(coded.codeAt)}`;
  const anchor = `${prefix}${code}${stated.row!}`;
  const below = `ROWS(${anchor}:${code}$${coded.endRow})-1`;
  const column = (offset: number) => `OFFSET(${anchor},1,${offset},${below},1)`;
  const codes = column(0);
  const amounts = column(stated.at! - coded.codeAt);
  const level = stated.line === "total" ? 0 : stated.line.length;
  const deepest = coded.rows.levels.at(-1)!;
  const wanted = "?".repeat(deepest - level);
  const pattern = level === 0 ? `"${wanted}"` : `${anchor}&"${wanted}"`;
  const terms = [`SUMIFS(${amounts},${codes},${pattern})`];
  for (const length of coded.rows.levels) {
    if (length <= level || length === deepest || !hasLeafAt(coded.block, length)) continue;
    const mine = level === 0 ? "" : `*(LEFT(${codes},${level})=${anchor})`;
    const alone = `(COUNTIF(${codes},${codes}&"?*")=0)`;
    terms.push(`SUMPRODUCT((LEN(${codes})=${length})${mine}*${alone},${amounts})`);
  }
  return terms.join("+");
}

/** Whether some line of this level stands without lines below it, its figure typed in. */
function hasLeafAt({ lines }: PlannedBlock, length: number): boolean {
  const codes = lines.flatMap(({ line }) => line.code ?? []);
  return codes.some(
    (code) =>
      code.length === length &&
      !codes.some((other) => other.length > length && other.startsWith(code)),
  );
}

/** Σ of a list below its total line, up to the closing row. */
function lineSum(stated: Fact, plan: SheetPlan, from: SheetPlan | null): string {
  const anchorAt = plan.serialAt ?? plan.blocks[0]!.columns[0]!.at;
  const letters = `$${columnLetters(anchorAt)}`;
  const prefix = sheetPrefix(plan, from);
  const anchor = `${prefix}${letters}${stated.row!}`;
  const end = plan.closingRow ?? plan.lastRow;
  const size = `ROWS(${anchor}:${letters}$${end})-1`;
  return `SUM(OFFSET(${anchor},1,${stated.at! - anchorAt},${size},1))`;
}

/** A cell as an expression on another sheet: by code where it has one. */
export function statedExpression(stated: Fact, planOf: PlanOf): string {
  const plan = planOf(stated.table);
  const lookup = lookupByCode(stated, stated, plan, null);
  if (lookup !== null) return lookup;
  return stated.row === null ? "0" : `SUM(${cellOf(stated, plan, null)})`;
}
