import { valueIn } from "../model/amount.ts";
import { equals } from "../model/decimal.ts";
import { defineFunction, valueError } from "../model/function.ts";
import { quoted } from "./calling/cells.ts";
import { type Printed, amountsIn } from "./reckoning/amounts-in.ts";

export const amount = defineFunction({
  id: "AMOUNT",
  label: { zh: "文字中的金额", en: "amount in a text" },
  description: {
    zh: "取出一段文字里的一个金额，可换算成别的单位，如“合计1,234.56万元”是 1234.56 万元、12345600 元。",
    en: "The one amount in a text, as printed or in another money unit.",
  },
  parameters: {
    text: {
      label: { zh: "文字", en: "text" },
      kind: "text",
      text: { zh: "含有一个金额的文字", en: "a text that holds one amount" },
    },
    unit: {
      label: { zh: "单位", en: "unit" },
      kind: "unit",
      text: {
        zh: "换算成的单位：元、千元、万元、百万元、亿元；不写就照原文",
        en: "the unit to give it in; as printed when left out",
      },
      optional: true,
    },
  },
  result: {
    zh: "数，单位是要求的单位或原文的单位；“减少”一类的词不算负号",
    en: "a number, in the unit asked for or printed",
  },
  examples: [
    { given: ["合计1,234.56万元"], gives: 1234.56 },
    { given: ["合计1,234.56万元", "元"], gives: 12345600 },
    { given: ["减少（１，２３４．５０）万元"], gives: -1234.5 },
    { given: ["负3.2亿元", "万元"], gives: -32000 },
    { given: ["1,234.5"], gives: 1234.5 },
    { given: ["约12.5万"], gives: 12.5 },
    { given: ["100万元（1000000元）"], gives: 100 },
  ],
  refusals: [
    { given: ["12人"], says: "没有金额" },
    { given: ["收入5万元，支出6万元"], says: "有 2 个不同的金额" },
    { given: ["12.5", "万元"], says: "没有写金额单位" },
    { given: ["5万元", "美元"], says: "“美元”不是金额单位" },
    { given: ["1,23万元"], says: "“1,23”不是规范的数" },
    { given: ["5—8万元"], says: "写的是一个范围" },
    { given: ["1 234.56万元"], says: "分不清是不是一个数" },
    { given: ["5万左右"], says: "是金额请写明“元”，如 5万元" },
    { given: ["1亿2000万元"], says: "请写成一个数和一个单位" },
    { given: [""], says: "“文字”还没有填" },
  ],
  run: ({ text, unit }) => {
    const [first, ...rest] = amountsIn(text);
    if (!first) throw valueError(`${quoted(text)}里没有金额；请选写有“……万元”一类金额的单元格。`);
    if (rest.some((one) => !isSame(first, one))) {
      throw valueError(`${quoted(text)}里有 ${rest.length + 1} 个不同的金额；请只留一个。`);
    }
    if (unit === null) return first.value;
    const moved = first.unit && valueIn(first.value, first.unit, unit);
    if (moved) return moved;
    throw valueError(`${quoted(text)}没有写金额单位，不能换算成${unit.zh}；请写明单位。`);
  },
});

/** 100万元 and 1000000元 are one amount. */
const isSame = (a: Printed, b: Printed): boolean => {
  const moved = a.unit && b.unit ? valueIn(b.value, b.unit, a.unit) : b.value;
  return a.unit === b.unit ? equals(a.value, b.value) : !!moved && equals(a.value, moved);
};
