import { defineFunction, notAvailable } from "../model/function.ts";
import { claims } from "../standard/claims.ts";
import { findingRows, inFirst } from "./reckoning/finding-rows.ts";
import { type GivenFact, factPattern, factsIn, unmentioned } from "./reckoning/given-facts.ts";
import { proved } from "./reckoning/proved.ts";
import { narrativeOf } from "./reckoning/told.ts";

export const narrative = defineFunction({
  id: "NARRATIVE",
  label: { zh: "核对文字", en: "check of a text" },
  description: {
    zh: "核对一段文字里的数：合计与分项、增减额、比率、占比；给出“对照”时还与同名的数核对。",
    en: "Proves the figures of a text against each other and, where facts are given, against the amounts of the same name.",
  },
  parameters: {
    text: {
      label: { zh: "文字", en: "text" },
      kind: "lines",
      text: {
        zh: "情况说明的文字，一个单元格或一个区域，每个单元格是一段",
        en: "the text, one cell or a range, a paragraph in each cell",
      },
    },
    facts: {
      label: { zh: "对照", en: "facts" },
      kind: "table",
      text: {
        zh: "项目和金额两列（可加单位列，不写就是万元），文字里同名的数要与它相等",
        en: "a column of names and one of amounts (a third of units; 万元 without it) the text must agree with",
      },
      optional: true,
    },
  },
  result: {
    zh: "“✓ 通过 (n 项)”，或问题清单，每行五列：级别、位置、问题、相差、下一步",
    en: "`✓ 通过 (n 项)`, or a line for each finding: severity, place, message, difference, next step",
  },
  examples: [
    {
      given: ["支出合计120.50万元，其中：基本支出100.25万元，项目支出20.25万元。"],
      gives: "✓ 通过 (1 项)",
    },
    {
      given: ["基本支出100.25万元。", [["基本支出", 100.25]]],
      gives: "✓ 通过 (1 项)",
    },
  ],
  refusals: [
    { given: [""], says: "“文字”还没有填" },
    { given: ["我单位职责是档案管理。"], says: "文字里没有数" },
    { given: ["基本支出100.25万元。"], says: "没有一个能互相核对" },
    { given: ["基本支出5万元。", [["基本支出"]]], says: "“对照”要有两列" },
  ],
  run: ({ text, facts }) => {
    const given = facts === null ? [] : factsIn(facts);
    const patterns = given.length === 0 ? claims : [...claims, factPattern(given)];
    const told = narrativeOf(text, patterns);
    const { passed, findings, coverage } = proved(told, patterns);
    const { mentions, unchecked } = coverage;
    if (mentions === 0) throw notAvailable("文字里没有数；请选写有金额、比率或数量的单元格。");
    if (passed === 0 && findings.length === 0) {
      throw notAvailable(
        `文字里有 ${mentions} 个数，没有一个能互相核对；可在“对照”里给出项目和金额。`,
      );
    }
    const notes = notesOn(unchecked, unmentioned(told, given));
    if (findings.length > 0) {
      return [...findingRows(findings, "请分段核对"), ...notes.map(inFirst)];
    }
    return [[`✓ 通过 (${passed} 项)`], ...notes.map((note) => [note])];
  },
});

/** What was not looked at, so that silence is not taken for success. */
function notesOn(unchecked: number, missing: readonly GivenFact[]): string[] {
  const names = missing.map(({ label }) => label).join("、");
  return [
    ...(unchecked > 0 ? [`未核对 ${unchecked} 个数：没有可对照的`] : []),
    ...(missing.length > 0 ? [`文字里没有说到：${names}`] : []),
  ];
}
