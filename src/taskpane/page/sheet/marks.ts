import { type Finding, type Severity, isCell } from "../../../model/finding.ts";
import type { TextLook } from "../../../live/text/text-look.ts";
import { standingOf } from "../findings/causes.ts";

/** A cell a finding points at. */
export interface Mark {
  readonly finding: string;
  readonly severity: Severity;
}

/**
 * Cells of a sheet that findings point at, by address: of each cause its first cell, and every
 * one where the same slip stands. The worst finding of a cell marks it.
 */
export function marksOf(findings: readonly Finding[], sheet: string): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { finding } of standingOf(findings)) {
    const { id, severity, locations, count } = finding;
    for (const at of count > 1 ? locations : locations.slice(0, 1)) {
      if (!isCell(at) || at.sheet !== sheet || marks.has(at.cell)) continue;
      marks.set(at.cell, { finding: id, severity });
    }
  }
  return marks;
}

/** Cells of a sheet that had a part in a finding, its first cell left out. */
export function partsOf(finding: Finding | undefined, sheet: string): ReadonlySet<string> {
  const others = finding?.locations.slice(1).filter(isCell) ?? [];
  return new Set(others.filter((at) => at.sheet === sheet).map(({ cell }) => cell));
}

/** Cells of a sheet whose figure the text uses, with how often. */
export function usedIn(text: TextLook | null, sheet: string): ReadonlyMap<string, number> {
  const uses = (text?.uses ?? []).filter((one) => one.sheet === sheet);
  return new Map(uses.map(({ cell, places }) => [cell, places.length]));
}
