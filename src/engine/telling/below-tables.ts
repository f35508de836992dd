import { type Finding, placeKey } from "../../model/finding.ts";

/** A wrong amount of a table breaks promises of the targets too: they point to it. */
export function belowTables(targets: readonly Finding[], ofTables: readonly Finding[]): Finding[] {
  const roots = new Map<string, string>();
  for (const { root, severity, locations, id } of ofTables) {
    if (root === null && severity !== "info" && locations[0]) {
      roots.set(placeKey(locations[0]), id);
    }
  }
  const moved = new Map<string, string>();
  for (const { id, locations, stated } of targets) {
    const above = stated && locations.map((one) => roots.get(placeKey(one))).find(Boolean);
    if (above) moved.set(id, above);
  }
  return targets.map((one) => {
    const root = moved.get(one.id) ?? (one.root === null ? null : moved.get(one.root));
    return root ? { ...one, severity: "info", root } : one;
  });
}
