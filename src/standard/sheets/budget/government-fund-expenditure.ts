import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { functionalHeader } from "../columns.ts";
import { fundExpenditureBlock, fundExpenditureRelations } from "../fund-expenditure.ts";

export const governmentFundExpenditure = defineSheet({
  id: "budget/government-fund-expenditure",
  label: { zh: "政府性基金预算支出表", en: "government fund expenditure" },
  titles: [
    "部门预算政府性基金预算财政拨款支出表",
    "部门预算政府基金预算财政拨款支出表",
    "政府性基金预算财政拨款支出表",
    "政府性基金预算支出情况表",
    "政府性基金预算支出功能分类预算表",
  ],
  why: "政府性基金预算财政拨款支出单独公开；没有的也要列空表并说明。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；河北省部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  blocks: [fundExpenditureBlock(functionalHeader)],
  relations: fundExpenditureRelations,
  nilNote: ["空表", "无政府性基金预算"],
});
