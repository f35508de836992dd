/**
 * What one department fills into the standard tables: the clerk's figures and words, before
 * they stand anywhere. `layOut` puts them on sheets; `read` finds them there again.
 */
export interface Contents {
  readonly profile: string;
  readonly year: number;
  readonly department: string;
  readonly code: string;
  readonly shortName: string;
  /** By sheet id; a table that is not listed is laid out empty. */
  readonly sheets: ReadonlyMap<string, SheetContents>;
}

export interface SheetContents {
  readonly lines: readonly ContentLine[];
  /** Note printed below the table, e.g. why it is empty. */
  readonly note: string | null;
}

export interface ContentLine {
  /** Item id, classification code, `total`, or `line-1`, `line-2` … of a list. */
  readonly key: string;
  /** Name printed beside a code; null takes the standard's. */
  readonly label: string | null;
  /** By column id, as printed: `7907.40`; a column that is not listed is blank. */
  readonly values: Readonly<Record<string, string>>;
}
