import { add, decimalText, parseDecimal } from "../model/decimal.ts";
import type { CellLocation } from "../model/finding.ts";
import { address, cellAt } from "../model/grid.ts";
import { normalised } from "../model/label.ts";
import {
  type Fields,
  type Indicator,
  type IndicatorField,
  type Performance,
  type ProjectField,
  type ProjectTarget,
  indicatorFields,
  projectFields,
} from "../model/performance.ts";
import type { Fact, Line, Reading } from "../model/reading.ts";
import { fieldText } from "./reading-performance/field-text.ts";
import { textOfLine } from "./reading-performance/particulars.ts";

/** The clerk's entries as data, with the way back to every cell they were read from. */
export interface PerformanceReading {
  readonly performance: Performance;
  /** The cell a field was entered in; null where there is none. */
  placeOf(
    owner: ProjectTarget | Indicator,
    field: ProjectField | IndicatorField,
  ): CellLocation | null;
  /** The same cell with its meaning. */
  factOf(owner: ProjectTarget | Indicator, field: ProjectField | IndicatorField): Fact | null;
}

/**
 * The sheets 项目, 绩效指标 and 部门绩效 as the data of every form. An indicator whose project cell
 * is blank goes on with the project above; one whose project 项目 does not list makes a project of
 * its name, so that nothing entered is lost.
 * @param document path printed in places
 */
export function readPerformance(
  reading: Reading,
  document: string = reading.workbook.name,
): PerformanceReading {
  const known = performances.get(reading);
  if (known?.document === document) return known.read;
  const performance = performanceIn(reading, document);
  performances.set(reading, { document, read: performance });
  return performance;
}

/** A reading is asked again for every part of a text that tells of its targets. */
const performances = new WeakMap<
  Reading,
  { readonly document: string; readonly read: PerformanceReading }
>();

function performanceIn(reading: Reading, document: string): PerformanceReading {
  const places = new Map<object, Line>();
  const projects = new ProjectList(places);
  for (const line of linesOf(reading, "own/projects")) projects.add(line);
  for (const line of linesOf(reading, "own/indicators")) projects.addIndicator(line);
  const whole = linesOf(reading, "own/whole-indicators").map((line) => {
    const indicator = indicatorOf(line);
    places.set(indicator, line);
    return indicator;
  });
  const factOf: PerformanceReading["factOf"] = (owner, field) => {
    const fact = places.get(owner)?.facts.get(field);
    return fact && fact.row !== null && fact.at !== null ? fact : null;
  };
  return {
    performance: {
      department: reading.department ?? "",
      unitCode: textOfLine(reading, "code"),
      year: reading.year,
      projects: projects.all,
      whole,
    },
    factOf,
    placeOf: (owner, field) => {
      const fact = factOf(owner, field);
      if (!fact) return null;
      return { document, sheet: fact.table.grid.name, cell: address(fact.row!, fact.at!) };
    },
  };
}

/** Whether anything of performance targets was entered. */
export const hasTargets = ({ projects, whole }: Performance): boolean =>
  whole.length > 0 || projects.some(({ indicators }) => indicators.length > 0);

interface OpenProject extends ProjectTarget {
  readonly indicators: Indicator[];
}

/** Projects in the order they were entered, each with the indicators of its name. */
class ProjectList {
  readonly all: OpenProject[] = [];
  private readonly byName = new Map<string, OpenProject>();
  private last = "";

  constructor(private readonly places: Map<object, Line>) {}

  add(line: Line): void {
    const fields = summed(granted(line, fieldsOf(line, projectFields)));
    const project = { fields, indicators: [] };
    this.places.set(project, line);
    this.all.push(project);
    const name = normalised(project.fields.project ?? "");
    if (name !== "" && !this.byName.has(name)) this.byName.set(name, project);
  }

  addIndicator(line: Line): void {
    const indicator = indicatorOf(line);
    this.places.set(indicator, line);
    const fact = line.facts.get("project");
    const said = fact ? fieldText(fact) : "";
    if (said !== "") this.last = said;
    const name = normalised(this.last);
    let project = this.byName.get(name);
    if (!project) {
      project = { fields: this.last === "" ? {} : { project: this.last }, indicators: [] };
      this.places.set(project, line);
      this.all.push(project);
      this.byName.set(name, project);
    }
    project.indicators.push(indicator);
  }
}

/** What the state grants of a project is what each of its budgets gives, where no sum was entered. */
function granted(line: Line, fields: Fields<ProjectField>): Fields<ProjectField> {
  if (fields["budget-appropriation"] !== undefined) return fields;
  const funds = ["general-public", "government-fund", "state-capital"].flatMap((id) => {
    const fact = line.facts.get(id);
    return (fact && parseDecimal(fieldText(fact))) ?? [];
  });
  if (funds.length === 0) return fields;
  return { ...fields, "budget-appropriation": decimalText(funds.reduce(add)) };
}

/** The amount of a project whose sheet was never calculated: what its sources give. */
function summed(fields: Fields<ProjectField>): Fields<ProjectField> {
  const { budget, "budget-appropriation": granted, "budget-other": other } = fields;
  if (budget !== undefined) return fields;
  const parts = [granted, other].flatMap((text) => parseDecimal(text ?? "") ?? []);
  return parts.length === 0 ? fields : { ...fields, budget: decimalText(parts.reduce(add)) };
}

/** Every line of a clerk's list but its total. */
function linesOf({ tables }: Reading, id: string): readonly Line[] {
  return tables
    .filter(({ definition }) => definition.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
    .filter(({ key }) => key !== "total");
}

function fieldsOf<Name extends string>({ facts }: Line, names: readonly Name[]): Fields<Name> {
  const given = names.flatMap((name): [Name, string][] => {
    const fact = facts.get(name);
    const text = fact ? fieldText(fact) : "";
    return text === "" ? [] : [[name, text]];
  });
  return Object.fromEntries(given) as Fields<Name>;
}

/** An indicator as entered; what a cell prints as 98% beside the unit % is 98. */
function indicatorOf(line: Line): Indicator {
  const indicator = fieldsOf(line, indicatorFields);
  if (!percentUnit.test(indicator.measure ?? "")) return indicator;
  const bare = (["value", "actual"] as const).flatMap((field) => {
    const text = indicator[field] ?? "";
    return isNumber(line, field) && text.endsWith("%") ? [[field, text.slice(0, -1)]] : [];
  });
  return { ...indicator, ...Object.fromEntries(bare) };
}

const percentUnit = /^(?:[%％]|百分[比率])$/;

function isNumber({ facts }: Line, field: IndicatorField): boolean {
  const fact = facts.get(field);
  if (!fact || fact.row === null || fact.at === null) return false;
  return cellAt(fact.table.grid, fact.row, fact.at)?.type === "number";
}
