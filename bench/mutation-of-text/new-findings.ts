import type { Finding } from "../../src/model/finding.ts";

/** A finding without its place in the file: rule, weight, figures and labels, or else its words. */
export function keyOf({ rule, severity, residue, stated, expected, message }: Finding): string {
  const figures = [stated?.value, stated?.label, expected?.value, expected?.label];
  const matter = stated === null && expected === null ? [message] : figures;
  return [rule, severity, residue, ...matter].map((part) => part ?? "").join("|");
}

/**
 * Findings the document did not have before. One that comes twice and had been there once is new, and
 * so is a repeated slip with one place more.
 */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number[]>();
  for (const one of before) known.set(keyOf(one), [...(known.get(keyOf(one)) ?? []), one.count]);
  return after.filter((one) => {
    const count = known.get(keyOf(one))?.shift();
    return count === undefined || one.count > count;
  });
}

export const isFlag = ({ severity }: Finding): boolean => severity !== "info";
