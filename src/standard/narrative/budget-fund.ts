import type { NarrativeSection } from "../../model/narrative-section.ts";

/** What is said of a fund that has a table of expenditure by itself. */
export const fundSpending = (
  fund: string,
  sheet: string,
): Pick<NarrativeSection, "facts" | "parts"> => ({
  facts: { spent: `${sheet}!total:total` },
  parts: [
    { heading: `${fund}支出预算情况说明`, level: 1 },
    {
      when: { filled: sheet },
      say: [
        `{year}年${fund}支出预算{spent}`,
        {
          list: {
            lines: { sheet, column: "total", under: [""], length: 7 },
            before: "，主要用于以下方面：",
            each: "{name}{amount}",
            between: "；",
          },
        },
        "。",
      ],
    },
    { when: { empty: sheet }, say: [`{year}年没有安排${fund}支出，该表空表列示。`] },
  ],
});
