import { defineSheet } from "../../../model/define.ts";
import { crossFooting, rollUp } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, classification, functionalHeader } from "../columns.ts";

const kinds = ["basic", "project", "commercial", "superior", "affiliate"];

export const expenditure = defineSheet({
  id: "budget/expenditure",
  label: { zh: "部门支出总表", en: "department expenditure" },
  titles: ["支出总表", "部门支出总体情况表", "支出预算总表", "部门预算支出总表", "支出预算表"],
  why: "每个科目的钱怎么花：基本、项目、经营、上缴上级、补助附属单位。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；河北省部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  neverEmpty: true,
  blocks: [
    {
      id: "main",
      columns: [
        classification(functionalHeader),
        amount("total", terms.expenditureOfYear, { synonyms: ["合计", "本年支出", "支出合计"] }),
        amount("basic", terms.basicExpenditure),
        amount("project", terms.projectExpenditure),
        amount("commercial", printed(terms.commercialExpenditure, "经营支出"), {
          synonyms: ["事业单位经营支出"],
        }),
        amount("superior", terms.superiorRemittance),
        amount("affiliate", terms.affiliateSubsidy),
      ],
      rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
    },
  ],
  relations: [
    crossFooting(
      "total",
      kinds,
      "本年支出合计＝基本支出＋项目支出＋经营支出＋上缴上级支出＋对附属单位补助支出",
    ),
    rollUp("合计＝各类之和，类＝各款之和，款＝各项之和"),
  ],
});
