import { type Finding, type Location, isCell } from "../model/finding.ts";
import { parseAddress } from "../model/grid.ts";
import type { EnteredTargets, ToldSection, Verdict } from "../model/live.ts";
import type { CheckedDocument, RelationReport } from "../model/report.ts";
import type { FoundRange } from "./find-range.ts";

/** Findings that stand for themselves: consequences and dismissed ones are left out. */
export function standing(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ root, dismissed }) => root === null && dismissed === null);
}

/** What checking the whole workbook came to. */
export function verdictOf(
  { summary, sheets, findings }: CheckedDocument,
  targets: EnteredTargets | null,
  told: readonly ToldSection[],
): Verdict {
  const { passed, failed, skipped } = summary;
  const tables = sheets.filter(({ recognisedAs }) => recognisedAs !== null).length;
  return {
    ...{ tables, passed, failed, skipped, findings: standing(findings) },
    ...(targets && { targets }),
    ...(told.length > 0 && { told }),
  };
}

/** The same for one range: relations that state a cell of it, findings that begin in it. */
export function verdictWithin(document: CheckedDocument, range: FoundRange): Verdict {
  const here = (location: Location | null | undefined) => isWithin(location, range);
  const relations = (document.relations ?? []).filter(({ stated }) => here(stated.location));
  const count = (outcome: RelationReport["outcome"]) =>
    relations.filter((relation) => relation.outcome === outcome).length;
  const isTable = ({ name, recognisedAs }: CheckedDocument["sheets"][number]) =>
    name === range.sheet && recognisedAs !== null;
  return {
    tables: document.sheets.filter(isTable).length,
    passed: count("passed"),
    failed: count("failed"),
    skipped: count("skipped"),
    findings: standing(document.findings).filter(({ locations }) => here(locations[0])),
  };
}

function isWithin(location: Location | null | undefined, { sheet, area }: FoundRange): boolean {
  const isHere = location && isCell(location) && location.sheet === sheet;
  const at = isHere ? parseAddress(location.cell) : null;
  if (!at) return false;
  const { top, left, bottom, right } = area;
  return at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
}
