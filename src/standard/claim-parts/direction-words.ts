/** Words that say a figure rose or fell, as they stand directly before it. */
export const directionWord =
  "(?:增加|增长|上升|提高|增支|增收|净增|上涨|增|减少|下降|降低|压减|压缩|减支|减收|净减|回落|节约|负增长|减|增幅|降幅|涨幅|多|少|高于|低于|超出)";

/** What may stand between such a word and its figure. */
export const afterDirection = "(?:了|额|数|率|幅度|比例|幅)?(?:约|为|达到?|是|共计)?";
