import { defineTextCheck } from "../../../model/define.ts";
import { everything, hitsAmong } from "../narrative-parts/stretches.ts";

/** What templates print where a name, a year or a figure belongs; × is read as *. */
const placeholder = new RegExp(
  [
    "(?<![Xx*])[Xx*]{2,}(?:年|月|日|万元|元|%|人|个|局|县|市|区|省|部门|单位|办|委|项目|中心|镇|乡|街道|科|室)",
    "(?<![A-Za-z])X{2,}(?![A-Za-z])",
    "(?<![\\u4e00-\\u9fff\\w○〇●□])[○〇●□]{2,}(?=[\\u4e00-\\u9fff])",
    "20[Xx*]{1,2}年",
    "(?<![A-Za-z+\\d])X(?=年|月|日|万?元|人次?|个|批次|%)",
    "(?<!\\*)\\*{3,}|^…{1,4}$",
    "[（〔【](?:单位|部门|项目|填报|预算)(?:单位|部门)?(?:名称|全称)[）〕】]",
    "(?<!_)_{3,}|(?<!﹍)﹍{2,}",
  ].join("|"),
  "gm",
);

export const placeholdersAreFilledIn = defineTextCheck({
  id: "narrative/placeholders-are-filled-in",
  label: { zh: "模板占位已填写", en: "placeholders are filled in" },
  why: "模板里的 XX、×××、空格线没有换成本部门的内容，公开后一眼就能看出没有核对。",
  basis: "部门预算、部门决算公开模板的填写要求",
  since: 2018,
  severity: "warning",
  family: "E4",
  kind: "format",
  message: "模板占位“{quote}”还没有填写。",
  next: "请换成本部门的名称、年份或数字；没有这项内容就删去整句。",
  *run(document) {
    const markdown = document.source.format === "md";
    for (const { match, span } of hitsAmong(everything(document), placeholder)) {
      if (markdown && match[0].startsWith("**")) continue;
      yield { spans: [span], data: {} };
    }
  },
  examples: {
    ok: "甲县民政局2023年部门预算公开\n甲县民政局2023年收入预算120.00万元。",
    notOk: "甲县民政局2023年部门预算公开\n××县民政局2023年收入预算120.00万元。",
    says: "模板占位“××县”还没有填写",
  },
});
