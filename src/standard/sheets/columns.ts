import type { Label } from "../../model/label.ts";
import type { Column, ColumnGroup, ColumnNode } from "../../model/sheet.ts";
import { printed, terms } from "../terms.ts";

type ColumnExtra = Partial<
  Pick<
    Column,
    "synonyms" | "optional" | "since" | "width" | "choices" | "open" | "namesTexts" | "lastOf"
  >
>;

/** A column of money. */
export const amount = (id: string, label: Label, extra: ColumnExtra = {}): Column => ({
  id,
  label,
  role: "amount",
  ...extra,
});

/** A column of words. */
export const words = (id: string, label: Label, extra: ColumnExtra = {}): Column => ({
  id,
  label,
  role: "text",
  ...extra,
});

export const group = (
  label: Label,
  columns: readonly ColumnNode[],
  synonyms: readonly string[] = [],
): ColumnGroup => ({ label, columns, synonyms });

/** 科目编码 and 科目名称 under one header. */
export const classification = (header: Label, synonyms: readonly string[] = []): ColumnGroup =>
  group(
    header,
    [
      {
        id: "code",
        label: terms.itemCode,
        role: "code",
        synonyms: ["科目代码", "编码"],
        width: 12,
      },
      {
        id: "name",
        label: terms.itemName,
        role: "name",
        synonyms: ["名称", "科目", "功能分类科目名称", "经济分类科目名称", "部门经济分类科目名称"],
        width: 32,
      },
    ],
    ["功能分类科目", "支出功能分类科目", "支出功能分类", "功能分类科目编码", "科目", ...synonyms],
  );

export const functionalHeader = printed(
  terms.functionalClassification,
  "支出功能分类科目",
  "functional classification of expenditure",
);

/** The name column of a form with fixed lines. */
export const lineName = (width = 36): Column => ({
  id: "item",
  label: terms.line,
  role: "name",
  width,
});

/** 财政拨款 by source, the three columns every appropriation table shares. */
export const fundingSources: readonly Column[] = [
  amount("general-public", printed(terms.generalPublicBudget, "一般公共预算财政拨款"), {
    synonyms: ["一般公共预算", "一般公共预算拨款"],
  }),
  amount("government-fund", printed(terms.governmentFundBudget, "政府性基金预算财政拨款"), {
    synonyms: ["政府性基金预算", "政府性基金财政拨款", "政府性基金", "基金预算拨款"],
  }),
  amount("state-capital", printed(terms.stateCapitalBudget, "国有资本经营预算财政拨款"), {
    synonyms: ["国有资本经营预算", "国有资本经营预算拨款", "国有资本经营财政拨款"],
  }),
];
