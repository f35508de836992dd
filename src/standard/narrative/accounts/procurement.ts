import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis } from "../accounts-words.ts";

const final = (line: string) => `own/accounts!${line}:final`;

export const accountsProcurement = defineNarrative({
  id: "accounts/procurement",
  label: { zh: "政府采购支出情况", en: "government procurement" },
  why: "采购了货物、工程、服务各多少，给了中小企业多少。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    total: final("procurement"),
    goods: final("procurement.goods"),
    works: final("procurement.works"),
    services: final("procurement.services"),
    small: final("small"),
    micro: final("micro"),
  },
  parts: [
    { heading: "政府采购支出情况", level: 1 },
    {
      when: { some: ["total"] },
      say: [
        "{year}年度，{department}政府采购支出总额{total}",
        {
          list: {
            lines: [
              { name: "政府采购货物支出", slot: "goods" },
              { name: "政府采购工程支出", slot: "works" },
              { name: "政府采购服务支出", slot: "services" },
            ],
            before: "，其中：",
            each: "{name}{amount}",
            between: "，",
          },
        },
        "。授予中小企业合同金额{small}",
        {
          share: { part: "small", whole: "total", say: "，占政府采购支出总额的{share}" },
        },
        {
          when: { told: ["micro"] },
          say: [
            "，其中：授予小微企业合同金额{micro}",
            { share: { part: "micro", whole: "total", say: "，占政府采购支出总额的{share}" } },
          ],
        },
        "。",
      ],
    },
    { when: { none: ["total"] }, say: ["{year}年度，{department}没有政府采购支出。"] },
  ],
});
