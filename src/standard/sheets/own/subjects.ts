import { defineSheet } from "../../../model/define.ts";
import { rollUp } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { terms } from "../../terms.ts";
import { amount, classification, functionalHeader } from "../columns.ts";

export const subjects = defineSheet({
  id: "own/subjects",
  label: { zh: "功能科目对比", en: "subjects compared" },
  why: "一般公共预算财政拨款支出决算要按科目与年初预算数、上年决算数对比，两个数只填一次。",
  basis: "本工具的工作表；财预〔2016〕143号要求说明增减变化",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: [
        classification(functionalHeader),
        amount("budget", { zh: "年初预算数（万元）", en: "opening budget" }),
        amount(
          "last",
          { zh: "上年决算数（万元）", en: "accounts of the year before" },
          { lastOf: "final-accounts/general-public-expenditure:total" },
        ),
      ],
      rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
    },
  ],
  relations: [rollUp("合计＝各类之和，类＝各款之和，款＝各项之和")],
});
