import { defineSheet } from "../../../model/define.ts";
import { footing } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, lineName, words } from "../columns.ts";

/** By lines; some authorities print the items side by side. */
const threePublic = (line: string, across: string) => ({
  lastOf: `budget/three-public!${line}:total`,
  lastOfInstead: `budget/three-public-across!line-1:${across}`,
});

export const priorYear = defineSheet({
  id: "own/prior-year",
  label: { zh: "上年预算数", en: "prior-year budget" },
  why: "文字说明要与上年比较；上年的数只填一次，增减额和增减率由此算出。",
  basis: "本工具的工作表；财预〔2016〕143号要求说明增减变化",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: [
        lineName(34),
        amount("amount", { zh: "上年预算数（万元）", en: "prior-year budget" }),
        words("remark", { zh: "填写说明", en: "how to fill in" }, { width: 44, optional: true }),
      ],
      rows: {
        kind: "items",
        items: [
          {
            id: "basic",
            label: printed(terms.basicExpenditure, "基本支出"),
            lastOf: "budget/expenditure!total:basic",
          },
          {
            id: "project",
            label: printed(terms.projectExpenditure, "项目支出"),
            lastOf: "budget/expenditure!total:project",
          },
          {
            id: "agency-operating",
            label: printed(terms.agencyOperatingFunds, "机关运行经费"),
            lastOf: "budget/basic-expenditure!total:operating",
            lastOfInstead: "budget/three-public-across!line-1:operating",
          },
          {
            id: "three-public",
            label: printed(terms.threePublicExpenses, "“三公”经费合计"),
            ...threePublic("three-public", "total"),
          },
          {
            id: "three-public.travel",
            label: printed(terms.travelAbroad, "因公出国（境）费"),
            ...threePublic("three-public.travel", "travel"),
          },
          {
            id: "three-public.vehicles",
            label: printed(terms.officialVehicles, "公务用车购置及运维费"),
            ...threePublic("three-public.vehicles", "vehicles"),
          },
          {
            id: "vehicles.purchase",
            label: terms.vehiclePurchase,
            indent: 1,
            ...threePublic("vehicles.purchase", "purchase"),
          },
          {
            id: "vehicles.running",
            label: printed(terms.vehicleRunning, "公务用车运行维护费"),
            indent: 1,
            ...threePublic("vehicles.running", "running"),
          },
          {
            id: "three-public.hospitality",
            label: printed(terms.officialHospitality, "公务接待费"),
            ...threePublic("three-public.hospitality", "hospitality"),
          },
        ],
      },
    },
  ],
  relations: [
    footing(
      "three-public.vehicles",
      ["vehicles.purchase", "vehicles.running"],
      "公务用车购置及运维费＝购置费＋运行维护费",
    ),
    footing(
      "three-public",
      ["three-public.*"],
      "“三公”经费合计＝因公出国（境）费＋公务用车购置及运维费＋公务接待费",
    ),
  ],
});
