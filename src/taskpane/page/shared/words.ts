import type { CheckedDocument } from "../../../model/report.ts";

/** Kinds of documents as a clerk calls them. */
export const kindWords: Readonly<Record<CheckedDocument["kind"], string>> = {
  budget: "部门预算",
  "final-accounts": "部门决算",
  performance: "绩效",
  unknown: "未知文种",
};
