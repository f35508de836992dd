import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const summary = "final-accounts/income-expenditure!income";
const table = "final-accounts/income!total";

const columns: readonly (readonly [source: string, zh: string])[] = [
  ["superior", "上级补助收入"],
  ["service", "事业收入"],
  ["commercial", "经营收入"],
  ["affiliate", "附属单位上缴收入"],
  ["other", "其他收入"],
];

export const finalAccountsIncomeEqualsIncomeTable = defineArticulation({
  id: "between-sheets/final-accounts-income-equals-income-table",
  label: {
    zh: "收入支出决算总表的收入与收入决算表一致",
    en: "the income side of the accounts summary equals the income accounts",
  },
  why: "两张表讲同一笔收入；改了一张忘了另一张最常见。",
  basis: "部门决算公开表样表间关系：收入支出决算总表收入＝收入决算表合计行",
  since: 2019,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "income.of-year",
      `${summary}.of-year:amount`,
      [`${table}:total`],
      "收入支出决算总表本年收入合计＝收入决算表本年收入合计",
    ),
    articulation(
      "income.appropriation",
      `${table}:appropriation`,
      ["general-public", "government-fund", "state-capital"].map(
        (id) => `${summary}.source.${id}:amount`,
      ),
      "收入决算表财政拨款收入＝收入支出决算总表三项财政拨款收入之和",
    ),
    ...columns.map(([id, zh]) =>
      articulation(
        `income.${id}`,
        `${summary}.source.${id}:amount`,
        [`${table}:${id}`],
        `收入支出决算总表${zh}＝收入决算表该列合计`,
        { derives: true },
      ),
    ),
  ],
  examples: {
    ok: `
sheet 1
收入支出决算总表
单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
本年收入合计 | 2,946.25 | 本年支出合计 | 2,940.05
sheet 2
收入决算表
单位：万元
科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
 | 合计 | 2,946.25 | 2,940.05 | | | | | 6.20`,
    notOk: `
sheet 1
收入支出决算总表
单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
本年收入合计 | 2,964.25 | 本年支出合计 | 2,940.05
sheet 2
收入决算表
单位：万元
科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入
 | 合计 | 2,946.25 | 2,940.05 | | | | | 6.20`,
    says: "收入决算表本年收入合计",
  },
});
