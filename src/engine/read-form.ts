import type { TextDocument } from "../model/document.ts";
import type { FormLayout } from "../model/form-layout.ts";
import type { Grid, Workbook } from "../model/grid.ts";
import type { Indicator, Performance, ProjectTarget } from "../model/performance.ts";
import { isBody } from "./department-of-text.ts";
import { type FormTable, tableOfGrid, tableOfText } from "./reading-forms/form-table.ts";
import { type MatchedForm, matchForm } from "./reading-forms/match-rows.ts";
import { levelsAsPrinted } from "./reading-forms/printed-sums.ts";
import { type SlotText, readLine } from "./reading-forms/slot-text.ts";
import { spacedForms } from "./reading-forms/spaced-form.ts";
import { FieldTaker, type FormPlace } from "./reading-forms/take-fields.ts";

/** A printed form of performance targets, read back into data. */
export interface ReadForm {
  readonly layout: FormLayout;
  readonly table: FormTable;
  /** The form's rows: indices into the table's rows, the end not among them. */
  readonly first: number;
  readonly end: number;
  /** Title as printed; empty where none was found. */
  readonly title: string;
  readonly serial: number | null;
  readonly department: string;
  readonly unitCode: string;
  readonly year: number | null;
  /** What it says of a project; null for a form of the whole department, and for an empty one. */
  readonly project: ProjectTarget | null;
  readonly whole: readonly Indicator[];
  /** Sums as printed: the total line, empty where there is none, and the names of levels with their points. */
  readonly total: Indicator;
  readonly levels: ReadonlyMap<Indicator, Indicator>;
  /** The cell of the form's grid a field was read from; null where it stands in no cell. */
  placeOf(owner: ProjectTarget | Indicator, field: string): FormPlace | null;
  /** What could not be read as printed, or had to be mended: a sentence each, in Chinese. */
  readonly damage: readonly string[];
}

/** Forms in tables; a table may hold several, one below the other. */
export function readForms(tables: readonly FormTable[], layouts: Iterable<FormLayout>): ReadForm[] {
  const known = [...layouts];
  return tables.flatMap((table) => {
    const forms: ReadForm[] = [];
    let start = 0;
    for (;;) {
      const matched = bestMatch(table, known, start);
      if (!matched) return forms;
      forms.push(readForm(table, matched, start));
      start = Math.max(matched.end, start + 1);
    }
  });
}

/** All forms of a document's text, in order. */
export function readFormsOfText(
  document: TextDocument,
  layouts: Iterable<FormLayout>,
): readonly ReadForm[] {
  const known = [...layouts];
  const before = ofTexts.get(document);
  if (before && sameLayouts(before.by, known)) return before.forms;
  const forms = textForms(document, known);
  ofTexts.set(document, { by: known, forms });
  return forms;
}

const sameLayouts = (one: readonly FormLayout[], other: readonly FormLayout[]): boolean =>
  one.length === other.length && one.every((layout, nth) => layout === other[nth]);

/** A document is read once, however many look at its forms. */
const ofTexts = new WeakMap<
  TextDocument,
  { readonly by: readonly FormLayout[]; readonly forms: readonly ReadForm[] }
>();

function textForms(document: TextDocument, known: readonly FormLayout[]): ReadForm[] {
  const kept = document.tables.filter(({ form }) => form === "marked" || form === "tab-led");
  const tables = kept.map((table) => tableOfText(document, table));
  const spans = kept.map(({ span }) => span);
  return readForms([...tables, ...spacedForms(document, known, spans)], known);
}

/** All forms of a workbook's sheets. */
export function readFormsOfWorkbook(
  { grids }: Pick<Workbook, "grids">,
  layouts: Layouts,
): ReadForm[] {
  return grids.flatMap((grid) => formsOn(grid, layouts));
}

type Layouts = ReadonlyMap<string, FormLayout>;

/** A sheet is read once, however often it is asked for: after an edit it is another. */
const known = new WeakMap<Grid, { readonly by: Layouts; readonly forms: readonly ReadForm[] }>();

/** All forms of a sheet. */
export function formsOn(grid: Grid, layouts: Layouts): readonly ReadForm[] {
  const before = known.get(grid);
  if (before?.by === layouts) return before.forms;
  const forms = readForms([tableOfGrid(grid)], layouts.values());
  known.set(grid, { by: layouts, forms });
  return forms;
}

/** What forms say together: last year's tables as this year's draft. */
export function performanceOfForms(forms: readonly ReadForm[]): Performance {
  const said = (pick: (form: ReadForm) => string): string =>
    forms.map(pick).find((text) => text !== "") ?? "";
  return {
    department: said(({ department }) => department),
    unitCode: said(({ unitCode }) => unitCode),
    year: forms.find(({ year }) => year !== null)?.year ?? null,
    projects: forms.flatMap(({ project }) => (project ? [project] : [])),
    whole: forms.flatMap(({ whole }) => whole),
  };
}

function bestMatch(
  { rows }: FormTable,
  layouts: readonly FormLayout[],
  start: number,
): MatchedForm | null {
  let best: MatchedForm | null = null;
  for (const layout of layouts) {
    const matched = matchForm(layout, rows, start);
    if (matched && matched.fit > 0 && (!best || matched.fit > best.fit)) best = matched;
  }
  return best;
}

function readForm(table: FormTable, matched: MatchedForm, start: number): ReadForm {
  const { layout, first, end } = matched;
  const taker = new FieldTaker();
  const above = [
    ...(start === 0 ? table.before : []),
    ...table.rows.slice(start, first).flatMap(({ texts }) => texts.flatMap(linesIn)),
  ];
  const pieces = above.flatMap((line) => [line, ...line.split(apart)]);
  const title = takeTitle(layout, above, taker);
  for (const text of layout.above.flat()) {
    const found = pieces.map((line) => readLine(text, line)).findLast((slots) => slots?.length);
    for (const slot of found ?? bodyAbove(text, pieces)) taker.keep(slot);
  }
  taker.take(matched, table.rows);
  const { own, project, indicators, damage } = taker;
  // A form with its note only is of no project.
  const isOfProject =
    layout.of === "project" && (Object.keys(project).length > 0 || indicators.length > 0);
  if (isOfProject && project.project === undefined) damage.unshift("没有找到项目名称");
  return {
    ...{ layout, table, first, end, title, damage },
    serial: own["serial"] === undefined ? null : Number(own["serial"]),
    department: own["department"] ?? "",
    unitCode: own["unit-code"] ?? "",
    year: own["year"] === undefined ? null : Number(own["year"]),
    project: isOfProject ? { fields: project, indicators } : null,
    whole: layout.of === "department" ? indicators : [],
    total: taker.total,
    levels: levelsAsPrinted(taker.sums, indicators),
    placeOf: (owner, field) => {
      const key = "indicators" in owner ? project : owner;
      return taker.places.get(key)?.get(field) ?? null;
    },
  };
}

/** A department without a code stands above its form by name alone. */
function bodyAbove(text: string, pieces: readonly string[]): SlotText[] {
  if (!text.startsWith("{unit-code} {department}")) return [];
  const body = pieces.slice(-nearest).findLast((piece) => isBody(piece.trim()));
  return body === undefined ? [] : [{ slot: "department", format: "", text: body.trim() }];
}

/** Lines and their pieces this near above a form are its own. */
const nearest = 8;

/** What stands left and right in one line. */
const apart = /\t| {2,}|　{2,}|\s(?=单位：)/;

const linesIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function takeTitle(layout: FormLayout, above: readonly string[], taker: FieldTaker): string {
  for (const line of above.toReversed()) {
    for (const text of [layout.title, ...(layout.alsoTitled ?? [])]) {
      const slots = readLine(text, line);
      if (!slots) continue;
      for (const slot of slots) taker.keep(slot);
      return line;
    }
  }
  return "";
}
