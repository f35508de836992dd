import type { SourceText } from "./document.ts";
import type { CellLocation, Finding, Kind, Quantity, Residue } from "./finding.ts";

/** One document looked at: what `budget check` reports of it (contract, section 3). */
export interface CheckedDocument {
  readonly path: string;
  readonly kind: "budget" | "final-accounts" | "performance" | "unknown";
  readonly profile: string | null;
  readonly role: "checked" | "narrative" | "with";
  /** Why it could not be looked at; null when it was. */
  readonly error: string | null;
  /** How the words of a document were come by; a workbook has none. */
  readonly text?: TextFacts;
  readonly department: string | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly sheets: readonly SheetReport[];
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly relations?: readonly RelationReport[];
}

/** A text as its reader handed it over, and how far it may be trusted. */
export type TextFacts = Pick<SourceText, "format" | "trust" | "remarks">;

export interface SheetReport {
  readonly name: string;
  readonly recognisedAs: string | null;
  readonly because: string;
}

export interface Summary {
  readonly relations: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Amounts of the tables and the text; how many take part in a relation that agrees, that conflicts, in none. */
  readonly mentions: number;
  readonly agree: number;
  readonly conflict: number;
  readonly unchecked: number;
}

/** One arithmetic fact that was looked at, whether it held or not. */
export interface RelationReport {
  readonly id: string;
  readonly rule: string;
  readonly kind: Kind;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly because: string | null;
  readonly residue: Residue | null;
  readonly operands: readonly Quantity[];
  readonly stated: Quantity;
  readonly expected: string | null;
}

/** A cell whose figure follows from others and is not that figure. */
export interface Correction {
  readonly location: CellLocation;
  readonly label: string;
  readonly was: string;
  readonly becomes: string;
  readonly because: string;
}
