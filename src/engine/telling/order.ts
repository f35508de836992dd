import { type Finding, isCell } from "../../model/finding.ts";
import { parseAddress } from "../../model/grid.ts";
import type { Reading } from "../../model/reading.ts";

/** Findings by place (sheet, row, column), then rule; a consequence follows by its own place. */
export function sortedByPlace(findings: readonly Finding[], reading: Reading): Finding[] {
  const sheets = new Map(reading.workbook.grids.map((grid, index) => [grid.name, index]));
  const keyed = unique(findings).map((finding) => ({ finding, key: keyOf(finding, sheets) }));
  keyed.sort((a, b) => {
    for (let index = 0; index < 3; index++) {
      const difference = a.key[index]! - b.key[index]!;
      if (difference !== 0) return difference;
    }
    return compareText(a.finding.rule, b.finding.rule) || compareText(a.finding.id, b.finding.id);
  });
  return keyed.map(({ finding }) => finding);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function keyOf(finding: Finding, sheets: ReadonlyMap<string, number>): [number, number, number] {
  const first = finding.locations[0];
  if (!first) return [-1, 0, 0];
  if (!isCell(first)) return [-1, first.start, first.end];
  const place = parseAddress(first.cell) ?? { row: 0, column: 0 };
  return [sheets.get(first.sheet) ?? -1, place.row, place.column];
}

/** Two findings never share an id: the second and later ones of a name are numbered. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = seen.get(finding.id) ?? 0;
    seen.set(finding.id, before + 1);
    return before === 0 ? finding : { ...finding, id: `${finding.id}#${before + 1}` };
  });
}
