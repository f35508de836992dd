import { z } from "zod";

/** `budget check --format json` as contract section 3 promises it: nothing missing, nothing more. */

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const severity = z.enum(["error", "warning", "info"]);
const residue = z
  .enum(["rounded", "truncated", "sum-of-rounded", "forced-to-100", "approximate"])
  .nullable();
const kind = z.enum([
  "sum",
  "difference",
  "percent",
  "share",
  "growth",
  "completion",
  "product",
  "equal",
  "bound",
  "direction",
  "order",
  "name",
  "unit",
  "year",
  "missing",
  "format",
]);
const family = z.string().regex(/^(A[1-9]|B[1-4]|C[1-5]|D[1-5]|E[1-5]|F[1-4]|R[1-5]|G)$/);

const cell = z.strictObject({
  document: z.string(),
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]{1,3}\d+$/),
});

const offset = z.number().int().nonnegative();
const piece = {
  document: z.string(),
  start: offset,
  end: offset,
  quote: z.string().min(6).max(80),
};
const counted = z.number().int().positive();
/** Counted as people count in the format: one of the three. */
const passage = z
  .union([
    z.strictObject({ ...piece, line: counted }),
    z.strictObject({ ...piece, paragraph: counted }),
    z.strictObject({ ...piece, page: counted }),
  ])
  .refine(({ start, end, quote }) => end - start === quote.length);

const location = z.union([cell, passage]);

export const quantity = z.strictObject({
  value: decimal,
  unit: z.string(),
  decimals: z.number().int().nonnegative(),
  label: z.string(),
  text: z.string().nullable(),
  location: location.nullable(),
  derivedFrom: z.array(z.string()).optional(),
});

const finding = z.strictObject({
  id: z.string().min(1),
  rule: z.string().min(1),
  family,
  kind,
  severity,
  residue,
  message: z.string().min(1),
  explanation: z.string(),
  stated: quantity.nullable(),
  expected: quantity.nullable(),
  difference: decimal.nullable(),
  locations: z.array(location).min(1),
  relatedRelations: z.array(z.string()),
  basis: z.string(),
  next: z.string(),
  root: z.string().nullable(),
  count: z.number().int().positive(),
  dismissed: z.strictObject({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
});

/** A relation whose table is missing has no figure to state. */
const statedNowhere = quantity.extend({ value: z.literal(""), text: z.null() });

export const relationParts = {
  id: z.string().min(1),
  rule: z.string().min(1),
  kind,
  residue,
  operands: z.array(quantity),
};
const relation = z.discriminatedUnion("outcome", [
  z.strictObject({
    ...relationParts,
    outcome: z.enum(["passed", "failed"]),
    because: z.null(),
    stated: quantity,
    expected: decimal,
  }),
  z.strictObject({
    ...relationParts,
    outcome: z.literal("skipped"),
    because: z.string().min(1),
    stated: z.union([quantity, statedNowhere]),
    expected: z.null(),
  }),
]);

const count = z.number().int().nonnegative();
const summary = z
  .strictObject({
    relations: count,
    passed: count,
    failed: count,
    skipped: count,
    errors: count,
    warnings: count,
    infos: count,
    mentions: count,
    agree: count,
    conflict: count,
    unchecked: count,
  })
  .refine((one) => one.relations === one.passed + one.failed + one.skipped)
  .refine((one) => one.mentions === one.agree + one.conflict + one.unchecked);

const document = z.strictObject({
  path: z.string(),
  kind: z.enum(["budget", "final-accounts", "performance", "unknown"]),
  profile: z.string().nullable(),
  role: z.enum(["checked", "narrative", "with"]),
  error: z.string().nullable(),
  text: z
    .strictObject({
      format: z.enum(["txt", "md", "html", "docx", "pdf"]),
      trust: z.enum(["full", "low"]),
      remarks: z.array(z.string()),
    })
    .optional(),
  department: z.string().nullable(),
  year: z.number().int().nullable(),
  unit: z.string().nullable(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      recognisedAs: z.string().nullable(),
      because: z.string(),
    }),
  ),
  summary,
  findings: z.array(finding),
  relations: z.array(relation).optional(),
});

export const contractReport = z.strictObject({
  tool: z.strictObject({ name: z.string(), version: z.string(), standard: z.string() }),
  documents: z.array(document),
});
