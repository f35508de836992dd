import { defineCatalogue } from "../../model/catalogue-lines.ts";
import { openCatalogue } from "../../model/catalogue.ts";
import { functionalLines } from "./functional.data.ts";

/** What government does: 类 (3 digits), 款 (5) and 项 (7), 2018 to 2025. Incomplete: for hints only. */
export const functional = openCatalogue(
  defineCatalogue(
    {
      id: "functional",
      label: { zh: "支出功能分类科目", en: "functional classification" },
      basis:
        "财政部《政府收支分类科目》2018—2025年各版；凭业务知识整理，部分与公开文本核对，不完整",
      levels: [3, 5, 7],
    },
    functionalLines,
  ),
);
