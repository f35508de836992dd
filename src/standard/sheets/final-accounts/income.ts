import { defineSheet } from "../../../model/define.ts";
import { crossFooting, rollUp } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { terms } from "../../terms.ts";
import { amount, classification, functionalHeader } from "../columns.ts";

const sources = ["appropriation", "superior", "service", "commercial", "affiliate", "other"];

export const accountsIncome = defineSheet({
  id: "final-accounts/income",
  label: { zh: "收入决算表", en: "income accounts" },
  titles: ["收入决算总表", "部门收入决算表", "收入决算表（按功能分类列示）"],
  why: "每个科目全年的钱从哪里来。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；财政部部门决算公开表样",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  neverEmpty: true,
  blocks: [
    {
      id: "main",
      columns: [
        classification(functionalHeader, ["项目"]),
        amount("total", terms.incomeOfYear, { synonyms: ["合计", "本年收入", "收入合计"] }),
        amount("appropriation", terms.appropriationIncome, { synonyms: ["财政拨款"] }),
        amount("superior", terms.superiorGrant),
        amount("service", terms.serviceIncome),
        amount("commercial", terms.commercialIncome, { synonyms: ["事业单位经营收入"] }),
        amount("affiliate", terms.affiliateRemittance),
        amount("other", terms.otherIncome),
      ],
      rows: { kind: "codes", catalogue: "functional", levels: [3, 5, 7], total: terms.total },
    },
  ],
  relations: [
    crossFooting("total", sources, "本年收入合计＝各项收入之和"),
    rollUp("合计＝各类之和，类＝各款之和，款＝各项之和"),
  ],
});
