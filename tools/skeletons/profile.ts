import type { Name } from "./names.ts";

/** An authority's layout: only what differs from the national base. */
export const profileSkeleton = ({
  id,
  camel,
}: Name): string => `import { defineProfile } from "../../model/define.ts";

export const ${camel} = defineProfile({
  id: "${id}",
  label: { zh: "", en: "" },
  // What is peculiar to this authority's form.
  why: "",
  // The document that prescribes the form, or the published set it was taken from.
  basis: "",
  // First fiscal year, and the years there is an edition for.
  since: 0,
  extends: "national",
  editions: [],
  // Its own order and titles; what is not named follows as in the base.
  sheets: [{ sheet: "budget/income-expenditure", title: "" }],
});
`;

/** A published workbook's shape with invented figures, and the tables to be found in it. */
export const profileBookSkeleton = (): string => `expect: budget/income-expenditure
---
`;
