import { defineSheet } from "../../../model/define.ts";
import { crossFooting, rollUp } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, classification, group } from "../columns.ts";

const sources = [
  "appropriation",
  "special-account",
  "service",
  "commercial",
  "superior",
  "affiliate",
  "other",
];

export const income = defineSheet({
  id: "budget/income",
  label: { zh: "部门收入总表", en: "department income" },
  titles: ["收入总表", "部门收入总体情况表", "收入预算总表", "部门预算收入总表", "收入预算表"],
  why: "每个科目的钱从哪里来。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；河北省部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  neverEmpty: true,
  blocks: [
    {
      id: "main",
      columns: [
        classification(printed(terms.functionalClassification, "功能分类科目")),
        amount("total", terms.total),
        group(
          printed(terms.income, "本年收入", "income of the year"),
          [
            amount("subtotal", terms.subtotal),
            amount("appropriation", terms.appropriationIncome, { synonyms: ["财政拨款"] }),
            amount("special-account", printed(terms.specialAccountFunds, "财政专户收入"), {
              synonyms: ["财政专户管理资金收入", "财政专户管理资金"],
            }),
            amount("service", terms.serviceIncome),
            amount("commercial", printed(terms.commercialIncome, "经营收入"), {
              synonyms: ["事业单位经营收入"],
            }),
            amount("superior", terms.superiorGrant),
            amount("affiliate", printed(terms.affiliateRemittance, "附属单位上缴收入")),
            amount("other", terms.otherIncome),
          ],
          ["收入预算"],
        ),
        amount("carry-over", printed(terms.carryOver, "上年结转"), { synonyms: ["上年结转结余"] }),
      ],
      rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
    },
  ],
  relations: [
    crossFooting("subtotal", sources, "小计＝各项收入之和"),
    crossFooting("total", ["subtotal", "carry-over"], "合计＝本年收入小计＋上年结转"),
    rollUp("合计＝各类之和，类＝各款之和，款＝各项之和"),
  ],
});
