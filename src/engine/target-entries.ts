import type { SheetContents } from "../model/contents.ts";
import { type Grid, type GridCell, type GridRow, type Workbook, address } from "../model/grid.ts";
import { normalised } from "../model/label.ts";
import {
  type Fields,
  type Indicator,
  type Performance,
  type ProjectTarget,
  indicatorFields,
  projectFields,
} from "../model/performance.ts";
import { type SheetDefinition, holdsFigures, leafColumns } from "../model/sheet.ts";
import type { Standard } from "../model/standard.ts";
import { type ProjectSources, saysBudget } from "./reading-performance/project-sources.ts";

/** Targets as a clerk would have entered them, with the way from every cell to what it says. */
export interface TargetEntries {
  readonly workbook: Workbook;
  /** What stands in a cell of a sheet; null for a heading. */
  entryAt(sheet: string, cell: string): TargetEntry | null;
}

export interface TargetEntry {
  readonly owner: ProjectTarget | Indicator;
  /** Field of the project or indicator. */
  readonly field: string;
}

/** A line of a sheet: whose it is, and its texts by column. */
interface EntryLine {
  readonly owner: ProjectTarget | Indicator;
  readonly values: Readonly<Record<string, string>>;
  /** Columns that say something of another: the project of an indicator. */
  readonly project?: ProjectTarget;
}

const sheets = ["own/projects", "own/indicators", "own/whole-indicators"] as const;

type Sources = ReadonlyMap<string, ProjectSources>;

const none: Sources = new Map();

function linesOf(
  id: (typeof sheets)[number],
  { projects, whole }: Performance,
  sources: Sources = none,
): EntryLine[] {
  if (id === "own/projects") {
    return projects.map((owner) => {
      const own = sources.get(normalised(owner.fields.project ?? ""));
      return {
        owner,
        values: saysBudget(own)
          ? { ...given(owner.fields), ...own }
          : { ...own, ...granted(owner) },
      };
    });
  }
  if (id === "own/whole-indicators") return whole.map((owner) => ({ owner, values: given(owner) }));
  return projects.flatMap((project) =>
    project.indicators.map((owner) => ({
      owner,
      project,
      values: { project: project.fields.project ?? "", ...given(owner) },
    })),
  );
}

const given = (fields: Fields<string>): Record<string, string> =>
  Object.fromEntries(
    [...projectFields, ...indicatorFields].flatMap((field) => {
      const text = fields[field];
      return text === undefined ? [] : [[field, text]];
    }),
  );

/** A form does not say from which budget the state grants; mostly it is the general one. */
function granted({ fields }: ProjectTarget): Record<string, string> {
  const appropriation = fields["budget-appropriation"];
  return {
    ...given(fields),
    ...(appropriation === undefined ? {} : { "general-public": appropriation }),
  };
}

/**
 * Targets as contents of the clerk's sheets, for a workbook to begin with.
 * @param sources what is known of the projects beside their targets
 */
export function targetContents(
  performance: Performance,
  sources: Sources,
): Map<string, SheetContents> {
  return new Map(
    sheets.flatMap((id): [string, SheetContents][] => {
      const lines = linesOf(id, performance, sources).map(({ values }, nth) => ({
        key: `line-${nth + 1}`,
        label: null,
        values,
      }));
      return lines.length === 0 ? [] : [[id, { lines, note: null }]];
    }),
  );
}

/** Sums that were printed with the targets: a total line, and levels with the points in their names. */
export interface PrintedSums {
  readonly total: Indicator | null;
  readonly levels: ReadonlyMap<Indicator, Indicator>;
}

const unsummed: PrintedSums = { total: null, levels: new Map() };

function withSums(lines: readonly EntryLine[], { total, levels }: PrintedSums): EntryLine[] {
  const own = lines.map((line) => {
    const printed = levels.get(line.owner as Indicator);
    return printed ? { ...line, values: { ...line.values, ...printed } } : line;
  });
  if (!total) return own;
  return [...own, { owner: total, values: { level1: totalWords, ...total } }];
}

const totalWords = "合计";

/** Targets on sheets of their own, as they would be read from a clerk's workbook. */
export function targetEntries(
  performance: Performance,
  standard: Standard,
  sums: PrintedSums = unsummed,
): TargetEntries {
  const known = new Map<string, TargetEntry>();
  const grids = sheets.flatMap((id): Grid[] => {
    const lines =
      id === "own/whole-indicators"
        ? withSums(linesOf(id, performance), sums)
        : linesOf(id, performance);
    return lines.length === 0 ? [] : [gridOf(standard.sheets.get(id)!, lines, known)];
  });
  return {
    workbook: { name: performance.department, grids },
    entryAt: (sheet, cell) => known.get(`${sheet}!${cell}`) ?? null,
  };
}

/** No sheet of a clerk is called so: entries and forms may stand in one workbook. */
const nameOf = ({ label }: SheetDefinition): string => `${label.zh}（由表读回）`;

function gridOf(
  definition: SheetDefinition,
  lines: readonly EntryLine[],
  known: Map<string, TargetEntry>,
): Grid {
  const { label, blocks } = definition;
  const name = nameOf(definition);
  const said = new Set(lines.flatMap(({ values }) => Object.keys(values)));
  const columns = leafColumns(blocks[0]!.columns)
    .map(({ column }) => column)
    .filter(({ id, optional }) => !optional || said.has(id));
  const rows = new Map<number, GridRow>([
    [1, [undefined, textCell(label.zh)]],
    [2, [undefined, ...columns.map((column) => textCell(column.label.zh))]],
  ]);
  for (const [nth, { owner, project, values }] of lines.entries()) {
    const row = nth + 3;
    const cells = columns.map((column, at): GridCell | undefined => {
      const text = values[column.id];
      const field = column.id === "general-public" ? "budget-appropriation" : column.id;
      const isProject = project !== undefined && column.id === "project";
      const entry = { owner: isProject ? project : owner, field };
      known.set(`${name}!${address(row, at + 1)}`, entry);
      if (text === undefined) return undefined;
      return holdsFigures(column) ? figureCell(text) : textCell(text);
    });
    rows.set(row, [undefined, ...cells]);
  }
  return { name, visibility: "visible", rows, merges: [] };
}

const textCell = (text: string): GridCell => ({ type: "text", text, format: "@" });

/** A figure with the decimals it prints; words stay words. */
function figureCell(text: string): GridCell {
  const [, fraction = ""] = /^-?\d[\d,]*(?:\.(\d+))?$/.exec(text) ?? [];
  if (!/^-?\d[\d,]*(?:\.\d+)?$/.test(text)) return textCell(text);
  const format = fraction === "" ? "0" : `0.${"0".repeat(fraction.length)}`;
  return { type: "number", text: text.replaceAll(",", ""), format };
}
