import type { Name } from "./names.ts";

/** A standard table with one block of lines that stand fixed. */
export const sheetSkeleton = ({
  id,
  camel,
}: Name): string => `import { defineSheet } from "../../../model/define.ts";
import { footing } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { terms } from "../../terms.ts";
import { amount, lineName } from "../columns.ts";

export const ${camel} = defineSheet({
  id: "${id}",
  label: { zh: "", en: "" },
  // What the table tells a reader.
  why: "",
  // The document that asks for it.
  basis: "",
  // First fiscal year.
  since: 0,
  unit: tenThousandYuan,
  paper: "A4",
  blocks: [
    {
      id: "main",
      columns: [lineName(), amount("amount", { zh: "预算数", en: "budget" })],
      rows: {
        kind: "items",
        items: [
          { id: "total", label: terms.total },
          { id: "part.first", label: { zh: "", en: "" } },
        ],
      },
    },
  ],
  relations: [footing("total", ["part.*"], "")],
});
`;
