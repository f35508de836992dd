import type { Check, Explained, Sighting } from "../../model/check.ts";
import type { CellLocation, Finding, Severity } from "../../model/finding.ts";
import { address } from "../../model/grid.ts";
import type { Profile } from "../../model/profile.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import { worded } from "./messages.ts";

/** What a check found, with the lines whose arithmetic it upsets. */
export interface Sighted {
  readonly finding: Finding;
  readonly explains: readonly Explained[];
}

/** Runs a check; sightings of one key (the same slip again) become one finding with all places. */
export function runCheck(
  check: Check,
  reading: Reading,
  standard: Standard,
  document: string,
): Sighted[] {
  const groups = new Map<string, Sighting[]>();
  let alone = 0;
  for (const sighting of check.run(reading, standard)) {
    const key = sighting.key ?? `\u0000${(alone += 1)}`;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return [...groups.values()].map((group) => ({
    finding: findingOf(check, group, reading, document),
    explains: group.flatMap((sighting) => sighting.explains ?? []),
  }));
}

export function severityIn(profile: Profile, rule: string, own: Severity): Severity {
  return profile.severities[rule] ?? own;
}

function findingOf(
  check: Check,
  group: readonly Sighting[],
  reading: Reading,
  document: string,
): Finding {
  const first = group[0]!;
  const locations = group.flatMap((sighting) =>
    sighting.places.map(({ grid, row, column }): CellLocation => ({
      document,
      sheet: grid,
      cell: address(row, column),
    })),
  );
  const at = locations[0];
  const data = { ...first.data, count: first.data["count"] ?? String(group.length) };
  return {
    id: `${check.id}:${at ? `${at.sheet}!${at.cell}` : Object.values(first.data).join(":")}`,
    rule: check.id,
    family: check.family,
    kind: check.kind,
    severity: first.severity ?? severityIn(reading.profile, check.id, check.severity),
    residue: null,
    message: worded(check.message, data),
    explanation: check.why,
    stated: null,
    expected: null,
    difference: null,
    locations,
    relatedRelations: [],
    basis: check.basis,
    next: worded(check.next, data),
    root: null,
    count: group.length,
    dismissed: null,
  };
}
