/** Headers of the clerk's sheets, so that the examples of rules say only what matters. */
const projectHeader =
  "项目名称 | 功能科目编码 | 项目金额 | 一般公共预算财政拨款 | 其他资金 | 主要用途 | 绩效目标";

/** The sheet 项目 with these lines below its total. */
export const projectSheet = (...lines: readonly string[]): string =>
  ["sheet 项目", "项目", projectHeader, ...lines].join("\n");

const indicatorHeader =
  "项目名称 | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 符号 | 指标值 | 计量单位 | 指标值确定依据 | 分值 | 评（扣）分标准 | 实际完成指标值 | 得分";

/** The sheet 绩效指标 with these lines. */
export const indicatorSheet = (...lines: readonly string[]): string =>
  ["sheet 绩效指标", "绩效指标", indicatorHeader, ...lines].join("\n");

/** Both sheets, one below the other. */
export const both = (...sheets: readonly string[]): string => `\n${sheets.join("\n")}`;
