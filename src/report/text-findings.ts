import type { Finding } from "../model/finding.ts";
import { type Cause, causesOf } from "./causes.ts";
import type { Paint } from "./paint.ts";
import { plainText } from "./plain-text.ts";
import {
  dismissalWords,
  placeOf,
  places,
  severities,
  severityWords,
  withoutPlace,
} from "./words.ts";

export { severityWords };

/** Every finding, worst first; consequences are counted under the finding that explains them. */
export function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  const causes = causesOf(findings);
  const standing = causes.filter(({ finding }) => finding.dismissed === null);
  const lines = severities.flatMap((severity) => {
    const group = standing.filter(({ finding }) => finding.severity === severity);
    if (group.length === 0) return [];
    const title = paint[severity](`${severityWords[severity]}（${group.length}）`);
    return ["", title, ...group.flatMap((cause, index) => oneFinding(index + 1, cause, paint))];
  });
  const dismissed = causes.filter(({ finding }) => finding.dismissed !== null);
  if (dismissed.length > 0) lines.push("", `已放行的问题（${dismissed.length}）`);
  for (const { finding } of dismissed) {
    const message = withoutPlace(finding);
    lines.push(`  ${placeOf(finding)}  ${message}（${dismissalWords(finding.dismissed!)}）`);
  }
  return lines;
}

function oneFinding(number: number, { finding, consequences }: Cause, paint: Paint): string[] {
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
