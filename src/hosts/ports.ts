import type { SourceText } from "../model/document.ts";
import type { Grid, Workbook } from "../model/grid.ts";
import type { Layout } from "../model/layout.ts";

/** Reads the bytes of a workbook file into plain data. */
export interface WorkbookReader {
  /**
   * @param name what the workbook is called in findings, usually the file name
   * @throws UnreadableWorkbook, and nothing else
   */
  read(bytes: Uint8Array, name: string): Workbook;
}

/** Writes a layout into a workbook file; the same layout always gives the same bytes. */
export interface TemplateWriter {
  write(layout: Layout): Promise<Uint8Array>;
}

/** Why a workbook could not be read. */
export type UnreadableCode =
  "encrypted" | "old-format" | "not-a-workbook" | "damaged" | "limits-passed";

/** A file that could not be read as a workbook; the message tells a clerk what to do next. */
export class UnreadableWorkbook extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "UnreadableWorkbook";
    this.code = code;
  }
}

/** Reads the bytes of a document (.txt .md .html .docx .pdf) into plain text that knows its places. */
export interface DocumentReader {
  /**
   * @param name what the document is called in findings, usually the file name
   * @throws UnreadableDocument, and nothing else
   */
  read(bytes: Uint8Array, name: string): Promise<SourceText>;
}

/** Why a document could not be read. */
export type UnreadableDocumentCode =
  | "encrypted"
  | "old-format"
  | "scanned"
  | "not-a-document"
  | "damaged"
  | "limits-passed"
  | "unknown-encoding";

/** A file that could not be read as a document; the message tells a clerk what to do next. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableDocumentCode;

  constructor(code: UnreadableDocumentCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "UnreadableDocument";
    this.code = code;
  }
}

/** The workbook that is open in a spreadsheet program, for reading and for what the clerk asks to be written. */
export interface OpenWorkbook {
  /** Name to print in findings; the file's where the program tells it. */
  readonly name: string;
  /**
   * Every sheet in order, as plain data, after at most two round trips to the program. Between
   * sheets the caller gets its turn, so that a page stays alive.
   * @throws HostRefusal when there are more cells than can be carried over
   */
  grids(): AsyncIterable<Grid>;
  /** Calls `changed` whenever anything may have changed, often in bursts; returns how to stop. */
  watch(changed: () => void): Promise<() => Promise<void>>;
  /**
   * Tells which cell is selected, at once and whenever it is another one; where many are selected,
   * the one that can be typed into. Returns how to stop.
   * @throws HostRefusal
   */
  watchSelection(selected: (place: CellPlace) => void): Promise<() => Promise<void>>;
  /**
   * Shows a cell to the clerk. A hidden sheet is shown only with `unhide`.
   * @throws HostRefusal
   */
  select(place: CellPlace, unhide: boolean): Promise<"shown" | "hidden">;
  /**
   * Writes cells the clerk agreed to, all or none: refused where a cell no longer holds what it
   * held when it was shown, or is locked.
   * @returns the edits that take it back
   * @throws HostRefusal
   */
  write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  /**
   * Adds sheets made from a layout after the last sheet; refused where a name is taken.
   * @param options `renamed` gives a sheet whose name is taken the next free one, `核对记录 (2)`;
   *   only for sheets that no formula and no name points at
   * @returns the names of the new sheets
   * @throws HostRefusal
   */
  addSheets(layout: Layout, options?: { readonly renamed: boolean }): Promise<readonly string[]>;
  /**
   * Puts a formula into the selected cell; refused where that cell, or the room it needs, holds something.
   * @param spreads whether its result takes more than the one cell
   * @throws HostRefusal
   */
  putFormula(formula: string, spreads: boolean): Promise<CellPlace>;
  /**
   * What it has besides its cells that should not be published, as far as the program tells.
   * @throws HostRefusal
   */
  besides(): Promise<Besides>;
  /** What was kept with the workbook under our name; null for nothing. */
  loadRemarks(): Promise<string | null>;
  saveRemarks(text: string): Promise<void>;
}

/** What a workbook has besides its cells: people its properties name, cells with words attached. */
export interface Besides {
  readonly authors: readonly string[];
  readonly notes: readonly CellPlace[];
}

export interface CellPlace {
  readonly sheet: string;
  /** Address such as `B31`. */
  readonly cell: string;
}

/** One cell to be changed. */
export interface CellEdit extends CellPlace {
  readonly was: CellContent;
  readonly becomes: CellContent;
}

/** What a cell holds: nothing, an exact figure, words, or a formula (without the leading `=`). */
export interface CellContent {
  readonly kind: "blank" | "number" | "text" | "formula";
  readonly text: string;
}

/** Why the program did not do what was asked; the message tells a clerk what to do next. */
export class HostRefusal extends Error {
  /** It passes by itself, as when the clerk is typing into a cell: worth trying again. */
  readonly passing: boolean;

  constructor(message: string, options: { cause?: unknown; passing?: boolean } = {}) {
    const { passing = false, ...rest } = options;
    super(message, rest);
    this.name = "HostRefusal";
    this.passing = passing;
  }
}
