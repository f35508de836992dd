import { defineSheet } from "../../../model/define.ts";
import { crossFooting, identity, rollUp, type Relation } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, classification, group } from "../columns.ts";

/** 301 and 303 are 人员经费, 302 and 310 are 公用经费; a department may define it otherwise, hence a hint. */
const belongsTo = (code: string, name: string, column: string, columnName: string): Relation =>
  identity(
    `${code}.${column}`,
    `${code}:${column}`,
    `${code}:total`,
    `${code} ${name}全部列${columnName}`,
    {
      family: "F1",
      severity: "warning",
    },
  );

export const basicExpenditure = defineSheet({
  id: "budget/basic-expenditure",
  label: { zh: "一般公共预算基本支出表", en: "basic expenditure of the general public budget" },
  titles: [
    "部门预算一般公共预算财政拨款基本支出表",
    "一般公共预算财政拨款基本支出表",
    "一般公共预算基本支出情况表",
    "一般公共预算基本支出部门预算经济分类预算表",
  ],
  why: "基本支出按部门预算支出经济分类公开到款级。",
  basis: "《中华人民共和国预算法》第十四条；财预〔2016〕143号；河北省部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  nilNote: ["空表", "无一般公共预算基本支出", "没有一般公共预算基本支出", "无基本支出"],
  blocks: [
    {
      id: "main",
      columns: [
        classification(printed(terms.departmentEconomic, "支出部门经济分类科目"), [
          "部门预算支出经济分类科目",
          "经济分类科目",
          "部门经济分类科目",
          "经济分类科目编码",
        ]),
        group(printed(terms.basicExpenditure, "一般公共预算基本支出"), [
          amount("total", terms.total, { synonyms: ["小计"] }),
          amount("personnel", terms.personnelExpenditure, {
            synonyms: ["人员支出", "人员类项目经费"],
          }),
          amount("operating", terms.operatingExpenditure, {
            synonyms: ["日常公用经费", "公用支出"],
          }),
        ]),
      ],
      rows: { kind: "codes", catalogue: "department-economic", levels: [3, 5], total: terms.total },
    },
  ],
  relations: [
    crossFooting("total", ["personnel", "operating"], "合计＝人员经费＋公用经费"),
    rollUp("合计＝各类之和，类＝各款之和"),
    belongsTo("301", "工资福利支出", "personnel", "人员经费"),
    belongsTo("302", "商品和服务支出", "operating", "公用经费"),
    belongsTo("303", "对个人和家庭的补助", "personnel", "人员经费"),
    belongsTo("310", "资本性支出", "operating", "公用经费"),
  ],
});
