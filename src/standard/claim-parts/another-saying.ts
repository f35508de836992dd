/** 每季度, 每村, 单户, 平均: what stands behind is for one of them, not for all; 每年 is all the year. */
const forEach =
  /每(?!年|年度|人每年)|逐[月季村户]|各(?:乡镇|村|县|校|站|点|单位)(?!.*[共总计])|单[户个车项次期站校村]|[人户亩村校班次期车]均|平均|最高|最多|上限/;

/** What was so before this year, or is so already. */
const before =
  /上年|去年|上一?年度|往年|历年|年初|现有|原有|原来|原(?=标准|为|有)|已(?:有|建|完成|累计)|累计|截至|目前|基期|基数|其中/;

/** 由710元提高到760元: the first figure is the old one. */
const from = /[由从][^，。；由从]*$/;
const change = /^[^，。；]{0,6}?(?:提高|提升|增|上升|上调|下降|降|减|调整|扩大|改善|到|至)/;

/** 比上年增加20株: by how much, not how many; 省级承担30%, 预付30%: a share of the money. */
const byHowMuch =
  /(?:同比|比(?:上|去|往|前|原))[^，。；]*$|(?:增加|新增|增长|提高|减少|降低|下降|压减|上浮|下浮)$/;
const share = /(?:承担|负担|分担|预付|首付|预留|配套|自筹|贴息)[^，。；]*$/;

/**
 * Whether the words around a figure say that it may be another one than the indicator of that name:
 * for one time or place, of an earlier year, one part of it, the step of a change.
 */
export const isAnotherSaying = (left: string, right: string): boolean =>
  forEach.test(left) || isOfAnotherTime(left, right);

/** The same where the figure is a price for one, and says so: 由每人每月710元提高到760元. */
export const isOfAnotherTime = (left: string, right: string): boolean =>
  before.test(left) ||
  byHowMuch.test(left) ||
  share.test(left) ||
  (from.test(left) && change.test(right)) ||
  /^(?:以上|以下|及以上|左右)?的?(?:项目|企业|老人|人员|儿童)/.test(right);
