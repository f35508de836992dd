import type { NarrativeSection } from "../../model/narrative-section.ts";

/** What is said of a fund that is accounted for by itself: what was left, came in, was spent and is left. */
export const fundParts = (
  fund: string,
  sheet: string,
): Pick<NarrativeSection, "facts" | "parts"> => ({
  facts: {
    opening: `${sheet}!total:opening`,
    income: `${sheet}!total:income`,
    spent: `${sheet}!total:total`,
    closing: `${sheet}!total:closing`,
  },
  parts: [
    { heading: `${fund}收入支出决算情况说明`, level: 1 },
    {
      when: { filled: sheet },
      say: [
        `{year}年度${fund}年初结转和结余{opening}，本年收入{income}，本年支出{spent}，年末结转和结余{closing}。`,
        {
          list: {
            lines: { sheet, column: "total", under: [""], length: 7 },
            before: "本年支出{spent}，主要用于以下方面：",
            each: "{name}{amount}",
            between: "；",
          },
        },
        "。",
      ],
    },
    {
      when: { empty: sheet },
      say: [`{year}年度没有${fund}收入支出，该表空表列示。`],
    },
  ],
});
