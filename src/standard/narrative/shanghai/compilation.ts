import { defineNarrative } from "../../../model/define-narrative.ts";
import { sentence, withLastBudget } from "../budget-words.ts";

const section = "预算编制说明";
const income = (column: string) => `budget/income!total:${column}`;
const spent = (column: string) => `budget/appropriation!expenditure.total:${column}`;

export const shanghaiCompilation = defineNarrative({
  id: "shanghai/compilation",
  label: { zh: section, en: "how the budget was made up" },
  why: "收入、支出和财政拨款各安排多少，用在哪些科目，比上年多了还是少了。",
  basis: "上海市部门预算公开文本格式；2025年预算公开实例",
  since: 2018,
  facts: {
    income: income("total"),
    granted: income("appropriation"),
    service: income("service"),
    commercial: income("commercial"),
    other: income("other"),
    spending: "budget/income-expenditure!expenditure.total:amount",
    "last-spending": "own/particulars!prior-expenditure:amount",
    fiscal: spent("total"),
    general: spent("general-public"),
    fund: spent("government-fund"),
    capital: spent("state-capital"),
  },
  parts: [
    { heading: section, level: 1 },
    sentence("{year}年，{department}收入预算{income}", {
      list: {
        lines: [
          { name: "财政拨款收入", slot: "granted" },
          { name: "事业收入", slot: "service" },
          { name: "事业单位经营收入", slot: "commercial" },
          { name: "其他收入", slot: "other" },
        ],
        before: "，其中：",
        each: "{name}{amount}",
        between: "；",
      },
    }),
    sentence("{year}年支出预算总计{spending}，其中：财政拨款支出预算{fiscal}"),
    sentence({
      compare: withLastBudget("支出预算总计", "spending", section, "比上年增减原因"),
    }),
    sentence("财政拨款支出预算{fiscal}", {
      list: {
        lines: [
          { name: "一般公共预算拨款支出预算", slot: "general" },
          { name: "政府性基金拨款支出预算", slot: "fund" },
          { name: "国有资本经营预算拨款支出预算", slot: "capital" },
        ],
        before: "，其中：",
        each: "{name}{amount}",
        between: "；",
      },
    }),
    sentence("财政拨款支出按科目分：", {
      list: {
        lines: {
          ...{ sheet: "budget/appropriation", column: "total" },
          under: ["expenditure.class."],
        },
        each: "{name}{amount}",
        between: "；",
      },
    }),
    { chart: "expenditure-structure" },
  ],
});
