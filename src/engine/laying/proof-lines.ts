import {
  type Decimal,
  absolute,
  add,
  compare,
  equals,
  halfUnit,
  isZero,
  multiply,
  negate,
  subtract,
  zero,
} from "../../model/decimal.ts";
import type { Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { type Relation, parseReference } from "../../model/relation.ts";
import { restsOn } from "../evaluating/assess.ts";
import { expectedFigure } from "../fill.ts";
import { type PlanOf, codedBlock, columnRange } from "./places.ts";
import { offenceFormula } from "./proof-formulas.ts";
import { statedExpression } from "./formulas.ts";

/** One line of the 核对 sheet: a relation in one column, all its lines together. */
export interface ProofLine {
  readonly rule: string;
  readonly relation: Relation;
  readonly sheets: string;
  readonly column: string;
  readonly zh: string;
  /** Gives 0 where the relation holds, else by how much it does not; `—` where it does not apply. */
  readonly formula: string;
  readonly result: Decimal | "—";
}

type FigureOf = (fact: Fact) => Decimal;

/** Every relation of the layout, in order, for the 核对 sheet. */
export function proofLinesOf(
  instances: readonly Instance[],
  planOf: PlanOf,
  figureOf: FigureOf,
): ProofLine[] {
  const groups = new Map<string, Instance[]>();
  for (const instance of instances) {
    const { relation, rule, stated } = instance;
    const group = [rule, relation.id, relation.over === "once" ? stated.line : ""];
    const key = [...group, stated.column.id].join("|");
    const same = groups.get(key);
    if (same) same.push(instance);
    else groups.set(key, [instance]);
  }
  return [...groups.values()].flatMap((group) => linesFor(group, planOf, figureOf));
}

function linesFor(group: readonly Instance[], planOf: PlanOf, figureOf: FigureOf): ProofLine[] {
  const [first] = group;
  const { relation, stated } = first!;
  if (relation.over === "parents") return rollUpLines(group, planOf, figureOf);
  const sheets = [stated, ...first!.parts].map(({ table }) => table.grid.name);
  const bare = offenceFormula(
    group,
    planOf,
    group.some((one) => isUnsaid(one, figureOf)),
  );
  const condition = sharedCondition(first!);
  const [a, b] = (condition ?? []).map((fact) => statedExpression(fact, planOf));
  const lines = group.filter(({ stated: { line } }) => !line.startsWith("~"));
  const own = [stated, ...first!.parts].find(
    ({ table }) => table.definition.own && first!.parts.some((part) => part.table !== stated.table),
  );
  const said = !own || !isZero(figureOf(own));
  const holds = !condition || equals(figureOf(condition[0]!), figureOf(condition[1]!));
  return [
    {
      rule: first!.rule,
      relation,
      sheets: [...new Set(sheets)].join("、"),
      column: columnName(stated),
      zh: relation.zh,
      formula: condition
        ? `IF(ROUND(${a}-${b},6)=0,${bare},"—")`
        : own
          ? `IF(ROUND(${statedExpression(own, planOf)},6)=0,"—",${bare})`
          : bare,
      result: holds && said ? totalOffence(lines, figureOf) : "—",
    },
  ];
}

/** The two cells of a condition that is the same for every line of the relation. */
function sharedCondition({ relation, condition }: Instance): readonly Fact[] | null {
  if (!condition || !relation.when) return null;
  if (relation.when.equal.some((ref) => parseReference(ref).row === "each")) return null;
  const facts = condition.flatMap((fact) => fact ?? []);
  return facts.length === 2 ? facts : null;
}

const columnName = ({ column, table }: Fact) => {
  for (const { columns } of table.blocks) {
    const found = columns.find(({ placed }) => placed.column.id === column.id);
    const group = found?.placed.path.at(-1);
    if (found && group && column.label.zh.length <= 2)
      return `${group.label.zh}—${column.label.zh}`;
  }
  return column.label.zh;
};

function totalOffence(lines: readonly Instance[], figureOf: FigureOf): Decimal {
  const [only] = lines;
  if (lines.length === 1 && only!.relation.over === "once") return offence(only!, figureOf);
  return lines.reduce((sum, one) => add(sum, absolute(offence(one, figureOf))), zero);
}

/** A figure whose parts nobody entered, in a sheet of the clerk's own. */
const isUnsaid = (instance: Instance, figureOf: FigureOf): boolean =>
  !isZero(figureOf(instance.stated)) &&
  restsOn(instance)?.every((part) => isZero(figureOf(part))) === true;

function offence(instance: Instance, figureOf: FigureOf): Decimal {
  if (isUnsaid(instance, figureOf)) return zero;
  const difference = subtract(figureOf(instance.stated), expectedFigure(instance, figureOf));
  const { kind } = instance.relation;
  if (kind === "product") return isPrinting(instance, difference, figureOf) ? zero : difference;
  if (kind !== "bound") return difference;
  return difference.digits < 0n ? negate(difference) : zero;
}

/** No factor is stated, or printing price and amount to two decimals explains the gap. */
function isPrinting({ parts }: Instance, gap: Decimal, figureOf: FigureOf): boolean {
  const factors = parts.map(figureOf);
  if (factors.every(isZero)) return true;
  const half = halfUnit(2);
  return compare(absolute(gap), add(multiply(absolute(factors[0]!), half), half)) <= 0;
}

/** 合计＝Σ类, 类＝Σ款, 款＝Σ项, each by itself so that compensating slips are seen. */
function rollUpLines(group: readonly Instance[], planOf: PlanOf, figureOf: FigureOf): ProofLine[] {
  const { stated, relation } = group[0]!;
  const plan = planOf(stated.table);
  const coded = codedBlock(plan, stated.column.id)!;
  const codes = columnRange(plan, null, coded.codeAt);
  const at = stated.at!;
  const amounts = columnRange(plan, null, at);
  const { levels } = coded.rows;
  const sentences = relation.zh.split("，");
  return levels.map((length, index): ProofLine => {
    const parents = group.filter(({ stated: { line } }) =>
      index === 0 ? line === "total" : line.length === levels[index - 1] && !line.startsWith("~"),
    );
    const upper = levels[index - 1] ?? 0;
    const deeper = `${codes}&"${"?".repeat(length - upper)}"`;
    const formula =
      index === 0
        ? `ROUND(SUM(${amounts.split(":")[0]})-SUMPRODUCT((LEN(${codes})=${length})*1,${amounts}),6)`
        : `SUMPRODUCT((LEN(${codes})=${upper})*(COUNTIF(${codes},${deeper})>0)*` +
          `ABS(ROUND(${amounts}-SUMIF(${codes},${deeper},${amounts}),6)))`;
    return {
      rule: group[0]!.rule,
      relation,
      sheets: plan.name,
      column: columnName(stated),
      zh: sentences.length === levels.length ? sentences[index]! : relation.zh,
      formula,
      result:
        index === 0 && parents.length === 1
          ? offence(parents[0]!, figureOf)
          : totalOffence(parents, figureOf),
    };
  });
}
