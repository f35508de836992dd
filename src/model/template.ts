/**
 * What a template offers beside the tables themselves: which subject lines stand ready, where
 * the department says who it is, what the guide says. Data of the standard, read by `layOut`.
 */
export interface TemplateData {
  /** Where the department states itself; references `sheet!row:column`. */
  readonly identity: Readonly<Record<IdentityField, Stated>>;
  /** How a sheet differs from the authority's form, by sheet id. */
  readonly captions: Readonly<Record<string, Caption>>;
  /** Codes that stand ready in an empty table, by sheet id. */
  readonly skeletons: Readonly<Record<string, readonly string[]>>;
  /** Blank lines of an empty list, by sheet id; 8 where none is given. */
  readonly blankLines: Readonly<Record<string, number>>;
  /** Blank groups (a 类 with its 款 and 项) for further subjects, by sheet id; one where none is given. */
  readonly blankGroups: Readonly<Record<string, number>>;
  /** Words that stand ready on a line, by sheet id, line and column. */
  readonly hints: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
  >;
  readonly guide: { readonly name: string; readonly paragraphs: readonly string[] };
  /** Tab of the sheet that shows every relation as ✓ or the difference. */
  readonly proof: { readonly name: string };
}

export type IdentityField = "department" | "code" | "shortName" | "year" | "unit";

export interface Stated {
  readonly ref: string;
  /** Name the cell gets in the workbook. */
  readonly name: string;
}

/** A table that authorities print without the usual 序号, 栏次 or lines above it. */
export interface Caption {
  readonly serial?: false;
  readonly columnNumbers?: false;
  readonly year?: false;
  /** In place of the unit of amounts: words and the cell that completes them. */
  readonly right?: { readonly words: string; readonly ref: string };
  readonly unitWords?: string;
}

/** The standard name of a code in a year; null when nobody knows it. */
export type NameOf = (catalogue: string, code: string, year: number) => string | null;
