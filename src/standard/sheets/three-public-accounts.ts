import { crossFooting } from "../../model/relation.ts";
import type { Block, ColumnGroup } from "../../model/sheet.ts";
import type { Label } from "../../model/label.ts";
import { printed, terms } from "../terms.ts";
import { amount, group } from "./columns.ts";

const vehicleWords = ["公务用车购置及运行费", "公务用车购置及运维费", "公务用车费"];

/** The six figures of “三公”经费, budgeted or spent. */
const expenses = (side: "budget" | "final", header: Label): ColumnGroup =>
  group(header, [
    amount(`${side}-total`, terms.total),
    amount(`${side}-travel`, terms.travelAbroad, { synonyms: ["因公出国（境）费用"] }),
    group(
      terms.officialVehicles,
      [
        amount(`${side}-vehicles`, terms.subtotal),
        amount(`${side}-purchase`, terms.vehiclePurchase, { synonyms: ["购置费"] }),
        amount(`${side}-running`, terms.vehicleRunning, {
          synonyms: ["公务用车运行费", "运行费", "运行维护费"],
        }),
      ],
      vehicleWords,
    ),
    amount(`${side}-hospitality`, terms.officialHospitality),
  ]);

/** One line of figures: what was budgeted for “三公”经费 and what was spent. */
export const threePublicAccountsBlock: Block = {
  id: "main",
  columns: [
    expenses("budget", printed(terms.openingBudget, "预算数", "budget")),
    expenses("final", terms.finalAmount),
  ],
  rows: {
    kind: "list",
    identifiedBy: ["budget", "final"].flatMap((side) =>
      ["total", "travel", "vehicles", "purchase", "running", "hospitality"].map(
        (part) => `${side}-${part}`,
      ),
    ),
    unnamed: { zh: "本部门", en: "the department" },
  },
};

const sides = [
  ["budget", "预算数"],
  ["final", "决算数"],
] as const;

export const threePublicAccountsRelations = sides.flatMap(([side, zh]) => [
  crossFooting(
    `${side}-total`,
    [`${side}-travel`, `${side}-vehicles`, `${side}-hospitality`],
    `${zh}合计＝因公出国（境）费＋公务用车购置及运行维护费小计＋公务接待费`,
  ),
  crossFooting(
    `${side}-vehicles`,
    [`${side}-purchase`, `${side}-running`],
    `${zh}公务用车购置及运行维护费小计＝购置费＋运行维护费`,
  ),
]);
