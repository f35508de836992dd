import type { RelationReport } from "../../../model/report.ts";

const ranks: Readonly<Record<RelationReport["outcome"], number>> = {
  failed: 0,
  passed: 1,
  skipped: 2,
};

/** Relations that do not hold before those that do, those not looked at last. */
export const worstFirst = (relations: readonly RelationReport[]): RelationReport[] =>
  [...relations].sort((a, b) => ranks[a.outcome] - ranks[b.outcome]);
