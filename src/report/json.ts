import type { CheckedDocument } from "../model/report.ts";

/** Which program, by which standard, gave a report. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly standard: string;
}

/** The report of contract section 3; the same documents give the same bytes. */
export function jsonReport(tool: Tool, documents: readonly CheckedDocument[]): string {
  return jsonText({ tool, documents });
}

/** JSON as every command prints it: two spaces, a line end at the end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
