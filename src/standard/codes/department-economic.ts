import { defineCatalogue } from "../../model/catalogue-lines.ts";
import { openCatalogue } from "../../model/catalogue.ts";
import { departmentEconomicLines } from "./department-economic.data.ts";

/** What a department buys: 类 (3 digits, 301 to 399) and 款 (5). */
export const departmentEconomic = openCatalogue(
  defineCatalogue(
    {
      id: "department-economic",
      label: { zh: "部门预算支出经济分类科目", en: "departmental economic classification" },
      basis: "财政部《政府收支分类科目》2018—2025年各版；凭业务知识整理，类、款齐全",
      levels: [3, 5],
    },
    departmentEconomicLines,
  ),
);
