import type { CheckedDocument, Summary } from "../model/report.ts";

const nothing: Summary = {
  relations: 0,
  passed: 0,
  failed: 0,
  skipped: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  mentions: 0,
  agree: 0,
  conflict: 0,
  unchecked: 0,
};

/** A document that could not be looked at, and why. */
export function notChecked(
  path: string,
  error: string,
  role: CheckedDocument["role"],
): CheckedDocument {
  return {
    path,
    kind: "unknown",
    profile: null,
    role,
    error,
    department: null,
    year: null,
    unit: null,
    sheets: [],
    summary: nothing,
    findings: [],
  };
}
