/** Line endings and phrases that tell headings, sentences and table titles apart. */

/** A sentence is over, whatever brackets close behind it. */
export const sentenceOver = /[。！？][”’）〕》]*$/;
/** A clause is over; more may follow on a line of its own. */
export const clauseOver = /[；：][”’）〕》]*$/;
/** Signs no title has. */
export const sentenceSign = /[。；！？]/;

const headingWords =
  "说明|情况|概况|名词解释|职责|职能|机构设置|机构构成|单位构成|部门构成|机构组成|单位组成|部门组成|总体目标|绩效目标|绩效指标|措施|信息|事项|附件|附表|绩效文本|报告|建议|结论|部门预算|部门决算|单位预算|单位决算|原因|变化|资产管理";
const tableWords = "表";
const heading = new RegExp(`(?:${headingWords}|${tableWords})(?:（[^（）]{1,16}）)?$`);
const table = new RegExp(`${tableWords}(?:（[^（）]{1,16}）)?$`);

/** 详见下表: what refers to a table is not its title. */
const reference = /(?:见.{0,8}|下|如)表$/;

/** Does it end the way section titles of these documents end: …情况说明, 名词解释, …总表? */
export const endsAsHeading = (title: string): boolean =>
  title.length >= 2 && title.length <= 60 && heading.test(title) && !reference.test(title);

/** Does it end the way titles of tables end? */
export const endsAsTable = (title: string): boolean =>
  title.length >= 3 &&
  title.length <= 60 &&
  table.test(title) &&
  !reference.test(title) &&
  !sentenceSign.test(title);
