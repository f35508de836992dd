import { defineSheet } from "../../../model/define.ts";
import { rollUp } from "../../../model/relation.ts";
import type { Block } from "../../../model/sheet.ts";
import type { Label } from "../../../model/label.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, classification, group } from "../columns.ts";

const economicWords = ["经济分类科目", "经济分类科目编码", "部门预算支出经济分类科目"];

/** One run of 科目编码, 科目名称, 决算数; the form prints two or three side by side. */
const run = (id: string, column: string, side: Label, further?: true): Block => {
  const extra = further ? { optional: further } : {};
  const { label, columns, synonyms = [] } = classification(side, economicWords);
  return {
    id,
    columns: [
      group(
        label,
        [
          ...columns.map((one) => ({ ...one, ...extra })),
          amount(column, terms.finalAmount, { synonyms: ["金额"], ...extra }),
        ],
        synonyms,
      ),
    ],
    rows: {
      kind: "codes",
      catalogue: "department-economic",
      levels: [3, 5],
      total: printed(side, `${side.zh}合计`),
      ...(id === "personnel" ? { classes: ["301", "303"] } : {}),
    },
  };
};

export const accountsBasicExpenditure = defineSheet({
  id: "final-accounts/basic-expenditure",
  label: {
    zh: "一般公共预算财政拨款基本支出决算表",
    en: "basic expenditure accounts of the general public budget",
  },
  titles: ["一般公共预算财政拨款基本支出决算明细表", "一般公共预算基本支出决算表"],
  why: "基本支出决算按部门预算支出经济分类公开到款级，人员经费和公用经费并排。",
  basis:
    "《中华人民共和国预算法》第十四条；《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  nilNote: ["空表", "无一般公共预算基本支出", "没有一般公共预算基本支出", "无基本支出"],
  blocks: [
    run("personnel", "personnel", terms.personnelExpenditure),
    run("operating", "operating", terms.operatingExpenditure),
    run("operating-further", "operating", terms.operatingExpenditure, true),
  ],
  relations: [
    rollUp("人员经费合计、公用经费合计＝各类之和，类＝各款之和", {
      columns: ["personnel", "operating"],
    }),
  ],
});
