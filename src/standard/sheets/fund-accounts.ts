import { crossFooting, rollUp } from "../../model/relation.ts";
import type { Block } from "../../model/sheet.ts";
import { printed, terms } from "../terms.ts";
import { amount, classification, functionalHeader, group } from "./columns.ts";

/** 科目 by what was left, came in, was spent and is left: the accounts of one fund. */
export const fundAccountsBlock: Block = {
  id: "main",
  columns: [
    classification(functionalHeader),
    amount("opening", terms.openingCarryOver, { synonyms: ["年初结转结余", "上年结转和结余"] }),
    amount("income", printed(terms.income, "本年收入", "income of the year")),
    group(printed(terms.expenditure, "本年支出", "expenditure of the year"), [
      amount("total", terms.subtotal, { synonyms: ["合计"] }),
      amount("basic", terms.basicExpenditure),
      amount("project", terms.projectExpenditure),
    ]),
    amount("closing", terms.closingCarryOver, { synonyms: ["年末结转结余"] }),
  ],
  rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
};

/** 科目 by 合计, 基本支出, 项目支出, as the accounts of a fund that only spends print it. */
export const accountsExpenditureBlock: Block = {
  id: "main",
  columns: [
    classification(functionalHeader),
    amount("total", terms.total, { synonyms: ["小计", "本年支出合计", "本年支出", "支出合计"] }),
    amount("basic", terms.basicExpenditure),
    amount("project", terms.projectExpenditure),
  ],
  rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
};

export const fundAccountsRelations = [
  crossFooting("total", ["basic", "project"], "本年支出小计＝基本支出＋项目支出"),
  crossFooting(
    "closing",
    ["opening", "income", "-total"],
    "年末结转和结余＝年初结转和结余＋本年收入－本年支出小计",
  ),
  rollUp("合计＝各类之和，类＝各款之和，款＝各项之和"),
];
