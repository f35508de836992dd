import { defineFunction, notAvailable } from "../model/function.ts";
import { plainText } from "../report/plain-text.ts";
import { checkedSamples } from "./reckoning/checked-samples.ts";
import { sectionNamed } from "./reckoning/section-named.ts";

export const text = defineFunction({
  id: "TEXT",
  label: { zh: "公开文字", en: "disclosure text" },
  description: {
    zh: "按工作簿里的数写出情况说明的一个部分，每段一行；改了表里的数，文字跟着改。",
    en: "A section of the disclosure's text, written from the workbook, a paragraph in each row; follows every edit.",
  },
  parameters: {
    section: {
      label: { zh: "部分", en: "section" },
      kind: "lines",
      text: {
        zh: "第几部分，或者标题里的字，如 3、三、机关运行经费",
        en: "its number, or words of its heading",
      },
    },
  },
  result: {
    zh: "这个部分的标题和各段；还要部门自己写的，最后以“待补：”列出",
    en: "heading and paragraphs; what only the department can write is asked for at the end",
  },
  examples: [
    { given: ["3"], state: { kind: "checking" }, gives: "核对中…" },
    {
      given: ["机关运行经费"],
      state: checkedSamples.told,
      gives: [
        ["三、机关运行经费安排情况"],
        ["2021年，青河县水务局机关运行经费安排12.40万元。"],
        ["机关运行经费比2020年预算增加0.40万元，增长3.33%。"],
      ],
    },
    {
      given: ["九"],
      state: checkedSamples.told,
      gives: [["九、其他需要说明的事项"], ["待补：“文字说明”表部分“其他需要说明的事项”的文字"]],
    },
  ],
  refusals: [
    { given: [""], state: checkedSamples.told, says: "“部分”还没有填" },
    { given: ["会议费"], state: checkedSamples.told, says: "没有“会议费”这个部分" },
    { given: ["情况"], state: checkedSamples.told, says: "有 2 个部分的标题里有" },
    { given: ["3"], state: checkedSamples.sound, says: "还没有写法" },
  ],
  live: {
    follows: null,
    show({ section }, state) {
      if (state.kind === "checking") return "核对中…";
      if (state.kind === "refused") throw notAvailable(plainText(state.because));
      const { told, tables } = state.verdict;
      if (tables === 0) throw notAvailable("没有认出预算公开表，写不出情况说明。");
      if (!told) throw notAvailable("这个版式的情况说明还没有写法；请自己编写。");
      const { lines, asked } = sectionNamed(told, section);
      return [...lines, ...asked.map((one) => `待补：${one}`)].map((line) => [plainText(line)]);
    },
  },
});
