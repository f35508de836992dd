import type { Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { parseReference } from "../../model/relation.ts";
import { expectedFormula, statedExpression } from "./formulas.ts";
import { type PlanOf, blockOf, codedBlock, columnRange } from "./places.ts";
import type { SheetPlan } from "./plan.ts";

/**
 * By how much a relation does not hold, over all its lines: 0 where it holds on every one.
 * @param unsaid a sum of which no part was entered is passed over
 */
export function offenceFormula(
  group: readonly Instance[],
  planOf: PlanOf,
  unsaid: boolean,
): string {
  return (
    vectorFormula(group, planOf, unsaid) ??
    codeVectorFormula(group, planOf) ??
    termFormula(group, planOf, unsaid)
  );
}

/** Lines of one block compared with themselves: whole columns at once, inserted lines included. */
function vectorFormula(group: readonly Instance[], planOf: PlanOf, unsaid: boolean): string | null {
  const { relation, stated, parts, signs } = group[0]!;
  if (relation.over !== "rows") return null;
  if (parts.some(({ table, row }) => table !== stated.table || row !== stated.row)) return null;
  const plan = planOf(stated.table);
  const range = (fact: Fact) => blockRange(plan, fact);
  const own = range(stated);
  if (relation.kind === "product") {
    const product = parts.map(range).join("*");
    const [factor, price] = parts.map(range);
    // Half a unit of the last decimal of price and of amount is what printing can hide.
    const slack = `ABS(${factor})*0.005+0.005`;
    const filled = `((${factor}<>0)+(${price}<>0)>0)`;
    const gap = `ABS(ROUND(${own}-${product},6))`;
    return `SUMPRODUCT(${filled}*(${gap}>${slack})*${gap})`;
  }
  const sum = parts.map((part, at) => (signs[at] === -1 ? "-" : "+") + range(part)).join("");
  const bare = sum.replace(/^\+/, "");
  const said = unsaid ? `${saidRange(group[0]!, plan, bare)}*` : "";
  if (relation.kind !== "bound") return `SUMPRODUCT(${said}ABS(ROUND(${own}-(${bare}),6)))`;
  return `SUMPRODUCT((ROUND(${bare}-${own},6)>0)*ROUND(${bare}-${own},6))`;
}

/** Lines on which a part was entered; where the sum of some parts is given, one of those. */
function saidRange({ relation, parts }: Instance, plan: SheetPlan, sum: string): string {
  const { subtotal } = relation;
  const columns = plan.blocks.flatMap((block) => block.columns);
  const given = columns.find(({ placed }) => placed.column.id === subtotal?.column);
  if (!subtotal || !given) return `((${sum})<>0)`;
  const of = parts.filter(({ column }) => subtotal.of.includes(column.id));
  const some = `((${of.map((part) => blockRange(plan, part)).join("+")})<>0)`;
  return `((${some}+(${columnRange(plan, null, given.at)}=0)*((${sum})<>0))>0)`;
}

function blockRange(plan: SheetPlan, fact: Fact): string {
  const block = blockOf(plan, fact);
  if (block.block.rows.kind !== "items") return columnRange(plan, null, fact.at!);
  const whole = columnRange({ ...plan, closingRow: null }, null, fact.at!);
  const last = block.lines.at(-1)!.line.row;
  return whole.replace(/(?<!\d)\d+$/, String(last));
}

/** Coded lines of tables against coded lines of others, by code and not by place. */
function codeVectorFormula(group: readonly Instance[], planOf: PlanOf): string | null {
  const { relation, stated, signs } = group[0]!;
  if (relation.over !== "codes" && relation.over !== "classes") return null;
  const refs = relation.parts.map(({ ref }) => parseReference(ref));
  const tables = group[0]!.parts.map(({ table }) => planOf(table));
  const home = planOf(stated.table);
  if (refs.some(({ row }) => row !== "each") || tables.length !== refs.length) return null;
  const sides = [home, ...tables].flatMap((plan, index) => {
    const id = index === 0 ? stated.column.id : group[0]!.parts[index - 1]!.column.id;
    const coded = codedBlock(plan, id);
    const found = coded?.block.columns.find(({ placed }) => placed.column.id === id);
    if (!coded || !found) return [];
    const codes = columnRange(plan, null, coded.codeAt);
    return [{ codes, amounts: columnRange(plan, null, found.at) }];
  });
  if (sides.length <= tables.length) return null;
  const [own, ...others] = sides;
  const wanted = (codes: string) =>
    relation.over === "classes" ? `(LEN(${codes})=3)` : `(LEN(${codes})>0)`;
  const expected = others
    .map(({ codes, amounts }, at) => {
      return `${signs[at] === -1 ? "+" : "-"}SUMIF(${codes},${own!.codes},${amounts})`;
    })
    .join("");
  const gap = `ROUND(${own!.amounts}${expected},6)`;
  const offence = relation.kind === "bound" ? `(${gap}<0)*-${gap}` : `ABS(${gap})`;
  const here = `SUMPRODUCT(${wanted(own!.codes)}*${offence})`;
  const missing = others.map(
    ({ codes, amounts }) =>
      `SUMPRODUCT(${wanted(codes)}*(COUNTIF(${own!.codes},${codes})=0)*ABS(ROUND(${amounts},6)))`,
  );
  return [here, ...missing].join("+");
}

/** Cell by cell. */
function termFormula(group: readonly Instance[], planOf: PlanOf, unsaid: boolean): string {
  const once = group[0]!.relation.over === "once";
  const terms = group.flatMap((instance) => {
    if (instance.stated.line.startsWith("~")) return [];
    const own = statedExpression(instance.stated, planOf);
    const expected = expectedFormula(instance, planOf, null);
    if (instance.relation.kind === "bound") return [`MAX(0,ROUND(${expected}-${own},6))`];
    const bare = `ROUND(${own}-${bracketed(expected)},6)`;
    const gap = unsaid ? `IF(${expected}=0,0,${bare})` : bare;
    return [once ? gap : `ABS(${gap})`];
  });
  return terms.join("+");
}

const bracketed = (expression: string) =>
  /[-+*]/.test(expression.replace(/'[^']*'|"[^"]*"/g, "")) ? `(${expression})` : expression;
