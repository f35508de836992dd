import type { Label } from "../../model/label.ts";
import { crossFooting, rollUp } from "../../model/relation.ts";
import type { Block } from "../../model/sheet.ts";
import { terms } from "../terms.ts";
import { amount, classification } from "./columns.ts";

/** 科目 by 合计, 基本支出, 项目支出: the shape of the two fund tables. */
export const fundExpenditureBlock = (header: Label): Block => ({
  id: "main",
  columns: [
    classification(header),
    amount("total", terms.total),
    amount("basic", terms.basicExpenditure),
    amount("project", terms.projectExpenditure),
  ],
  rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
});

export const fundExpenditureRelations = [
  crossFooting("total", ["basic", "project"], "合计＝基本支出＋项目支出"),
  rollUp("合计＝各类之和，类＝各款之和，款＝各项之和"),
];
