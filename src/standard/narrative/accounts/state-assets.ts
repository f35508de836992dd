import { defineNarrative } from "../../../model/define-narrative.ts";
import type { NamedSlot, NarrativePiece } from "../../../model/narrative-section.ts";
import { accountsBasis } from "../accounts-words.ts";

const count = (line: string) => `own/accounts!${line}:count`;

const kinds: readonly NamedSlot[] = [
  { name: "副部（省）级及以上领导用车", slot: "leaders" },
  { name: "主要负责人用车", slot: "main" },
  { name: "机要通信用车", slot: "messages" },
  { name: "应急保障用车", slot: "emergency" },
  { name: "执法执勤用车", slot: "enforcement" },
  { name: "特种专业技术用车", slot: "special" },
  { name: "离退休干部服务用车", slot: "retired" },
  { name: "其他用车", slot: "other" },
];

/** The size of equipment that counts was changed with the accounts of 2022. */
const equipment: NarrativePiece = {
  when: { entered: ["equipment"] },
  say: ["；单价100万元（含）以上设备（不含车辆）{equipment}台（套）"],
  otherwise: [
    {
      when: { entered: ["common", "particular"] },
      say: [
        "；单价50万元（含）以上通用设备{common}台（套），单价100万元（含）以上专用设备{particular}台（套）",
      ],
    },
  ],
};

export const accountsStateAssets = defineNarrative({
  id: "accounts/state-assets",
  label: { zh: "国有资产占用情况", en: "state assets" },
  why: "年末有多少车、多少大型设备，要与“三公”经费和采购对得上。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    cars: count("cars"),
    ...Object.fromEntries(kinds.map(({ slot }) => [slot, count(`cars.${slot}`)])),
    equipment: count("equipment"),
    common: count("equipment-common"),
    particular: count("equipment-special"),
  },
  parts: [
    { heading: "国有资产占用情况", level: 1 },
    {
      say: [
        "截至{year}年12月31日，{department}共有车辆{cars}辆",
        { list: { lines: kinds, before: "，其中：", each: "{name}{amount}辆", between: "、" } },
        equipment,
        "。",
      ],
    },
  ],
});
