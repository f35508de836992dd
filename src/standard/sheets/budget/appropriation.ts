import { defineSheet } from "../../../model/define.ts";
import { crossFooting, footing, identity, type Relation } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, fundingSources, group, lineName } from "../columns.ts";
import { functionalClasses } from "../functional-classes.ts";

const funds = [
  [
    "general-public",
    "一、一般公共预算拨款",
    "general public budget",
    "一般公共预算财政拨款",
    "一般公共预算资金",
  ],
  [
    "government-fund",
    "二、政府性基金预算拨款",
    "government fund budget",
    "政府性基金预算财政拨款",
    "政府性基金",
  ],
  [
    "state-capital",
    "三、国有资本经营预算拨款",
    "state capital budget",
    "国有资本经营预算财政拨款",
    "国有资本经营预算",
  ],
] as const;

const fundLines = (place: "source" | "carry-over-of") =>
  funds.map(([id, zh, en, ...synonyms]) => ({
    id: `income.${place}.${id}`,
    label: { zh, en },
    synonyms,
  }));

/** What one fund brings in, with what was left of it, is what its column spends and carries on. */
const balanceOf = ([id, , , name]: (typeof funds)[number]): Relation => ({
  ...identity(
    `balance.${id}`,
    `expenditure.total:${id}`,
    `income.source.${id}:amount`,
    `支出总计的${name}列＝该项拨款收入＋其年初结转和结余`,
  ),
  kind: "sum",
  parts: [
    { ref: `income.source.${id}:amount`, sign: 1 },
    { ref: `income.carry-over-of.${id}:amount`, sign: 1 },
  ],
});

export const appropriation = defineSheet({
  id: "budget/appropriation",
  label: { zh: "财政拨款收支总表", en: "fiscal appropriation income and expenditure" },
  titles: [
    "部门预算财政拨款收支总表",
    "财政拨款收支总体情况表",
    "财政拨款收支预算总表",
    "部门财政拨款收支总表",
  ],
  why: "财政拨款的来源和去向对照，支出分三本预算列示。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；河北省部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A3",
  blocks: [
    {
      id: "income",
      columns: [
        group(
          terms.income,
          [lineName(28), amount("amount", { zh: "金额", en: "amount" }, { synonyms: ["预算数"] })],
          ["财政拨款收入"],
        ),
      ],
      rows: {
        kind: "items",
        items: [
          ...fundLines("source"),
          { id: "income.of-year", label: terms.incomeOfYear, line: 31 },
          {
            id: "income.carry-over",
            label: { zh: "年初财政拨款结转和结余", en: "opening carry-over of appropriation" },
            synonyms: ["上年结转", "年初结转和结余"],
          },
          ...fundLines("carry-over-of"),
          { id: "income.total", label: printed(terms.income, "收入总计", "total income") },
        ],
      },
    },
    {
      id: "expenditure",
      columns: [
        group(
          terms.expenditure,
          [lineName(34), amount("total", terms.total), ...fundingSources],
          ["财政拨款支出"],
        ),
      ],
      rows: {
        kind: "items",
        items: [
          ...functionalClasses,
          { id: "expenditure.of-year", label: terms.expenditureOfYear, line: 31 },
          {
            id: "expenditure.carry-over",
            label: { zh: "年末财政拨款结转和结余", en: "closing carry-over of appropriation" },
            synonyms: ["年末结转和结余", "结转下年"],
          },
          {
            id: "expenditure.total",
            label: printed(terms.expenditure, "支出总计", "total expenditure"),
            line: 36,
          },
        ],
      },
    },
  ],
  relations: [
    crossFooting(
      "total",
      fundingSources.map((column) => column.id),
      "合计＝一般公共预算＋政府性基金预算＋国有资本经营预算财政拨款",
    ),
    footing("income.of-year", ["income.source.*"], "本年收入合计＝三项拨款之和"),
    footing("expenditure.of-year", ["expenditure.class.*"], "本年支出合计＝各功能分类支出之和"),
    footing(
      "income.carry-over",
      ["income.carry-over-of.*"],
      "年初财政拨款结转和结余＝其三个组成部分之和",
    ),
    footing(
      "income.total",
      ["income.of-year", "income.carry-over"],
      "收入总计＝本年收入合计＋年初财政拨款结转和结余",
    ),
    footing(
      "expenditure.total",
      ["expenditure.of-year", "expenditure.carry-over"],
      "支出总计＝本年支出合计＋年末财政拨款结转和结余",
    ),
    identity("balance", "expenditure.total:total", "income.total:amount", "支出总计＝收入总计"),
    ...funds.map(balanceOf),
  ],
});
