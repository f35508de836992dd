/** First level of every second-level indicator (二级指标) of the two official frames for projects. */
export const firstLevelOf: ReadonlyMap<string, string> = new Map([
  ["数量指标", "产出指标"],
  ["质量指标", "产出指标"],
  ["时效指标", "产出指标"],
  ["成本指标", "产出指标"],
  ["经济成本指标", "成本指标"],
  ["社会成本指标", "成本指标"],
  ["生态环境成本指标", "成本指标"],
  ["经济效益指标", "效益指标"],
  ["社会效益指标", "效益指标"],
  ["生态效益指标", "效益指标"],
  ["可持续影响指标", "效益指标"],
  ["服务对象满意度指标", "满意度指标"],
  ["社会公众满意度指标", "满意度指标"],
  ["社会公众或服务对象满意度指标", "满意度指标"],
]);

/** The first-level indicators (一级指标) of the same frames. */
export const firstLevels: ReadonlySet<string> = new Set(firstLevelOf.values());
