import { z } from "zod";

/*
 * The sentences of a pattern, test/claims/<file of the pattern>.json: a list of
 *
 *   { "why": "…", "text": "…", "claims": [ … ] }
 *
 * `why` says in a few words what the sentence is there for, `text` is a document of its own,
 * `claims` is everything the pattern promises of it, in any order. A claim is
 *
 *   { "kind": "share", "stated": "11.95%", "operands": ["238.29万元", "1995.32万元"],
 *     "outcome": "failed", "residue": null, "severity": "warning" }
 *
 * Figures are written as the report gives them: an exact value with its unit, a decrease with a
 * minus; one that is printed nowhere but derived stands in brackets, `(7777.40万元)`.
 * `residue` and `severity` are left out where there is none. `severity` is that of the finding
 * that speaks of this claim. `beside` has the lines of a workbook the text is checked against,
 * `with` the texts of other documents of the department.
 */
const claim = z.strictObject({
  kind: z.string(),
  stated: z.string(),
  operands: z.array(z.string()),
  outcome: z.enum(["passed", "failed", "skipped"]),
  residue: z
    .enum(["rounded", "truncated", "sum-of-rounded", "forced-to-100", "approximate"])
    .nullable()
    .default(null),
  severity: z.enum(["error", "warning", "info"]).nullable().default(null),
});

const spec = z.array(
  z.strictObject({
    why: z.string().min(4),
    text: z.string().min(1),
    beside: z.array(z.string()).optional(),
    with: z.array(z.string()).optional(),
    claims: z.array(claim),
  }),
);

/** One sentence and what is promised of it. */
export type Case = z.infer<typeof spec>[number];

/** A pattern with fewer sentences than this has not been thought through. */
export const fewestCases = 12;

/** The sentences of a spec file. @throws Error that names the file and the place in it */
export function readSpec(file: string, json: string): readonly Case[] {
  const read = spec.safeParse(JSON.parse(json));
  if (!read.success) throw new Error(`test/claims/${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}
