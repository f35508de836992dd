import { defineSheet } from "../../../model/define.ts";
import { crossFooting, footing, ofWhich } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, fundingSources, group, lineName } from "../columns.ts";

const funds = fundingSources.map((column) => column.id);

export const threePublic = defineSheet({
  id: "budget/three-public",
  label: { zh: "财政拨款“三公”经费支出表", en: "“three public” expenses" },
  titles: [
    "部门预算财政拨款“三公”经费支出表",
    "一般公共预算“三公”经费支出表",
    "“三公”经费支出预算表",
    "“三公”经费预算财政拨款情况表",
  ],
  why: "“三公”经费公开总额和分项，公务用车分购置和运行。",
  basis: "财预〔2016〕143号；河北省部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  nilNote: ["空表", "无财政拨款“三公”经费", "没有“三公”经费", "无“三公”经费"],
  blocks: [
    {
      id: "main",
      columns: [
        lineName(34),
        group({ zh: "资金性质", en: "funding" }, [
          amount("total", terms.total),
          ...fundingSources.map((column) =>
            column.id === "government-fund"
              ? {
                  ...column,
                  label: printed(column.label, "政府性基金财政拨款"),
                  synonyms: ["政府性基金预算财政拨款", ...(column.synonyms ?? [])],
                }
              : column,
          ),
        ]),
      ],
      rows: {
        kind: "items",
        items: [
          { id: "total", label: terms.total },
          { id: "three-public", label: printed(terms.threePublicExpenses, "“三公”经费小计") },
          { id: "three-public.travel", label: printed(terms.travelAbroad, "一、因公出国（境）费") },
          {
            id: "travel.other",
            label: printed(
              terms.travelAbroad,
              "其他因公出国（境）费",
              "other official travel abroad",
            ),
            indent: 2,
            synonyms: ["其中：其他因公出国（境）费"],
          },
          {
            id: "three-public.vehicles",
            label: printed(terms.officialVehicles, "二、公务用车购置及运维费"),
            synonyms: ["公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车费"],
          },
          {
            id: "vehicles.purchase",
            label: printed(terms.vehiclePurchase, "其中：公务用车购置费"),
            indent: 1,
          },
          {
            id: "vehicles.running",
            label: printed(terms.vehicleRunning, "公务用车运行维护费"),
            indent: 4,
            synonyms: ["公务用车运行费"],
          },
          {
            id: "three-public.hospitality",
            label: printed(terms.officialHospitality, "三、公务接待费"),
          },
          {
            id: "other.meetings",
            label: { zh: "会议费", en: "meetings" },
            optional: true,
            synonyms: ["四、会议费", "二、会议费"],
          },
          {
            id: "other.training",
            label: { zh: "培训费", en: "training" },
            optional: true,
            synonyms: ["五、培训费", "三、培训费"],
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
      "“三公”经费小计＝因公出国（境）费＋公务用车购置及运维费＋公务接待费",
    ),
    footing(
      "total",
      ["three-public", "other.*"],
      "合计＝“三公”经费小计（另列会议费、培训费的一并相加）",
    ),
    crossFooting("total", funds, "合计＝一般公共预算＋政府性基金＋国有资本经营预算财政拨款"),
    ofWhich(
      "travel.other",
      ["travel.other:total"],
      "three-public.travel:total",
      "其他因公出国（境）费不大于因公出国（境）费",
    ),
  ],
});
