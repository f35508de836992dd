/** 错误 error: must be mended · 提示 warning: needs a look · 说明 info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** Error taxonomy of the field: A arithmetic, B cross-reference, C unit and form, D wording, E identity and time, F scope, R residue, G structure. */
export type Family =
  | "A1"
  | "A2"
  | "A3"
  | "A4"
  | "A5"
  | "A6"
  | "A7"
  | "A8"
  | "A9"
  | "B1"
  | "B2"
  | "B3"
  | "B4"
  | "C1"
  | "C2"
  | "C3"
  | "C4"
  | "C5"
  | "D1"
  | "D2"
  | "D3"
  | "D4"
  | "D5"
  | "E1"
  | "E2"
  | "E3"
  | "E4"
  | "E5"
  | "F1"
  | "F2"
  | "F3"
  | "F4"
  | "R1"
  | "R2"
  | "R3"
  | "R4"
  | "R5"
  | "G";

/** The kind of fact a finding or relation is about (contract, section 3). */
export type Kind =
  | "sum"
  | "difference"
  | "percent"
  | "share"
  | "growth"
  | "completion"
  | "product"
  | "equal"
  | "bound"
  | "direction"
  | "order"
  | "name"
  | "unit"
  | "year"
  | "missing"
  | "format";

/** A named reason why two printed figures may differ although nobody erred. */
export type Residue = "rounded" | "truncated" | "sum-of-rounded" | "forced-to-100" | "approximate";

/** Residues that two amounts of tables can differ by; the others arise from shares and from words. */
export type TableResidue = Extract<Residue, "rounded" | "truncated" | "sum-of-rounded">;

/** Where something stands: in a workbook or in a text. */
export type Location = CellLocation | TextLocation;

/** A cell of a workbook. */
export interface CellLocation {
  readonly document: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A piece of a text, counted as people count in its format, and by its offsets. */
export type TextLocation = TextPiece & TextPlace;

interface TextPiece {
  readonly document: string;
  /** Offsets of the quote in the text as read, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The text between them, as it stands: 6 to 80 characters, the figure and its label in it. */
  readonly quote: string;
}

/** The line, paragraph or page a piece of text begins in, counted from 1: one of the three. */
export type TextPlace =
  | { readonly line: number; readonly paragraph?: never; readonly page?: never }
  | { readonly paragraph: number; readonly line?: never; readonly page?: never }
  | { readonly page: number; readonly line?: never; readonly paragraph?: never };

/** Whether a place is a cell of a workbook. */
export const isCell = (location: Location): location is CellLocation => "cell" in location;

/** Tells two places of one document apart: `部门收支总表!C36`, `120-134`. */
export const placeKey = (location: Location): string =>
  isCell(location) ? `${location.sheet}!${location.cell}` : `${location.start}-${location.end}`;

/** A figure as printed: exact ASCII decimal, never converted to another unit. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
  readonly decimals: number;
  readonly label: string;
  readonly text: string | null;
  readonly location: Location | null;
  /** Ids of the relations a figure that is printed nowhere was derived from. */
  readonly derivedFrom?: readonly string[];
}

/** One cause, told to a clerk: where, should be, is, difference, what next. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly family: Family;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly residue: Residue | null;
  readonly message: string;
  readonly explanation: string;
  readonly stated: Quantity | null;
  readonly expected: Quantity | null;
  readonly difference: string | null;
  /** The wrong place first, then every one that had a part in the judgement. */
  readonly locations: readonly Location[];
  readonly relatedRelations: readonly string[];
  readonly basis: string;
  readonly next: string;
  /** Id of the finding that explains this one. */
  readonly root: string | null;
  readonly count: number;
  readonly dismissed: { readonly reason: string; readonly by: string; readonly at: string } | null;
}
