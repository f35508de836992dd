import { defineSheet } from "../../../model/define.ts";
import { crossFooting, footing, identity, type Relation } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, fundingSources, group, lineName } from "../columns.ts";
import { accountsClasses } from "../functional-classes.ts";

const funds = [
  ["general-public", "一、一般公共预算财政拨款", "general public budget"],
  ["government-fund", "二、政府性基金预算财政拨款", "government fund budget"],
  ["state-capital", "三、国有资本经营预算财政拨款", "state capital budget"],
] as const;

const fundLines = (place: "source" | "carry-over-of") =>
  funds.map(([id, zh, en]) => ({ id: `income.${place}.${id}`, label: { zh, en } }));

/** What one fund brought in, with what was left of it, is what its column spent and carries on. */
const balanceOf = ([id, zh]: (typeof funds)[number]): Relation => ({
  ...identity(
    `balance.${id}`,
    `expenditure.total:${id}`,
    `income.source.${id}:amount`,
    `支出总计的${zh.slice(2)}列＝该项拨款收入＋其年初结转和结余`,
  ),
  kind: "sum",
  parts: [
    { ref: `income.source.${id}:amount`, sign: 1 },
    { ref: `income.carry-over-of.${id}:amount`, sign: 1 },
  ],
});

const opening = { zh: "年初财政拨款结转和结余", en: "opening carry-over of appropriation" };
const closing = { zh: "年末财政拨款结转和结余", en: "closing carry-over of appropriation" };

export const accountsAppropriation = defineSheet({
  id: "final-accounts/appropriation",
  label: { zh: "财政拨款收入支出决算总表", en: "appropriation accounts summary" },
  titles: ["财政拨款收支决算总表", "部门财政拨款收入支出决算总表", "财政拨款收入支出决算表"],
  why: "财政拨款的来源和去向对照，支出分三本预算列示。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A3",
  blocks: [
    {
      id: "income",
      columns: [
        group(terms.income, [
          lineName(28),
          amount("amount", terms.finalAmount, { synonyms: ["金额"] }),
        ]),
      ],
      rows: {
        kind: "items",
        items: [
          ...fundLines("source"),
          { id: "income.of-year", label: terms.incomeOfYear, line: 27 },
          {
            id: "income.carry-over",
            label: opening,
            synonyms: ["年初结转和结余", "上年财政拨款结转和结余"],
          },
          ...fundLines("carry-over-of"),
          {
            id: "income.total",
            label: printed(terms.grandTotal, "总计", "total income"),
            synonyms: ["收入总计"],
            line: 32,
          },
        ],
      },
    },
    {
      id: "expenditure",
      columns: [
        group(terms.expenditure, [lineName(34), amount("total", terms.total), ...fundingSources]),
      ],
      rows: {
        kind: "items",
        items: [
          ...accountsClasses,
          { id: "expenditure.of-year", label: terms.expenditureOfYear, line: 27 },
          { id: "expenditure.carry-over", label: closing, synonyms: ["年末结转和结余"] },
          {
            id: "expenditure.total",
            label: printed(terms.grandTotal, "总计", "total expenditure"),
            synonyms: ["支出总计"],
            line: 32,
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
