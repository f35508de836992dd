import { defineSheet } from "../../../model/define.ts";
import type { Relation } from "../../../model/relation.ts";
import { terms } from "../../terms.ts";
import { indicatorColumns } from "../indicator-columns.ts";

const total: Relation = {
  id: "total",
  kind: "sum",
  family: "A1",
  over: "once",
  columns: ["points", "score"],
  stated: "total:*",
  parts: [{ ref: "lines:*", sign: 1 }],
  derives: true,
  zh: "合计＝各项指标之和",
};

export const wholeIndicators = defineSheet({
  id: "own/whole-indicators",
  label: { zh: "部门绩效", en: "performance of the department" },
  why: "部门整体支出绩效指标和评价得分只录一次，各种版式的表由此生成。",
  basis: "本工具的工作表；部门整体支出绩效评价评分表",
  since: 2018,
  unit: null,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: indicatorColumns,
      rows: { kind: "list", total: terms.total, identifiedBy: ["level3"] },
    },
  ],
  relations: [total],
});
