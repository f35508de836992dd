import { defineSheet } from "../../../model/define.ts";
import { crossFooting, rollUp } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, classification, functionalHeader, group } from "../columns.ts";

export const generalPublicExpenditure = defineSheet({
  id: "budget/general-public-expenditure",
  label: { zh: "一般公共预算支出表", en: "general public budget expenditure" },
  titles: [
    "部门预算一般公共预算财政拨款支出表",
    "一般公共预算财政拨款支出表",
    "一般公共预算支出情况表",
    "一般公共预算支出功能分类预算表",
  ],
  why: "一般公共预算财政拨款按功能分类公开到项级。",
  basis: "《中华人民共和国预算法》第十四条；财预〔2016〕143号；河北省部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  nilNote: ["空表", "无一般公共预算财政拨款支出", "无一般公共预算", "没有一般公共预算"],
  blocks: [
    {
      id: "main",
      columns: [
        classification(functionalHeader),
        amount("total", terms.total),
        group(terms.basicExpenditure, [
          amount("basic", terms.subtotal, { synonyms: ["基本支出"] }),
          amount("personnel", terms.personnelExpenditure, {
            synonyms: ["人员支出", "人员类项目经费"],
          }),
          amount("operating", terms.operatingExpenditure, {
            synonyms: ["日常公用经费", "公用支出"],
          }),
        ]),
        amount("project", terms.projectExpenditure),
      ],
      rows: {
        kind: "codes",
        catalogue: "functional",
        levels: [3, 5, 7],
        total: printed(terms.total, "合计"),
      },
    },
  ],
  relations: [
    crossFooting("basic", ["personnel", "operating"], "基本支出小计＝人员经费＋公用经费"),
    crossFooting("total", ["basic", "project"], "合计＝基本支出小计＋项目支出"),
    rollUp("合计＝各类之和，类＝各款之和，款＝各项之和"),
  ],
});
