import type { Name } from "./names.ts";

/** A rule that no relation can say; the empty words fail until they are filled in. */
export const checkSkeleton = ({
  id,
  camel,
}: Name): string => `import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";

export const ${camel} = defineCheck({
  id: "${id}",
  // The sentence that must hold.
  label: { zh: "", en: "" },
  // What a reader of the tables suffers when it does not.
  why: "",
  // The document that asks for it.
  basis: "",
  // First fiscal year it holds for.
  since: 0,
  severity: "warning",
  family: "G",
  kind: "format",
  // {words} are filled from data below.
  message: "",
  next: "",
  *run(reading: Reading) {
    for (const table of reading.tables) {
      if (table.title !== null) continue;
      yield {
        places: [{ grid: table.grid.name, row: 1, column: 1 }],
        data: { table: table.definition.label.zh },
      };
    }
  },
  // Workbooks in the text form of src/hosts/memory/book.ts.
  examples: {
    ok: "",
    notOk: "",
    // Part of the message that notOk gives.
    says: "",
  },
});
`;

/** Relations between tables; the empty words fail until they are filled in. */
export const articulationSkeleton = ({
  id,
  camel,
}: Name): string => `import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

export const ${camel} = defineArticulation({
  id: "${id}",
  // The sentence that must hold.
  label: { zh: "", en: "" },
  // What a reader of the tables suffers when it does not.
  why: "",
  // The document that asks for it.
  basis: "",
  // First fiscal year it holds for.
  since: 0,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation("total", "budget/income!total:total", ["budget/expenditure!total:total"], ""),
  ],
  // Workbooks in the text form of src/hosts/memory/book.ts.
  examples: {
    ok: "",
    notOk: "",
    // Part of the relation's sentence, as notOk prints it.
    says: "",
  },
});
`;

/** A case of a check: what is expected, then the workbook. */
export const caseSkeleton = (): string => `expect: 1 finding
---
`;
