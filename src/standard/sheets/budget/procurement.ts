import { defineSheet } from "../../../model/define.ts";
import { crossFooting, ofWhich, product } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, fundingSources, group, words } from "../columns.ts";

const sources: readonly (readonly [id: string, zh: string, synonyms: string[]])[] = [
  ["general-public", "一般公共预算拨款", ["一般公共预算财政拨款"]],
  ["government-fund", "基金预算拨款", ["政府性基金预算拨款"]],
  ["state-capital", "国有资本经营预算拨款", []],
  ["special-account", "财政专户核拨", ["财政专户管理资金"]],
  ["unit-funds", "单位资金", []],
];

export const procurement = defineSheet({
  id: "budget/procurement",
  label: { zh: "部门政府采购预算", en: "government procurement budget" },
  titles: ["政府采购预算表", "部门政府采购预算表", "政府采购预算"],
  why: "政府采购按物品公开目录序号、数量、单价和资金来源。",
  basis: "《中华人民共和国政府采购法》；河北省部门预算公开文本格式",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A3",
  blocks: [
    {
      id: "main",
      columns: [
        group({ zh: "政府采购项目来源", en: "source project" }, [
          words("project", terms.projectName, { width: 18 }),
          amount("project-funds", { zh: "预算资金", en: "project budget" }),
        ]),
        words("goods", { zh: "采购物品名称", en: "goods" }, { width: 18 }),
        words(
          "catalogue-code",
          { zh: "政府采购目录序号", en: "procurement catalogue code" },
          { width: 16 },
        ),
        words("measure", { zh: "计量单位", en: "unit of measure" }, { width: 8 }),
        { id: "quantity", label: terms.quantity, role: "quantity", width: 8 },
        { id: "price", label: terms.unitPrice, role: "price", width: 10 },
        group(
          { zh: "政府采购金额（当年部门预算安排资金）", en: "procurement amount" },
          [
            amount("total", terms.total),
            ...sources.map(([id, zh, synonyms]) =>
              amount(
                id,
                fundingSources.some((one) => one.id === id)
                  ? printed(terms.appropriation, zh)
                  : { zh, en: id },
                { synonyms },
              ),
            ),
            amount("appropriation-carry-over", printed(terms.carryOver, "财政拨款结转"), {
              optional: true,
              since: 2021,
            }),
            amount("other-carry-over", printed(terms.carryOverAndSurplus, "非财政拨款结转结余"), {
              optional: true,
              since: 2021,
            }),
          ],
          ["政府采购金额"],
        ),
        amount(
          "small-business",
          { zh: "{year}年预留中小微企业份额", en: "reserved for small business" },
          { optional: true, since: 2021, synonyms: ["预留中小微企业份额", "预留中小企业份额"] },
        ),
      ],
      rows: { kind: "list", total: terms.total, identifiedBy: ["goods", "total"] },
    },
  ],
  relations: [
    crossFooting(
      "total",
      [...sources.map(([id]) => id), "appropriation-carry-over", "other-carry-over"],
      "合计＝各资金来源之和",
    ),
    product("total", ["quantity", "price"], "金额＝数量×单价", { derives: false }),
    {
      id: "total",
      kind: "sum",
      family: "A1",
      over: "once",
      columns: [
        "total",
        ...sources.map(([id]) => id),
        "appropriation-carry-over",
        "other-carry-over",
        "small-business",
      ],
      stated: "total:*",
      parts: [{ ref: "lines:*", sign: 1 }],
      derives: true,
      zh: "合计＝各采购物品之和",
    },
    ofWhich(
      "each.small-business",
      ["each:small-business"],
      "each:total",
      "预留中小微企业份额不大于采购金额",
      { over: "rows" },
    ),
  ],
  nilNote: ["空表", "无政府采购"],
});
