import type { Workbook } from "../model/grid.ts";
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
