import { defineSheet } from "../../../model/define.ts";
import { footing, ofWhich } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, lineName } from "../columns.ts";

export const fixedAssets = defineSheet({
  id: "budget/fixed-assets",
  label: { zh: "部门固定资产占用情况表", en: "fixed assets held" },
  titles: ["固定资产占用情况表", "国有资产占用情况表"],
  why: "公开上年末固定资产的数量和价值。",
  basis: "财预〔2016〕143号；河北省部门预算公开文本格式",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  blocks: [
    {
      id: "main",
      columns: [
        lineName(34),
        { id: "quantity", label: terms.quantity, role: "count", width: 14 },
        amount(
          "value",
          { zh: "价值（金额单位：万元）", en: "value" },
          { synonyms: ["价值", "价值（万元）", "金额"], width: 24 },
        ),
      ],
      rows: {
        kind: "items",
        items: [
          {
            id: "total",
            label: printed(terms.fixedAssets, "资产总额", "total assets"),
            nil: ["quantity"],
          },
          { id: "asset.buildings", label: { zh: "1、房屋（平方米）", en: "buildings" } },
          {
            id: "buildings.offices",
            label: { zh: "其中：办公用房（平方米）", en: "offices" },
            indent: 2,
          },
          { id: "asset.vehicles", label: { zh: "2、车辆（台、辆）", en: "vehicles" } },
          {
            id: "asset.equipment",
            label: { zh: "3、单价在20万元以上的设备", en: "equipment above 200,000 yuan" },
            synonyms: ["单价在20万元以上的设备（台、套）", "单价20万元以上设备"],
          },
          {
            id: "asset.other",
            label: { zh: "4、其他固定资产", en: "other fixed assets" },
            nil: ["quantity"],
          },
        ],
      },
    },
  ],
  relations: [
    footing("total", ["asset.*"], "资产总额＝房屋＋车辆＋单价20万元以上设备＋其他固定资产", {
      columns: ["value"],
    }),
    ofWhich(
      "buildings.offices",
      ["buildings.offices:value"],
      "asset.buildings:value",
      "办公用房价值不大于房屋价值",
    ),
    ofWhich(
      "buildings.offices.area",
      ["buildings.offices:quantity"],
      "asset.buildings:quantity",
      "办公用房面积不大于房屋面积",
    ),
  ],
  nilNote: ["空表", "无固定资产"],
});
