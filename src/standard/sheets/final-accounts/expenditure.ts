import { defineSheet } from "../../../model/define.ts";
import { crossFooting, rollUp } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { terms } from "../../terms.ts";
import { amount, classification, functionalHeader } from "../columns.ts";

const kinds = ["basic", "project", "superior", "commercial", "affiliate"];

export const accountsExpenditure = defineSheet({
  id: "final-accounts/expenditure",
  label: { zh: "支出决算表", en: "expenditure accounts" },
  titles: ["支出决算总表", "部门支出决算表", "支出决算表（按功能分类列示）"],
  why: "每个科目全年的钱怎么花：基本、项目、上缴上级、经营、补助附属单位。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  neverEmpty: true,
  blocks: [
    {
      id: "main",
      columns: [
        classification(functionalHeader, ["项目"]),
        amount("total", terms.expenditureOfYear, { synonyms: ["合计", "本年支出", "支出合计"] }),
        amount("basic", terms.basicExpenditure),
        amount("project", terms.projectExpenditure),
        amount("superior", terms.superiorRemittance),
        amount("commercial", terms.commercialExpenditure, { synonyms: ["事业单位经营支出"] }),
        amount("affiliate", terms.affiliateSubsidy),
      ],
      rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
    },
  ],
  relations: [
    crossFooting(
      "total",
      kinds,
      "本年支出合计＝基本支出＋项目支出＋上缴上级支出＋经营支出＋对附属单位补助支出",
    ),
    rollUp("合计＝各类之和，类＝各款之和，款＝各项之和"),
  ],
});
