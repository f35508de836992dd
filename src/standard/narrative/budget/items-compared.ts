import type { NarrativePart } from "../../../model/narrative-section.ts";

/**
 * A sentence that compares one item with the year before.
 * @param slot its figure; that of the year before is `last-` and the same name
 */
export const itemCompared = (name: string, slot: string): NarrativePart[] => [
  {
    say: [
      {
        compare: {
          now: slot,
          before: `last-${slot}`,
          increase: `${name}{${slot}}，比{last-year}年预算增加{change}，增长{rate}`,
          decrease: `${name}{${slot}}，比{last-year}年预算减少{change}，下降{rate}`,
          same: `${name}{${slot}}，与{last-year}年预算持平`,
          nothing: `${name}没有安排预算，与{last-year}年持平`,
          begun: `${name}{${slot}}，比{last-year}年预算增加{change}，{last-year}年没有安排`,
          under: `${name}{${slot}}，{last-year}年预算为{last-${slot}}`,
          reason: { section: "财政拨款“三公”经费预算情况", paragraph: `${name}增减原因` },
        },
      },
      "。",
    ],
  },
];
