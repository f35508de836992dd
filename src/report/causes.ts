import type { Finding } from "../model/finding.ts";

/** A finding that stands for itself, with those it explains. */
export interface Cause {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
}

/** The findings that no other one of the list explains, in their order; none gets lost. */
export function causesOf(findings: readonly Finding[]): Cause[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const consequences = new Map<string, Finding[]>();
  const folded = new Set<Finding>();
  for (const finding of findings) {
    const root = rootOf(finding, byId);
    if (root === finding) continue;
    folded.add(finding);
    const others = consequences.get(root.id);
    if (others) others.push(finding);
    else consequences.set(root.id, [finding]);
  }
  return findings
    .filter((finding) => !folded.has(finding))
    .map((finding) => ({ finding, consequences: consequences.get(finding.id) ?? [] }));
}

function rootOf(finding: Finding, byId: ReadonlyMap<string, Finding>): Finding {
  const passed = new Set([finding]);
  let root = finding;
  while (root.root !== null) {
    const next = byId.get(root.root);
    if (!next) return root;
    // Findings that explain each other in a ring are all shown: none may disappear.
    if (passed.has(next)) return finding;
    passed.add(next);
    root = next;
  }
  return root;
}
