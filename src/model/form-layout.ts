import type { Label } from "./label.ts";
import type { Indicator, IndicatorField, ProjectField } from "./performance.ts";

/**
 * An authority's form of performance targets (绩效目标表) as data: read one way it lays out a form,
 * read the other way it takes a printed form back into data. `{field}` in a text stands for what was
 * entered under that name (see model/performance.ts); around it stand the form's own words.
 *
 * Besides the fields: `{serial}` number of the form, `{department}`, `{unit-code}`, `{year}`, and for
 * indicators `{target}` – comparator, value and unit together. After a colon stands how it is printed,
 * e.g. `{budget:2}` with two decimals; model/slot-format.ts lists the ways. A cell all of whose fields
 * are empty is printed empty, whatever words stand around them.
 */
export interface FormLayout {
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  /** Profile whose departments use it. */
  readonly profile: string;
  /** One form for each project, or one for the department. */
  readonly of: "project" | "department";
  readonly title: string;
  readonly above: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly rows: readonly FormRowLayout[];
  /** Other wordings of the title that are read but not printed. */
  readonly alsoTitled?: readonly string[];
  /** What the authority asks for, line by line, with its points: what is entered joins it by its levels. */
  readonly frame?: readonly Indicator[];
  /** Says what an empty form needs: the note under it. */
  readonly emptyNote: string;
}

export type FormRowLayout = FixedRow | IndicatorRows;

/** A row that every form has, or every form whose project gives one of the fields named by `when`. */
export interface FixedRow {
  readonly cells: readonly FormCellLayout[];
  readonly when?: readonly ProjectField[];
}

/** One row for each indicator. */
export interface IndicatorRows {
  readonly indicators: readonly IndicatorCellLayout[];
}

export interface FormCellLayout {
  readonly text: string;
  readonly across?: number;
  /** `indicators`: over its own row and the indicators under it. */
  readonly down?: number | "indicators";
  /** A label of the form. */
  readonly head?: boolean;
}

export interface IndicatorCellLayout {
  readonly text: string;
  readonly across?: number;
  /** Indicators that follow each other with the same words share one cell (一级指标). */
  readonly merged?: boolean;
}

/** The names that may stand between braces. */
export type FormSlot =
  ProjectField | IndicatorField | "serial" | "department" | "unit-code" | "year" | "target";
