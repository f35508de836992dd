import type { Name } from "./names.ts";

/** A rule of wording and form for documents; the empty words fail until they are filled in. */
export const textCheckSkeleton = ({
  id,
  camel,
}: Name): string => `import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

const slip = /（待定）/g;

export const ${camel} = defineTextCheck({
  id: "${id}",
  // The sentence that must hold.
  label: { zh: "", en: "" },
  // What a reader of the text suffers when it does not.
  why: "",
  // The document that asks for it.
  basis: "",
  // First fiscal year it holds for.
  since: 0,
  severity: "info",
  family: "C4",
  kind: "format",
  // {quote} is the first slip as read; {words} are filled from data below.
  message: "",
  next: "",
  *run(document) {
    for (const { span } of hitsAmong(paragraphsOf(document), slip)) {
      yield { spans: [span], data: {} };
    }
  },
  // Short documents.
  examples: {
    ok: "",
    notOk: "",
    // Part of the message that notOk gives.
    says: "",
  },
});
`;
