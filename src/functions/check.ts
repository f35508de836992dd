import { type Answer, type Answers, defineFunction, notAvailable } from "../model/function.ts";
import type { Verdict } from "../model/live.ts";
import { plainText } from "../report/plain-text.ts";
import { checkedSamples } from "./reckoning/checked-samples.ts";
import { findingRows, inFirst } from "./reckoning/finding-rows.ts";

export const check = defineFunction({
  id: "CHECK",
  label: { zh: "核对", en: "check" },
  description: {
    zh: "核对整个工作簿或选定的一张表，列出问题：级别、位置、问题、相差、下一步；改数以后自动更新。",
    en: "Checks the workbook, or one table, and lists what is wrong; follows every edit.",
  },
  parameters: {
    range: {
      label: { zh: "区域", en: "range" },
      kind: "table",
      text: {
        zh: "要核对的一张表，含表题和表头；不写就是整个工作簿",
        en: "one table with its title and headers; the whole workbook when left out",
      },
      optional: true,
    },
  },
  result: {
    zh: "“✓ 通过 (n 项)”，或问题清单，每行五列：级别、位置、问题、相差、下一步",
    en: "`✓ 通过 (n 项)`, or a line for each finding: severity, place, message, difference, next step",
  },
  examples: [
    { given: [null], state: { kind: "checking" }, gives: "核对中…" },
    {
      given: [null],
      state: checkedSamples.sound,
      gives: [["✓ 通过 (740 项)"], ["未执行 3 项，原因见任务窗格"]],
    },
    {
      given: [null],
      state: checkedSamples.unsound,
      gives: [
        ["✗ 1 个错误、0 个提示", "", "", "", ""],
        [
          "错误",
          "支出!C5",
          "本年支出合计应为 12.00 万元，实为 11.82 万元，相差 0.18 万元。",
          -0.18,
          "请核对 C5。",
        ],
      ],
    },
  ],
  refusals: [
    { given: [null], state: checkedSamples.empty, says: "没有认出预算公开表" },
    { given: [null], state: checkedSamples.unlooked, says: "没有一项能够核对" },
    {
      given: [null],
      state: { kind: "refused", because: "工作簿太大，请拆开再核对。" },
      says: "请拆开再核对",
    },
  ],
  live: {
    follows: "range",
    show(_, state) {
      if (state.kind === "checking") return "核对中…";
      if (state.kind === "refused") throw notAvailable(plainText(state.because));
      return verdictShown(state.verdict);
    },
  },
});

function verdictShown(verdict: Verdict): Answer | Answers {
  const { tables, passed, skipped, findings } = verdict;
  const standing = findings.filter(({ severity }) => severity !== "info");
  if (tables === 0) {
    throw notAvailable("没有认出预算公开表；请选含表题和表头的一张表，或在任务窗格里看原因。");
  }
  const unlooked = skipped > 0 ? [`未执行 ${skipped} 项，原因见任务窗格`] : [];
  if (standing.length === 0) {
    if (passed === 0) throw notAvailable("没有一项能够核对；原因见任务窗格。");
    return [[`✓ 通过 (${passed} 项)`], ...unlooked.map((text) => [text])];
  }
  return [...findingRows(standing, "见任务窗格"), ...unlooked.map(inFirst)];
}
