import { defineSheet } from "../../../model/define.ts";
import { crossFooting } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, group } from "../columns.ts";

const parts = ["travel", "hospitality", "vehicles"];

export const threePublicAcross = defineSheet({
  id: "budget/three-public-across",
  label: {
    zh: "“三公”经费和机关运行经费预算表",
    en: "“three public” and agency operating expenses",
  },
  titles: [
    "单位“三公”经费和机关运行经费预算表",
    "部门“三公”经费和机关运行经费预算表",
    "预算单位“三公”经费和机关运行经费预算表",
  ],
  why: "“三公”经费各项和机关运行经费并排在一行上公开，公务用车分购置和运行。",
  basis: "财预〔2016〕143号；上海市部门预算公开表样",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  nilNote: ["空表", "无财政拨款“三公”经费", "没有“三公”经费", "无“三公”经费"],
  blocks: [
    {
      id: "main",
      columns: [
        group(printed(terms.threePublicExpenses, "“三公”经费预算数"), [
          amount("total", terms.total),
          amount("travel", terms.travelAbroad, { synonyms: ["因公出国（境）费用"] }),
          amount("hospitality", terms.officialHospitality),
          group(
            printed(terms.officialVehicles, "公务用车购置及运行费"),
            [
              amount("vehicles", terms.subtotal),
              amount("purchase", printed(terms.vehiclePurchase, "购置费"), {
                synonyms: ["公务用车购置费"],
              }),
              amount("running", printed(terms.vehicleRunning, "运行费"), {
                synonyms: ["公务用车运行费", "运行维护费", "公务用车运行维护费"],
              }),
            ],
            ["公务用车购置及运行维护费"],
          ),
        ]),
        amount("operating", printed(terms.agencyOperatingFunds, "机关运行经费预算数"), {
          synonyms: ["机关运行经费"],
        }),
      ],
      rows: {
        kind: "list",
        identifiedBy: ["total", ...parts, "purchase", "running", "operating"],
        unnamed: { zh: "本部门", en: "the department" },
      },
    },
  ],
  relations: [
    crossFooting("total", parts, "合计＝因公出国（境）费＋公务接待费＋公务用车购置及运行费小计"),
    crossFooting("vehicles", ["purchase", "running"], "公务用车购置及运行费小计＝购置费＋运行费"),
  ],
});
