import type { Decimal } from "../../model/decimal.ts";
import type { Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";

/** Something that would explain failing relations. */
export interface Hypothesis {
  readonly kind:
    | "figure"
    | "exchange"
    | "columns-exchanged"
    | "table-scaled"
    | "missing-line"
    | "line"
    | "relation";
  /** Cells that would be wrong, the one to look at first in front. */
  readonly at: readonly Fact[];
  /** What they should be. */
  readonly figures: ReadonlyMap<Fact, Decimal>;
  /** What the first cell should be. */
  readonly becomes: Decimal | null;
  /** Failing relations it mends besides those its figures mend. */
  readonly mends?: readonly Instance[];
  /** How unlikely it is of itself, against the weight of one relation. */
  readonly cost: number;
  /** A line left out: its code where another table tells. */
  readonly missing?: {
    readonly code: string | null;
    readonly label: string | null;
    /** What the line must hold, by a cell of its column. */
    readonly amounts: ReadonlyMap<Fact, Decimal>;
  };
}
