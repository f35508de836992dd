import { defineNarrative } from "../../../model/define-narrative.ts";
import type { NarrativePart } from "../../../model/narrative-section.ts";

/** How one kind of expenditure changed, where its figure of the year before is known; a paragraph of its own. */
const kindCompared = (name: string, slot: string): NarrativePart => ({
  when: { some: [slot, `last-${slot}`] },
  say: [
    {
      when: { entered: [`last-${slot}`] },
      say: [
        {
          compare: {
            now: slot,
            before: `last-${slot}`,
            increase: `${name}比{last-year}年预算增加{change}，增长{rate}`,
            decrease: `${name}比{last-year}年预算减少{change}，下降{rate}`,
            same: `${name}与{last-year}年预算持平`,
            nothing: "",
            begun: `${name}比{last-year}年预算增加{change}，{last-year}年没有安排`,
            under: `${name}{last-year}年预算为{last-${slot}}`,
            reason: { section: "部门预算安排的总体情况", paragraph: `${name}增减原因` },
          },
        },
        "。",
      ],
    },
  ],
});

export const hebeiOverallArrangement = defineNarrative({
  id: "hebei/overall-arrangement",
  label: { zh: "部门预算安排的总体情况", en: "overall arrangement of the budget" },
  why: "收入从哪里来、支出用到哪里去、比上年多了还是少了，各用一段话说清。",
  basis: "财预〔2016〕143号；河北省部门预算公开文本格式",
  since: 2018,
  facts: {
    income: "budget/income-expenditure!income.total:amount",
    "carry-over": "budget/income-expenditure!income.carry-over:amount",
    spending: "budget/income-expenditure!expenditure.total:amount",
    closing: "budget/income-expenditure!expenditure.carry-over:amount",
    basic: "budget/expenditure!total:basic",
    project: "budget/expenditure!total:project",
    commercial: "budget/expenditure!total:commercial",
    remitted: "budget/expenditure!total:superior",
    subsidies: "budget/expenditure!total:affiliate",
    "general-basic": "budget/basic-expenditure!total:total",
    personnel: "budget/basic-expenditure!total:personnel",
    operating: "budget/basic-expenditure!total:operating",
    "last-spending": "own/particulars!prior-expenditure:amount",
    "last-basic": "own/prior-year!basic:amount",
    "last-project": "own/prior-year!project:amount",
  },
  parts: [
    { heading: "部门预算安排的总体情况", level: 1 },
    { heading: "收入说明", level: 2 },
    {
      say: [
        "部门预算收支总表收入栏反映本部门当年全部收入。{year}年预算收入总计{income}",
        {
          list: {
            lines: {
              sheet: "budget/income-expenditure",
              column: "amount",
              under: ["income.source.", "income.carry-over"],
            },
            before: "，其中：",
            each: "{name}{amount}",
            between: "，",
          },
        },
        "。",
      ],
    },
    { chart: "income-structure" },
    { heading: "支出说明", level: 2 },
    {
      say: [
        "部门预算收支总表支出栏和部门预算支出总表反映本部门当年支出的构成。{year}年预算支出总计{spending}",
        {
          list: {
            lines: [
              { name: "基本支出", slot: "basic" },
              { name: "项目支出", slot: "project" },
              { name: "经营支出", slot: "commercial" },
              { name: "上缴上级支出", slot: "remitted" },
              { name: "对附属单位补助支出", slot: "subsidies" },
              { name: "年终结转结余", slot: "closing" },
            ],
            before: "，其中：",
            each: "{name}{amount}",
            between: "，",
          },
        },
        "。",
      ],
    },
    { chart: "expenditure-structure" },
    { chart: "expenditure-by-class" },
    {
      when: { some: ["general-basic"] },
      say: [
        "一般公共预算财政拨款基本支出{general-basic}",
        {
          list: {
            lines: [
              { name: "人员经费", slot: "personnel" },
              { name: "公用经费", slot: "operating" },
            ],
            before: "，包括",
            each: "{name}{amount}",
            between: "和",
          },
        },
        "。",
      ],
    },
    { chart: "basic-structure" },
    { heading: "比上年增减情况", level: 2 },
    {
      say: [
        "{year}年预算支出总计{spending}",
        {
          compare: {
            now: "spending",
            before: "last-spending",
            increase: "，比{last-year}年预算增加{change}，增长{rate}",
            decrease: "，比{last-year}年预算减少{change}，下降{rate}",
            same: "，与{last-year}年预算持平",
            nothing: "，与{last-year}年预算一样没有安排",
            begun: "，{last-year}年没有安排预算，增加{change}",
            under: "，{last-year}年预算为{last-spending}",
            reason: { section: "部门预算安排的总体情况", paragraph: "比上年增减原因" },
          },
        },
        "。",
      ],
    },
    kindCompared("基本支出", "basic"),
    kindCompared("项目支出", "project"),
    { chart: "expenditure-change" },
  ],
});
