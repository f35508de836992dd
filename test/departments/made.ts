import type fc from "fast-check";
import type { Contents } from "../../src/model/contents.ts";
import type { DocumentKind } from "../../src/model/profile.ts";
import { madeAccounts } from "./made-accounts.ts";
import { madeBudget } from "./made-department.ts";

/** Every authority and kind of document that departments can be made for. */
export const makings: readonly (readonly [profile: string, kind: DocumentKind])[] = [
  ["hebei", "budget"],
  ["hebei", "final-accounts"],
  ["sichuan", "budget"],
  ["national", "budget"],
  ["shanghai", "budget"],
  ["sichuan", "final-accounts"],
  ["shanghai", "final-accounts"],
  ["national", "final-accounts"],
];

/** Whatever departments of an authority, with their budgets or their final accounts. */
export function made(profile: string, kind: DocumentKind): fc.Arbitrary<Contents> {
  return kind === "budget" ? madeBudget(profile) : madeAccounts(profile);
}
