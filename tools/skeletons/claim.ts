import type { Name } from "./names.ts";

/** A sentence pattern; the empty words fail until they are filled in. */
export const claimSkeleton = ({
  id,
  camel,
}: Name): string => `import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import { nameOf, term } from "../../model/terms.ts";

const id = "claims/${id}";

export const ${camel} = defineClaim({
  id,
  // What the sentence promises.
  label: { zh: "", en: "" },
  // What a reader of the text suffers when it does not hold.
  why: "",
  // The form or rule that asks for the sentence.
  basis: "",
  // First fiscal year it holds for.
  since: 0,
  severity: "warning",
  family: "A9",
  kind: "bound",
  // Promises only: whether they hold, and how grave it is when not, is for the engine to tell.
  *claims({ statements }) {
    for (const statement of statements) {
      const { budget } = statement.levels;
      const level = levelOf(statement);
      if (!budget || !level || budget === level) continue;
      yield {
        pattern: id,
        kind: "bound",
        formula: "within",
        stated: term(level, nameOf(statement)),
        operands: [term(budget, "预算数")],
        sure: false,
        otherwise: [],
        zh: "",
      };
    }
  },
});
`;

/** The sentences of a pattern: see test/claims/spec.ts. */
export const claimSpecSkeleton = (): string => `[
  {
    "why": "",
    "text": "",
    "claims": []
  }
]
`;
