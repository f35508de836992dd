import type { Term } from "../../model/claim.ts";
import { parseDecimal } from "../../model/decimal.ts";
import type { Figure } from "../../model/narrative.ts";
import type { Fact, Line, Reading } from "../../model/reading.ts";
import type { FormValue } from "./form-values.ts";

/** A project as the clerk entered it, with every figure a text may tell of it. */
export interface EnteredProject {
  readonly name: string;
  readonly values: readonly EnteredValue[];
}

/** A figure of an entry, and the cell it stands in. */
export interface EnteredValue extends FormValue {
  readonly term: Term;
}

/** The projects of the sheets 项目 and 绩效指标 in the order they were entered. */
export function enteredProjects(readings: readonly Reading[]): EnteredProject[] {
  const projects = new Map<string, EnteredValue[]>();
  const valuesOf = (name: string): EnteredValue[] => {
    const own = projects.get(name) ?? [];
    projects.set(name, own);
    return own;
  };
  for (const facts of linesOf(readings, "own/projects")) {
    const name = textIn(facts, "project");
    const value = amountValue(facts.get("budget"));
    if (name !== "" && value) valuesOf(name).push(value);
  }
  let last = "";
  for (const facts of linesOf(readings, "own/indicators")) {
    last = textIn(facts, "project") || last;
    const value = indicatorValue(facts);
    if (last !== "" && value) valuesOf(last).push(value);
  }
  return [...projects].map(([name, values]) => ({ name, values }));
}

/** The cells of one line of an entry, by column. */
export type Facts = Line["facts"];

/** The lines of a sheet of the clerk's own that hold entries. */
export const linesOf = (readings: readonly Reading[], id: string): Facts[] =>
  readings
    .flatMap(({ tables }) => tables)
    .filter(({ definition }) => definition.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
    .filter(({ key }) => key !== "total")
    .map(({ facts }) => facts);

/** The words of a cell; none where there is no text. */
export function textIn(facts: Facts, column: string): string {
  const cell = facts.get(column)?.cell;
  return cell?.kind === "text" ? cell.text.trim() : "";
}

function amountValue(fact: Fact | undefined): EnteredValue | null {
  if (!fact || fact.cell.kind !== "amount") return null;
  const { value, decimals, unit } = fact.cell.amount;
  return entered(fact, { value, decimals, unit: unit.zh }, "项目金额", ["项目金额"], true);
}

const figure = /^[≥≤＝=＞＜><]?\s*(\d[\d,]*(?:\.\d+)?)\s*([^\d\s]{0,6})$/;

function indicatorValue(facts: Facts): EnteredValue | null {
  const [, digits, behind] = figure.exec(textIn(facts, "value")) ?? [];
  const fact = facts.get("value");
  const value = parseDecimal((digits ?? "").replaceAll(",", ""));
  if (!fact || !value) return null;
  const names = [textIn(facts, "level3"), textIn(facts, "description")].filter((one) => one !== "");
  const unit = (behind || textIn(facts, "measure")).replace(/^(?:百分[比率]|％)$/, "%");
  // A price is for one, not for all.
  if (/[/／·]|每/.test(unit) || names.length === 0) return null;
  const isWhole = /元$/.test(unit) && /成本|经费|金额|资金|控制数/.test(names.join(""));
  const kind = textIn(facts, "level2").includes("满意") ? ["满意度"] : [];
  const label = `${names[0]!}指标值`;
  return entered(fact, { value, decimals: value.scale, unit }, label, [...names, ...kind], isWhole);
}

function entered(
  fact: Fact,
  said: Pick<Term, "value" | "decimals" | "unit">,
  label: string,
  names: readonly string[],
  whole: boolean,
): EnteredValue {
  const nowhere: Figure = { ...said, passage: -1, start: 0, end: 0, mention: null };
  const term: Term = { ...said, label, figure: null, fact, derived: null, sign: 1 };
  return { figure: nowhere, names, label, whole, term };
}
