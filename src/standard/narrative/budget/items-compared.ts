import type { NarrativePart } from "../../../model/narrative-section.ts";

/**
 * A sentence that compares one item with the year before.
 * @param slot its figure; that of the year before is `last-` and the same name
 * @param whole figure of the year before that makes a blank one nothing
 */
export const itemCompared = (name: string, slot: string, whole: string): NarrativePart[] => [
  {
    say: [
      {
        compare: {
          now: slot,
          before: `last-${slot}`,
          whole,
          increase: `${name}{${slot}}，比{last-year}年预算增加{change}，增长{rate}`,
          decrease: `${name}{${slot}}，比{last-year}年预算减少{change}，下降{rate}`,
          same: `${name}{${slot}}，与{last-year}年预算持平`,
          nothing: `${name}没有安排预算，与{last-year}年持平`,
          begun: `${name}{${slot}}，比{last-year}年预算增加{change}，{last-year}年没有安排`,
          reason: { section: "财政拨款“三公”经费预算情况", paragraph: `${name}增减原因` },
        },
      },
      "。",
    ],
  },
];
