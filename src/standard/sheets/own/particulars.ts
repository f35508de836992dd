import { defineSheet } from "../../../model/define.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { amount, lineName, words } from "../columns.ts";

export const particulars = defineSheet({
  id: "own/particulars",
  label: { zh: "基本信息", en: "particulars" },
  why: "部门、代码、年度、单位和少数只写在文字里的数，只填一次，处处引用。",
  basis: "本工具的工作表",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: [
        lineName(34),
        words("text", { zh: "内容", en: "content" }, { width: 40 }),
        amount("amount", { zh: "金额（万元）", en: "amount" }),
        words("remark", { zh: "填写说明", en: "how to fill in" }, { width: 44, optional: true }),
      ],
      rows: {
        kind: "items",
        items: [
          { id: "department", label: { zh: "部门名称", en: "department" } },
          { id: "code", label: { zh: "部门代码", en: "department code" } },
          { id: "short-name", label: { zh: "部门简称", en: "short name" } },
          { id: "year", label: { zh: "预算年度", en: "fiscal year" } },
          { id: "unit", label: { zh: "金额单位", en: "unit of amounts" } },
          { id: "nature", label: { zh: "单位性质", en: "nature of the unit" } },
          { id: "assets-date", label: { zh: "资产截止时间", en: "date of assets" } },
          { id: "approval", label: { zh: "批复文号", en: "approval document" } },
          {
            id: "planned-assets",
            label: { zh: "本年度拟购置固定资产总额", en: "fixed assets to be bought" },
          },
          {
            id: "prior-expenditure",
            label: { zh: "上年预算支出总额", en: "prior-year budget" },
            lastOf: "budget/income-expenditure!expenditure.total:amount",
          },
          {
            id: "layout",
            label: { zh: "版式", en: "layout profile" },
            nil: ["amount"],
            optional: true,
          },
        ],
      },
    },
  ],
  relations: [],
});
