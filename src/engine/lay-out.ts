import { type Decimal, equals, isZero, parseDecimal, zero } from "../model/decimal.ts";
import type { LaidName, Layout } from "../model/layout.ts";
import type { Instance } from "../model/outcome.ts";
import type { Profile } from "../model/profile.ts";
import type { Fact, Reading, Table } from "../model/reading.ts";
import { holdsFigures } from "../model/sheet.ts";
import { derivationsOf, expectedFigure, fill } from "./fill.ts";
import { instancesOf } from "./evaluating/instances.ts";
import { formulaOf } from "./laying/formulas.ts";
import { layGuide } from "./laying/guide.ts";
import { type Sayings, laySheet } from "./laying/lay-sheet.ts";
import type { PlanOf } from "./laying/places.ts";
import { type Commission, type SheetPlan, planSheets } from "./laying/plan.ts";
import { layProof } from "./laying/proof-sheet.ts";
import { proofLinesOf } from "./laying/proof-lines.ts";
import { letteringOf } from "./laying/surround.ts";

export type { Commission } from "./laying/plan.ts";

/**
 * Puts a department's contents (or none) on the standard tables as an authority prints them.
 * Every formula, every computed figure and every line of the 核对 sheet comes from the
 * relations of the standard; no table is treated by name.
 */
export function layOut(commission: Commission): Layout {
  const { standard, profile, year, template, formulas } = commission;
  const all = planSheets(commission);
  const plans = commission.publishedOnly ? all.filter((one) => !one.definition.own) : all;
  const planOf = finder(plans);
  const { instances } = instancesOf(plannedReading(profile, year, plans), standard);
  const derivations = derivationsOf(instances);
  const given = givenFigures(plans);
  const kept =
    formulas === "none"
      ? without(derivations, given)
      : derivationsKept(commission, derivations, given);
  const figures = fill(given, kept);
  const sayings: Sayings = {
    figures,
    formulas: new Map(
      [...(formulas === "none" ? derivations : kept)].map(([fact, one]) => [
        fact,
        formulaOf(one, planOf),
      ]),
    ),
    lettering: letteringOf(commission, plans),
  };
  const tables = plans.map((plan) => laySheet(commission, plan, sayings));
  if (formulas === "none") return { sheets: tables, names: [] };
  const figureOf = (fact: Fact) => figures.get(fact) ?? zero;
  const lines = proofLinesOf(instances, planOf, figureOf).map((line) => {
    const rule = standard.articulations.find(({ id }) => id === line.rule);
    const severity = line.relation.severity ?? rule?.severity ?? "error";
    return { ...line, severity: profile.severities[line.rule] ?? severity };
  });
  const proof = layProof(template.proof.name, lines);
  const sheets = [layGuide(commission, plans), ...tables, proof];
  return { sheets, names: namesOf(commission, plans) };
}

function finder(plans: readonly SheetPlan[]): PlanOf {
  const byTable = new Map<Table, SheetPlan>(plans.map((plan) => [plan.table, plan]));
  return (table) => byTable.get(table)!;
}

/** The plans as a reading in which every figure is there: relations are placed on it. */
function plannedReading(profile: Profile, year: number, plans: readonly SheetPlan[]): Reading {
  return {
    workbook: { name: profile.id, grids: plans.map(({ table }) => table.grid) },
    profile,
    year,
    department: null,
    tables: plans.map(({ table }) => table),
    strangers: [],
  };
}

function givenFigures(plans: readonly SheetPlan[]): Map<Fact, Decimal> {
  const given = new Map<Fact, Decimal>();
  for (const { blocks } of plans) {
    for (const { planned, line } of blocks.flatMap(({ lines }) => lines)) {
      for (const fact of line.facts.values()) {
        const text = holdsFigures(fact.column) ? planned.values[fact.column.id] : undefined;
        const value = text === undefined ? null : parseDecimal(text.replaceAll(",", ""));
        if (value) given.set(fact, value);
      }
    }
  }
  return given;
}

function without<T>(derivations: ReadonlyMap<Fact, T>, given: ReadonlyMap<Fact, Decimal>) {
  return new Map([...derivations].filter(([fact]) => !given.has(fact)));
}

/** All of them; where what was printed stays, those that give what was printed. */
function derivationsKept(
  { asPrinted }: Commission,
  derivations: ReadonlyMap<Fact, Instance>,
  given: ReadonlyMap<Fact, Decimal>,
): ReadonlyMap<Fact, Instance> {
  if (!asPrinted) return derivations;
  const figures = fill(given, without(derivations, given));
  const figureOf = (fact: Fact) => figures.get(fact) ?? zero;
  return new Map(
    [...derivations].filter(([fact, derivation]) => {
      const printed = given.get(fact);
      if (printed === undefined) return true;
      // A nought that was said stays on the clerk's own sheets, as does what no part was said of: the
      // formula would show nothing.
      const isBare = isZero(printed) || !derivation.parts.some((one) => given.has(one));
      const staysTyped = fact.table.definition.own === true && isBare;
      return !staysTyped && equals(expectedFigure(derivation, figureOf), printed);
    }),
  );
}

function namesOf(commission: Commission, plans: readonly SheetPlan[]): LaidName[] {
  return Object.values(commission.template.identity).flatMap(({ ref, name }) => {
    const [sheet, place] = ref.split("!");
    const [row, column] = (place ?? "").split(":");
    const plan = plans.find(({ definition }) => definition.id === sheet);
    const line = plan?.blocks.flatMap(({ lines }) => lines).find((one) => one.line.key === row);
    const fact = line?.line.facts.get(column ?? "");
    return plan && fact ? [{ name, sheet: plan.name, row: fact.row!, column: fact.at! }] : [];
  });
}
