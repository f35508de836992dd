import { defineSheet } from "../../../model/define.ts";
import { words } from "../columns.ts";

export const institutions = defineSheet({
  id: "budget/institutions",
  label: { zh: "部门机构设置情况", en: "institutions of the department" },
  titles: ["机构设置情况", "部门机构设置情况表", "机构设置情况表"],
  why: "公开本级和所属单位的性质、规格和经费保障形式。",
  basis: "财预〔2016〕143号；河北省部门预算公开文本格式",
  since: 2018,
  unit: null,
  paper: "A4",
  blocks: [
    {
      id: "main",
      columns: [
        words("unit-name", { zh: "单位名称", en: "unit" }, { width: 36 }),
        words("nature", { zh: "单位性质", en: "nature" }, { width: 14 }),
        words("rank", { zh: "单位规格", en: "rank" }, { width: 14 }),
        words("funding", { zh: "经费保障形式", en: "funding" }, { width: 22 }),
      ],
      rows: { kind: "list", identifiedBy: ["unit-name"] },
    },
  ],
  relations: [],
});
