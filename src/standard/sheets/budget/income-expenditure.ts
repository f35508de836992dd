import { defineSheet } from "../../../model/define.ts";
import { footing, identity } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, group, lineName } from "../columns.ts";
import { functionalClasses } from "../functional-classes.ts";

const source = (id: string, zh: string, en: string, synonyms?: readonly string[]) => ({
  id: `income.source.${id}`,
  label: { zh, en },
  ...(synonyms ? { synonyms } : {}),
});

const amounts = () => amount("amount", { zh: "预算数", en: "budget" }, { synonyms: ["金额"] });

export const incomeExpenditure = defineSheet({
  id: "budget/income-expenditure",
  label: { zh: "部门收支总表", en: "department income and expenditure summary" },
  titles: [
    "收支总表",
    "部门收支总体情况表",
    "收支预算总表",
    "部门预算收支总表",
    "财务收支预算总表",
  ],
  why: "全部收入和支出在一张表上对照；各分表的合计都要回到这里。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；河北省部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  neverEmpty: true,
  blocks: [
    {
      id: "income",
      columns: [group(terms.income, [lineName(30), amounts()], ["本年收入"])],
      rows: {
        kind: "items",
        items: [
          {
            id: "income.appropriation",
            label: printed(terms.appropriationIncome, "一、财政拨款收入"),
            optional: true,
          },
          source(
            "general-public",
            "一、一般公共预算拨款收入",
            "general public budget appropriation",
            ["一般公共预算财政拨款收入", "一般公共预算资金"],
          ),
          source("government-fund", "二、政府性基金预算拨款收入", "government fund appropriation", [
            "政府性基金预算财政拨款收入",
            "政府性基金",
          ]),
          source("state-capital", "三、国有资本经营预算拨款收入", "state capital appropriation", [
            "国有资本经营预算财政拨款收入",
            "国有资本经营预算",
          ]),
          source("special-account", "四、财政专户管理资金收入", "special fiscal account funds"),
          source("service", "五、事业收入", "income from public services"),
          source("commercial", "六、事业单位经营收入", "commercial operating income"),
          source("superior", "七、上级补助收入", "grant from superior unit"),
          source("affiliate", "八、附属单位上缴收入", "remittance from affiliated units"),
          source("other", "九、其他收入", "other income"),
          { id: "income.of-year", label: terms.incomeOfYear, line: 31 },
          {
            id: "income.carry-over",
            label: { zh: "上年结转结余", en: "carry-over of prior year" },
            synonyms: ["上年结转", "年初结转和结余"],
          },
          { id: "income.total", label: printed(terms.income, "收入总计", "total income") },
        ],
      },
    },
    {
      id: "expenditure",
      columns: [group(terms.expenditure, [lineName(34), amounts()], ["本年支出"])],
      rows: {
        kind: "items",
        items: [
          ...functionalClasses,
          { id: "expenditure.of-year", label: terms.expenditureOfYear, line: 31 },
          {
            id: "expenditure.carry-over",
            label: { zh: "年终结转结余", en: "carry-over at year end" },
            synonyms: ["年末结转结余", "结转下年"],
          },
          {
            id: "expenditure.total",
            label: printed(terms.expenditure, "支出总计", "total expenditure"),
          },
        ],
      },
    },
  ],
  relations: [
    footing(
      "income.appropriation",
      ["general-public", "government-fund", "state-capital"].map((id) => `income.source.${id}`),
      "财政拨款收入＝三本预算拨款之和",
    ),
    footing("income.of-year", ["income.source.*"], "本年收入合计＝各项收入之和"),
    footing("expenditure.of-year", ["expenditure.class.*"], "本年支出合计＝各功能分类支出之和"),
    footing(
      "income.total",
      ["income.of-year", "income.carry-over"],
      "收入总计＝本年收入合计＋上年结转结余",
    ),
    footing(
      "expenditure.total",
      ["expenditure.of-year", "expenditure.carry-over"],
      "支出总计＝本年支出合计＋年终结转结余",
    ),
    identity("balance", "expenditure.total:amount", "income.total:amount", "支出总计＝收入总计"),
  ],
});
