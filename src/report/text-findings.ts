import type { Finding, Location, Severity } from "../model/finding.ts";
import type { Paint } from "./paint.ts";
import { plainText } from "./plain-text.ts";

/** The three severities as a clerk reads them. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "提示",
  info: "说明",
};

/** Places named before the rest is only counted. */
const placesNamed = 5;

/** Every finding, worst first; consequences are counted under the finding that explains them. */
export function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  const byRoot = consequencesOf(findings);
  const causes = findings.filter((finding) => !byRoot.folded.has(finding));
  const standing = causes.filter((finding) => finding.dismissed === null);
  const lines = (["error", "warning", "info"] as const).flatMap((severity) => {
    const group = standing.filter((finding) => finding.severity === severity);
    if (group.length === 0) return [];
    const title = paint[severity](`${severityWords[severity]}（${group.length}）`);
    const told = group.flatMap((finding, index) =>
      oneFinding(index + 1, finding, byRoot.consequences.get(finding.id) ?? [], paint),
    );
    return ["", title, ...told];
  });
  const dismissed = causes.filter((finding) => finding.dismissed !== null);
  if (dismissed.length > 0) lines.push("", `已说明不改的问题（${dismissed.length}）`);
  for (const finding of dismissed) {
    const reason = plainText(finding.dismissed!.reason);
    lines.push(`  ${placeOf(finding)}  ${plainText(finding.message)}（理由：${reason}）`);
  }
  return lines;
}

/** Findings explained by another one of the list, by the id of the last in the chain. */
function consequencesOf(findings: readonly Finding[]) {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const consequences = new Map<string, Finding[]>();
  const folded = new Set<Finding>();
  for (const finding of findings) {
    const root = rootOf(finding, byId);
    if (root === finding) continue;
    folded.add(finding);
    consequences.set(root.id, [...(consequences.get(root.id) ?? []), finding]);
  }
  return { consequences, folded };
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

function oneFinding(
  number: number,
  finding: Finding,
  consequences: readonly Finding[],
  paint: Paint,
): string[] {
  const lines = [` ${number}. ${paint.strong(placeOf(finding))}`];
  const add = (text: string) => lines.push(`    ${text}`);
  add(withoutPlace(finding));
  if (finding.explanation !== "") add(plainText(finding.explanation));
  if (finding.count > 1) add(`同样的问题共 ${finding.count} 处：${places(finding.locations)}`);
  if (finding.basis !== "") add(paint.faint(`依据：${plainText(finding.basis)}`));
  if (finding.next !== "") add(`下一步：${plainText(finding.next)}`);
  if (consequences.length > 0) {
    const where = places(consequences.flatMap(({ locations }) => locations.slice(0, 1)));
    add(paint.faint(`另有 ${consequences.length} 处因此不符：${where}`));
  }
  return lines;
}

function placeOf({ locations }: Finding): string {
  return locations[0] ? placeText(locations[0]) : "全文";
}

function placeText({ sheet, cell }: Location): string {
  return plainText(`${sheet}!${cell}`);
}

function places(locations: readonly Location[]): string {
  const named = [...new Set(locations.map(placeText))];
  const rest = named.length > placesNamed ? " 等" : "";
  return named.slice(0, placesNamed).join("、") + rest;
}

/** The message; the place it may begin with stands on the line above already. */
function withoutPlace(finding: Finding): string {
  const message = plainText(finding.message);
  const place = placeOf(finding);
  return message.startsWith(place) ? message.slice(place.length).trim() : message;
}
