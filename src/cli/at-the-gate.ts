import type { Standing } from "../live/disclosing.ts";
import type { Finding } from "../model/finding.ts";
import type { CheckedDocument } from "../model/report.ts";
import { plainText } from "../report/plain-text.ts";
import { letStandWords, placeOf, withoutPlace } from "../report/words.ts";
import { exit } from "./refusal.ts";

/** 错误 3 个、待补 1 处. */
export function countsOf({ errors, asked, secrets }: Standing): string {
  const counts: readonly (readonly [what: string, count: number])[] = [
    ["错误", errors.length],
    ["待补", asked.length],
    ["不宜公开的号码", secrets.length],
  ];
  const said = counts.filter(([, count]) => count > 0);
  return said.map(([what, count]) => `${what} ${count} 处`).join("、");
}

/** Says what stands against the export, each with its place. */
export function refuseAtTheGate({ errors, asked, secrets }: Standing): void {
  const groups: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ["个错误", errors.map(lineOf)],
    ["处待补", asked.map(({ zh, section }) => `待补：${plainText(zh)}（${section}）`)],
    [
      "处不宜公开的号码",
      secrets.map(({ what, masked, place }) => `${plainText(place)}  ${what} ${masked}，请删去`),
    ],
  ];
  for (const [what, lines] of groups) {
    if (lines.length === 0) continue;
    say(`有 ${lines.length} ${what}，没有导出：`);
    lines.forEach((line, nth) => say(` ${nth + 1}. ${line}`));
  }
  say("请改正后再导出；确有必要带着问题导出的，加 --force --reason 原因。");
  process.exitCode = exit.found;
}

/**
 * Says how much a person let stand in what was let out, and where it can be seen.
 * @param record the record that lists it; null for none
 */
export function sayLetStand(checked: readonly CheckedDocument[], record: string | null): void {
  const { count, words } = letStandWords(checked.flatMap(({ findings }) => findings));
  if (count === 0) return;
  const where =
    record === null
      ? "用 budget check 可看，加 --record 可写进核对记录"
      : `已列在 ${plainText(record)}`;
  say(`有 ${count} 处问题（${words}）已放行，没有改正就导出了；${where}。`);
}

/** Lines shown before the rest is only counted. */
const most = 20;

/** Says what a person should look at in a document that was let out, each with its place. */
export function sayCautions(cautions: readonly Finding[]): void {
  if (cautions.length === 0) return;
  say(`另有 ${cautions.length} 处提示，公开前请逐条核对：`);
  cautions.slice(0, most).forEach((one, nth) => say(` ${nth + 1}. ${lineOf(one)}`));
  if (cautions.length > most) say(`还有 ${cautions.length - most} 处，用 budget check 可看全部。`);
}

const lineOf = (finding: Finding): string => `${placeOf(finding)}  ${withoutPlace(finding)}`;

/** A sentence on the screen, beside what is written. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
