import type { Label } from "./label.ts";
import type { IndicatorField, ProjectField } from "./performance.ts";

/**
 * An authority's form of performance targets (绩效目标表) as data: read one way it lays out a form,
 * read the other way it takes a printed form back into data. `{field}` in a text stands for what was
 * entered under that name (see model/performance.ts); around it stand the form's own words.
 *
 * Besides the fields: `{serial}` number of the form, `{department}`, `{unit-code}`, `{year}`, and for
 * indicators `{target}` – comparator, value and unit together. `{budget:2}` prints two decimals,
 * `{budget:plain}` no trailing noughts, `{budget-other:nought}` 0 where nothing was given.
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
  /** Says what an empty form needs: the note under it. */
  readonly emptyNote: string;
}

export type FormRowLayout = FixedRow | IndicatorRows;

/** A row that every form has, or every form whose project gives the field named by `when`. */
export interface FixedRow {
  readonly cells: readonly FormCellLayout[];
  readonly when?: ProjectField;
}

/** One row for each indicator. */
export interface IndicatorRows {
  readonly indicators: readonly IndicatorCellLayout[];
}

export interface FormCellLayout {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
  /** A label of the form. */
  readonly head?: boolean;
}

export interface IndicatorCellLayout {
  readonly text: string;
  readonly across?: number;
  /** Indicators that follow each other with the same words share one cell (一级指标). */
  readonly merged?: boolean;
  /** Stands before the indicators once, over all their rows. */
  readonly once?: boolean;
}

/** The names that may stand between braces. */
export type FormSlot =
  ProjectField | IndicatorField | "serial" | "department" | "unit-code" | "year" | "target";
