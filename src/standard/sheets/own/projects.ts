import { defineSheet } from "../../../model/define.ts";
import { crossFooting } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { terms } from "../../terms.ts";
import { amount, fundingSources, words } from "../columns.ts";

const sources = [...fundingSources.map((column) => column.id), "other"];

export const projects = defineSheet({
  id: "own/projects",
  label: { zh: "项目", en: "projects" },
  why: "项目支出由哪些项目组成；绩效目标和文字说明都按它引用。",
  basis: "本工具的工作表",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: [
        words("project", terms.projectName, { width: 44 }),
        words("code", { zh: "功能科目编码", en: "functional code" }, { width: 14 }),
        amount("total", { zh: "项目金额", en: "amount" }),
        ...fundingSources,
        amount("other", { zh: "其他资金", en: "other funds" }),
        words("use", { zh: "主要用途", en: "purpose" }, { width: 44 }),
      ],
      rows: { kind: "list", total: terms.total, identifiedBy: ["project", "total"] },
    },
  ],
  relations: [
    crossFooting("total", sources, "项目金额＝各资金来源之和"),
    {
      id: "total",
      kind: "sum",
      family: "A1",
      over: "once",
      columns: ["total", ...sources],
      stated: "total:*",
      parts: [{ ref: "lines:*", sign: 1 }],
      derives: true,
      zh: "合计＝各项目之和",
    },
  ],
});
