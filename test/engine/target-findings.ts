import { checkWorkbook } from "../../src/engine/check.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import type { Finding } from "../../src/model/finding.ts";
import { standard } from "../../src/standard/index.ts";

/** What one rule of performance targets alone says of a workbook. */
export function findings(id: string, book: string): readonly Finding[] {
  const alone = {
    ...standard,
    articulations: [],
    checks: [],
    targetChecks: standard.targetChecks.filter((one) => one.id === id),
  };
  const options = { path: "book", profile: null, relations: false };
  return checkWorkbook(bookFrom(book), alone, options).findings.filter(({ rule }) => rule === id);
}
