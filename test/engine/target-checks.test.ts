import { checkWorkbook } from "../../src/engine/check.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import type { Finding } from "../../src/model/finding.ts";
import { standard } from "../../src/standard/index.ts";

const rules = standard.targetChecks;

/** What one rule alone says of a workbook. */
function findings(id: string, book: string): readonly Finding[] {
  const alone = {
    ...standard,
    articulations: [],
    checks: [],
    targetChecks: rules.filter((one) => one.id === id),
  };
  const options = { path: "book", profile: null, relations: false };
  return checkWorkbook(bookFrom(book), alone, options).findings.filter(({ rule }) => rule === id);
}

describe("examples", () => {
  test.each(rules.map((rule) => [rule.id, rule.examples] as const))("%s", (id, examples) => {
    expect(findings(id, examples.ok).map(({ message }) => message)).toEqual([]);
    const said = findings(id, examples.notOk);
    expect(said.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(examples.says),
    );
    for (const { locations } of said) expect(locations).not.toEqual([]);
  });
});
