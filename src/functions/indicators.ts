import { defineFunction, notAvailable } from "../model/function.ts";
import { plainText } from "../report/plain-text.ts";
import { checkedSamples } from "./reckoning/checked-samples.ts";
import { formRows, targetForm } from "./reckoning/target-form.ts";

export const indicators = defineFunction({
  id: "INDICATORS",
  label: { zh: "绩效目标表", en: "performance target form" },
  description: {
    zh: "按版面列出一个项目的绩效目标表，内容取自“项目”和“绩效指标”表；改了录入自动更新。",
    en: "The performance target form of a project, filled from the entries; follows every edit.",
  },
  parameters: {
    project: {
      label: { zh: "项目", en: "project" },
      kind: "lines",
      text: {
        zh: "项目名称，或者它在“项目”表里是第几个",
        en: "name of the project, or its place in the list",
      },
    },
    layout: {
      label: { zh: "版面", en: "layout" },
      kind: "lines",
      text: {
        zh: "版面编号，如 hebei-2021、sichuan-2020；不写就用本地区的",
        en: "id of the layout; the one of the authority when left out",
      },
      optional: true,
    },
  },
  result: {
    zh: "一张表：表题、表头和各行，合并的单元格只在左上角有字",
    en: "the form: title, headings and rows, the words of merged cells at their upper left",
  },
  examples: [
    { given: ["渠道清淤"], state: { kind: "checking" }, gives: "核对中…" },
    {
      given: ["渠道清淤", "hebei-2021"],
      state: checkedSamples.targets,
      gives: [
        ["1、渠道清淤绩效目标表", "", "", "", "", ""],
        ["绩效目标", "清淤渠道19公里", "", "", "", ""],
        ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
        ["产出指标", "数量指标", "清淤长度", "", "≥19公里", "年度计划"],
      ],
    },
  ],
  refusals: [
    { given: [""], state: checkedSamples.targets, says: "“项目”还没有填" },
    { given: ["渠道清理"], state: checkedSamples.targets, says: "是不是“渠道清淤”" },
    { given: ["1", "hebei-1999"], state: checkedSamples.targets, says: "可用的版面" },
    { given: ["1"], state: checkedSamples.sound, says: "没有绩效目标" },
  ],
  live: {
    follows: null,
    show({ project, layout }, state) {
      if (state.kind === "checking") return "核对中…";
      if (state.kind === "refused") throw notAvailable(plainText(state.because));
      const { targets } = state.verdict;
      if (!targets) {
        throw notAvailable("没有绩效目标；请在“项目”和“绩效指标”表里填写。");
      }
      return formRows(targetForm(targets, project, layout));
    },
  },
});
