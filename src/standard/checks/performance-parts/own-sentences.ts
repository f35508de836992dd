/** The fields of a project that hold sentences of the clerk's own, and what they are called. */
export const ownSentences = [
  ["use", "主要用途"],
  ["goal", "绩效目标"],
  ["result", "实际完成目标"],
] as const;

/** One of them. */
export type OwnSentence = (typeof ownSentences)[number][0];
