import { defineCatalogue } from "../../model/catalogue-lines.ts";
import { openCatalogue } from "../../model/catalogue.ts";
import { revenueLines } from "./revenue.data.ts";

/** Revenue of government: 类 (3 digits), 款 (5) and the main 项 (7). */
export const revenue = openCatalogue(
  defineCatalogue(
    {
      id: "revenue",
      label: { zh: "收入分类科目", en: "classification of revenue" },
      basis: "财政部《政府收支分类科目》2018—2025年各版；凭业务知识整理，项级只收常用",
      levels: [3, 5, 7],
    },
    revenueLines,
  ),
);

/**
 * The nine income lines of a department's own tables. They carry no code in print: the codes
 * here are the project's, in the order of the lines of the budget tables.
 */
export const departmentIncome = openCatalogue(
  defineCatalogue(
    {
      id: "department-income",
      label: { zh: "部门收入来源", en: "income of a department by source" },
      basis: "2021年起部门预算公开样表收支总表第1—9行；据公开文本",
      levels: [6],
    },
    `
DEPT01 一般公共预算拨款收入 2021- seen
DEPT02 政府性基金预算拨款收入 2021- seen
DEPT03 国有资本经营预算拨款收入 2021- seen
DEPT04 财政专户管理资金收入 2021- seen
DEPT05 事业收入 2021- seen
DEPT06 事业单位经营收入 2021- seen
DEPT07 上级补助收入 2021- seen
DEPT08 附属单位上缴收入 2021- seen
DEPT09 其他收入 2021- seen
`,
  ),
);
