import type { Place } from "../../../model/check.ts";
import type { Term } from "../../../model/claim.ts";
import { type Decimal, parseDecimal } from "../../../model/decimal.ts";
import type {
  Indicator,
  IndicatorField,
  ProjectField,
  ProjectTarget,
} from "../../../model/performance.ts";
import type { Fact, Line } from "../../../model/reading.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { fundingSources } from "../../sheets/columns.ts";

/** The name of a project in quotes, for messages. */
export const quotedName = ({ fields }: ProjectTarget): string =>
  `“${fields.project ?? "未写名称的项目"}”`;

/** `“山塘整治”整治座数`. */
export const indicatorName = (project: ProjectTarget | null, { level3 = "" }: Indicator): string =>
  `${project ? quotedName(project) : ""}${level3}`;

/** A figure of a field as a term of a claim. */
export function fieldTerm(
  targets: Targets,
  owner: ProjectTarget | Indicator,
  field: ProjectField | IndicatorField,
  figure: Pick<TargetFigure, "value" | "decimals" | "unit">,
  label: string,
): Term {
  const { value, decimals, unit } = figure;
  const fact = targets.factOf(owner, field);
  return { value, decimals, unit, label, figure: null, fact, derived: null, sign: 1 };
}

/** An amount of the sheet 项目; null where none was entered. */
export function amountTerm(
  targets: Targets,
  project: ProjectTarget,
  field: ProjectField,
  label: string,
): Term | null {
  return factTerm(targets.factOf(project, field), `${quotedName(project)}${label}`);
}

/** What the state grants a project, from each of the budgets (各项财政拨款). */
export function grantTerms({ factOf }: Targets, project: ProjectTarget): Term[] {
  const line = factOf(project, "project");
  return fundingSources.flatMap(({ id, label }) => {
    const fact = line && lineOf(line)?.facts.get(id);
    return factTerm(fact, `${quotedName(project)}${label.zh}`) ?? [];
  });
}

const lineOf = ({ table, line }: Fact): Line | undefined =>
  table.blocks.flatMap(({ lines }) => lines).find(({ key }) => key === line);

/** An amount of a table; null for a cell without one. */
export function factTerm(fact: Fact | null | undefined, label: string): Term | null {
  if (fact?.cell.kind !== "amount") return null;
  const { value, decimals, unit } = fact.cell.amount;
  return { value, decimals, unit: unit.zh, label, figure: null, fact, derived: null, sign: 1 };
}

/** A figure that the rules give and no cell prints. */
export function givenTerm(value: number, unit: string, label: string): Term {
  const plain = { digits: BigInt(value), scale: 0 };
  return { value: plain, decimals: 0, unit, label, figure: null, fact: null, derived: [], sign: 1 };
}

/** The points or score of an indicator; null where none was entered. */
export function pointsTerm(
  targets: Targets,
  indicator: Indicator,
  field: "points" | "score",
): Term | null {
  const value: Decimal | null = parseDecimal(indicator[field] ?? "");
  if (!value) return null;
  const figure = { value, decimals: value.scale, unit: "分" };
  const what = field === "points" ? "分值" : "得分";
  return fieldTerm(targets, indicator, field, figure, `${indicator.level3 ?? ""}${what}`);
}

/** Where a field stands, for sightings; empty where it has no cell. */
export function placesOf(
  targets: Targets,
  owner: ProjectTarget | Indicator,
  ...fields: readonly (ProjectField | IndicatorField)[]
): Place[] {
  return fields.flatMap((field) => {
    const fact = targets.factOf(owner, field);
    if (!fact || fact.row === null || fact.at === null) return [];
    return [{ grid: fact.table.grid.name, row: fact.row, column: fact.at }];
  });
}
