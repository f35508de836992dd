import { defineCatalogue } from "../../model/catalogue-lines.ts";
import { openCatalogue } from "../../model/catalogue.ts";
import { governmentalEconomicLines } from "./governmental-economic.data.ts";

/** The same money as government sees it: 类 (3 digits, 501 to 599) and 款 (5). */
export const governmentalEconomic = openCatalogue(
  defineCatalogue(
    {
      id: "governmental-economic",
      label: { zh: "政府预算支出经济分类科目", en: "governmental economic classification" },
      basis: "财政部《政府收支分类科目》2018—2025年各版；凭业务知识整理，类、款齐全",
      levels: [3, 5],
    },
    governmentalEconomicLines,
  ),
);
