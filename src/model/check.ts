import type { Family, Kind, Severity } from "./finding.ts";
import type { Label } from "./label.ts";
import type { Reading, Table } from "./reading.ts";
import type { Relation } from "./relation.ts";
import type { Standard } from "./standard.ts";

/** What every rule says about itself. */
export interface RuleDefinition {
  /** Path below `checks/`; the sentence that must hold. */
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly severity: Severity;
  readonly family: Family;
  readonly kind: Kind;
  readonly examples: Examples;
}

/** Workbooks in the plain-text form of `bookFrom`. */
export interface Examples {
  readonly ok: string;
  readonly notOk: string;
  /** Part of the message the second must give. */
  readonly says: string;
}

/** 表间勾稽: relations between tables. */
export interface Articulation extends RuleDefinition {
  readonly relations: readonly Relation[];
}

/** A rule that no relation can say. */
export interface Check extends RuleDefinition {
  /** `{place}` and the words of `data`. */
  readonly message: string;
  /** What the clerk does next. */
  readonly next: string;
  run(reading: Reading, standard: Standard): Iterable<Sighting>;
}

/** One thing a check saw. */
export interface Sighting {
  readonly places: readonly Place[];
  readonly data: Readonly<Record<string, string>>;
  readonly severity?: Severity;
  /** Same slip, many places: sightings of one key become one finding. */
  readonly key?: string;
  /** Failing relations at these lines are consequences of this finding. */
  readonly explains?: readonly Explained[];
}

export interface Place {
  readonly grid: string;
  readonly row: number;
  readonly column: number;
}

/** Lines of a table whose arithmetic the finding upsets. */
export interface Explained {
  readonly table: Table;
  readonly line: string;
}
