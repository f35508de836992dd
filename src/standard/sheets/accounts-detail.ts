import { rollUp } from "../../model/relation.ts";
import type { Block } from "../../model/sheet.ts";
import { terms } from "../terms.ts";
import { amount, classification, functionalHeader } from "./columns.ts";

/**
 * 科目 by 合计 and further columns that differ from province to province (economic classes,
 * funds): the total is read, what stands beside it is not.
 */
export const accountsDetailBlock: Block = {
  id: "main",
  columns: [
    classification(functionalHeader, ["项目"]),
    amount("total", terms.total, {
      synonyms: ["小计", "金额", "决算数", "项目支出", "本年支出合计"],
    }),
  ],
  rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
};

export const accountsDetailRelations = [rollUp("合计＝各类之和，类＝各款之和，款＝各项之和")];
