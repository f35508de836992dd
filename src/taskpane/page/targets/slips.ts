import { type Finding, isCell } from "../../../model/finding.ts";
import { parseAddress } from "../../../model/grid.ts";
import type { EnteredTargets } from "../../../model/live.ts";

/** What is wrong with one form: of the project, and of its indicators by their place. */
export interface Slips {
  readonly ofProject: readonly Finding[];
  readonly ofIndicators: ReadonlyMap<number, readonly Finding[]>;
}

/** Findings that stand for themselves, each at the first line of the form it names. */
export function slipsOf(
  { lines }: EnteredTargets,
  findings: readonly Finding[],
  project: number | null,
): Slips {
  const lineAt = new Map(lines.map((line) => [`${line.sheet}!${line.row}`, line]));
  const ofProject: Finding[] = [];
  const ofIndicators = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.root !== null || finding.dismissed !== null) continue;
    const [place] = finding.locations;
    const row = place && isCell(place) ? parseAddress(place.cell)?.row : undefined;
    const line = place && isCell(place) ? lineAt.get(`${place.sheet}!${row}`) : undefined;
    if (!line || line.project !== project) continue;
    if (line.indicator === null) ofProject.push(finding);
    else ofIndicators.set(line.indicator, [...(ofIndicators.get(line.indicator) ?? []), finding]);
  }
  return { ofProject, ofIndicators };
}
