import { defineSheet } from "../../../model/define.ts";
import { footing, identity } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, group, lineName } from "../columns.ts";
import { accountsClasses } from "../functional-classes.ts";

const source = (id: string, zh: string, en: string, synonyms?: readonly string[]) => ({
  id: `income.source.${id}`,
  label: { zh, en },
  ...(synonyms ? { synonyms } : {}),
});

const amounts = () => amount("amount", terms.finalAmount, { synonyms: ["金额"] });

export const accountsIncomeExpenditure = defineSheet({
  id: "final-accounts/income-expenditure",
  label: { zh: "收入支出决算总表", en: "income and expenditure accounts summary" },
  titles: ["收入支出决算表", "部门收入支出决算总表", "收支决算总表"],
  why: "全年全部收入和支出在一张表上对照；各分表的合计都要回到这里。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  neverEmpty: true,
  blocks: [
    {
      id: "income",
      columns: [group(terms.income, [lineName(30), amounts()])],
      rows: {
        kind: "items",
        items: [
          source(
            "general-public",
            "一、一般公共预算财政拨款收入",
            "general public budget appropriation",
          ),
          source(
            "government-fund",
            "二、政府性基金预算财政拨款收入",
            "government fund appropriation",
          ),
          source(
            "state-capital",
            "三、国有资本经营预算财政拨款收入",
            "state capital appropriation",
          ),
          source("superior", "四、上级补助收入", "grant from superior unit"),
          source("service", "五、事业收入", "income from public services"),
          source("commercial", "六、经营收入", "commercial operating income"),
          source("affiliate", "七、附属单位上缴收入", "remittance from affiliated units"),
          source("other", "八、其他收入", "other income"),
          { id: "income.of-year", label: terms.incomeOfYear, line: 27 },
          {
            id: "income.surplus-used",
            label: terms.surplusUsed,
            synonyms: [
              "使用非财政拨款结余（含专用结余）",
              "使用非财政拨款结余和专用结余",
              "用事业基金弥补收支差额",
            ],
          },
          {
            id: "income.carry-over",
            label: terms.openingCarryOver,
            synonyms: ["年初结转结余", "上年结转和结余"],
          },
          {
            id: "income.total",
            label: printed(terms.grandTotal, "总计", "total income"),
            synonyms: ["收入总计"],
            line: 31,
          },
        ],
      },
    },
    {
      id: "expenditure",
      columns: [group(terms.expenditure, [lineName(34), amounts()])],
      rows: {
        kind: "items",
        items: [
          ...accountsClasses,
          { id: "expenditure.of-year", label: terms.expenditureOfYear, line: 27 },
          { id: "expenditure.distributed", label: terms.surplusDistributed },
          {
            id: "expenditure.carry-over",
            label: terms.closingCarryOver,
            synonyms: ["年末结转结余"],
          },
          {
            id: "expenditure.total",
            label: printed(terms.grandTotal, "总计", "total expenditure"),
            synonyms: ["支出总计"],
            line: 31,
          },
        ],
      },
    },
  ],
  relations: [
    footing("income.of-year", ["income.source.*"], "本年收入合计＝各项收入之和"),
    footing("expenditure.of-year", ["expenditure.class.*"], "本年支出合计＝各功能分类支出之和"),
    footing(
      "income.total",
      ["income.of-year", "income.surplus-used", "income.carry-over"],
      "收入总计＝本年收入合计＋使用非财政拨款结余＋年初结转和结余",
    ),
    footing(
      "expenditure.total",
      ["expenditure.of-year", "expenditure.distributed", "expenditure.carry-over"],
      "支出总计＝本年支出合计＋结余分配＋年末结转和结余",
    ),
    identity("balance", "expenditure.total:amount", "income.total:amount", "支出总计＝收入总计"),
  ],
});
