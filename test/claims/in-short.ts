import { extract } from "../../src/engine/extract.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import { decimalText } from "../../src/model/decimal.ts";
import { checkedText } from "./own-relations.ts";

/** Findings that ask something of a clerk, in short: `error claims/… 应为…`. */
export function grave(text: string, book?: readonly string[]): string[] {
  return checkedText(text, book)
    .findings.filter(({ severity, root }) => severity !== "info" && root === null)
    .map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
}

/** What was promised and how it came out: `passed truncated 0.94%`. */
export function verdicts(text: string, book?: readonly string[]): string[] {
  const { relations = [] } = checkedText(text, book);
  return relations
    .filter(({ rule }) => rule.startsWith("claims/"))
    .map(({ outcome, residue, stated: { value, unit } }) =>
      [outcome, residue, `${value}${unit}`].filter((word) => word !== null).join(" "),
    );
}

/** Figures the text is read to hold, with the bound or the vagueness it gives them. */
export function figures(text: string): string[] {
  const source = readText({ text, remarks: [] }, "case.txt", defaultDocumentLimits);
  return extract(source).passages.flatMap(({ mentions }) =>
    mentions.map(({ value, upTo, unit, bound, approximate }) => {
      const range = upTo === null ? "" : `-${decimalText(upTo)}`;
      return [bound, approximate, `${decimalText(value)}${range}${unit}`].filter(Boolean).join(" ");
    }),
  );
}
