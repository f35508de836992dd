import { figureText } from "../../model/amount.ts";
import type { ClaimPattern } from "../../model/claim.ts";
import { decimalTextTo } from "../../model/decimal.ts";
import type { Finding, Residue } from "../../model/finding.ts";
import { worded } from "../telling/messages.ts";
import type { Judged } from "./mending.ts";
import type { Held } from "./judge.ts";
import { type Ground, quantityOfTerm, termPlace } from "./places.ts";

const notes: Readonly<Record<Residue, string>> = {
  rounded: "{label}{stated}与算出的{expected}之差，是各数四舍五入造成的，不算错误。",
  truncated: "{label}{stated}是去尾得到的，四舍五入应为{expected}；全文宜统一用四舍五入。",
  "sum-of-rounded": "{label}{stated}与各分项之和{expected}之差，是各数四舍五入累积的，不算错误。",
  "forced-to-100":
    "{label}{stated}按四舍五入应为{expected}，是为了使各占比合计为 100% 而调整的，不算错误。",
  approximate: "{label}{stated}是约数，与{expected}相符。",
};
const next = "不必修改；如可以，请统一全文的取舍方法。";

/** One note for each way of printing that makes figures differ though nobody erred: the document's habit. */
export function residueNotes(
  judged: readonly Judged[],
  patterns: ReadonlyMap<string, ClaimPattern>,
  ground: Ground,
): Finding[] {
  const groups = new Map<Residue, Judged[]>();
  for (const one of judged) {
    if (one.verdict.result !== "passed" || !one.verdict.residue) continue;
    const { residue } = one.verdict;
    const group = groups.get(residue);
    if (group) group.push(one);
    else groups.set(residue, [one]);
  }
  return [...groups].map(([residue, group]) => note(residue, group, patterns, ground));
}

function note(
  residue: Residue,
  group: readonly Judged[],
  patterns: ReadonlyMap<string, ClaimPattern>,
  ground: Ground,
): Finding {
  const [first] = group as readonly [Judged, ...Judged[]];
  const { stated } = first.claim;
  const { expected } = first.verdict as Held;
  const pattern = patterns.get(first.claim.pattern);
  const families = {
    rounded: "R1",
    truncated: "R2",
    "sum-of-rounded": "R3",
    "forced-to-100": "R4",
    approximate: "R5",
  } as const;
  return {
    id: `residue:${residue}:${first.id}`,
    rule: first.claim.pattern,
    family: families[residue],
    kind: first.claim.kind,
    severity: "info",
    residue,
    message: worded(notes[residue], {
      label: stated.label,
      stated: `${figureText(stated.value, stated.decimals)}${stated.unit}`,
      expected: `${figureText(expected, stated.decimals)}${stated.unit}`,
    }),
    explanation: group.length > 1 ? `全文同样情形共 ${group.length} 处。` : "",
    stated: quantityOfTerm(stated, ground, []),
    expected: {
      value: decimalTextTo(expected, stated.decimals),
      unit: stated.unit,
      decimals: stated.decimals,
      label: stated.label,
      text: null,
      location: null,
    },
    difference: null,
    locations: group.flatMap(({ claim }) => {
      // 100% of the shares is printed nowhere: the note stands at the shares.
      for (const one of [claim.stated, ...claim.operands]) {
        const place = termPlace(one, ground);
        if (place) return [place];
      }
      return [];
    }),
    relatedRelations: group.map(({ id }) => id),
    basis: pattern?.basis ?? "",
    next,
    root: null,
    count: group.length,
    dismissed: null,
  };
}
