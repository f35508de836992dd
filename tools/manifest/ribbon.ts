import type { IconName } from "../icons/drawings.ts";
import type { Words } from "./environments.ts";

/** A button of the ribbon. */
export interface Button {
  readonly id: string;
  readonly icon: IconName;
  /** The id under which the page registered what is done; null only opens the pane. */
  readonly action: string | null;
  readonly label: Words;
  readonly tip: Words;
}

/** The name of the group on the Home tab. */
export const group: Words = { zh: "预算公开", en: "Budget disclosure" };

/** The buttons in their order; only opening the pane needs no function of the page. */
export const buttons: readonly Button[] = [
  {
    id: "Check",
    icon: "check",
    action: "checkNow",
    label: { zh: "核对", en: "Check" },
    tip: {
      zh: "核对整个工作簿：表内合计、类款项汇总、表与表之间的勾稽，在窗格中列出问题。不改动任何单元格。",
      en: "Checks the whole workbook: totals, classification roll-ups and figures between tables. Changes no cell.",
    },
  },
  {
    id: "Findings",
    icon: "findings",
    action: null,
    label: { zh: "问题清单", en: "Findings" },
    tip: {
      zh: "打开窗格，看上一次核对列出的问题；点一条就转到那一格。",
      en: "Opens the pane with the findings of the last check; choose one to go to its cell.",
    },
  },
  {
    id: "Template",
    icon: "template",
    action: "insertTemplate",
    label: { zh: "插入模板", en: "Insert template" },
    tip: {
      zh: "选择版式和年度，在工作簿中加入带公式的空白标准表。先确认，后插入。",
      en: "Adds the empty standard tables with their formulas, after you choose the layout and the year.",
    },
  },
  {
    id: "Export",
    icon: "export",
    action: "exportReview",
    label: { zh: "导出", en: "Export" },
    tip: {
      zh: "把核对结果写成“核对记录”工作表，供留存和报送。",
      en: "Writes the findings to a review sheet that can be kept or handed in.",
    },
  },
  {
    id: "Help",
    icon: "help",
    action: "showHelp",
    label: { zh: "帮助", en: "Help" },
    tip: {
      zh: "怎样看问题、怎样改、按哪些键，以及目前做不到的。",
      en: "How to read and mend findings, keys, and what is not covered yet.",
    },
  },
];

/** Texts Excel shows about the add-in itself. */
export const texts = {
  name: { zh: "预算公开核对", en: "Budget Disclosure Check" },
  description: {
    zh: "核对部门预算公开表：合计、类款项汇总、表间勾稽。在本机核对，不上传。",
    en: "Checks the budget tables government departments publish. Nothing leaves the machine.",
  },
  welcome: { zh: "预算公开核对已装好", en: "Budget Disclosure Check is ready" },
  firstStep: {
    zh: "打开部门预算工作簿，按“开始”选项卡上的“核对”。",
    en: "Open a budget workbook and press Check on the Home tab.",
  },
} as const satisfies Readonly<Record<string, Words>>;
