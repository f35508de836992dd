import { checkReading } from "../../src/engine/check.ts";
import { read } from "../../src/engine/read.ts";
import type { Reading } from "../../src/model/reading.ts";
import { standard } from "../../src/standard/index.ts";
import { departments } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { factsOf } from "./reading-facts.ts";
import { transformations } from "./transformations.ts";

/** What is said of a reading above a note, without the rules that its printing deserves. */
function loudOn(reading: Reading, justifies: readonly string[] = []): string[] {
  const options = { path: "book", profile: null, relations: false };
  return checkReading(reading, standard, options)
    .findings.filter(({ severity, rule }) => severity !== "info" && !justifies.includes(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe.each(departments)("the workbook of %s reads alike", (name) => {
  const original = read(loadWorkbook(name), standard, null);
  const facts = factsOf(original);
  // As published: what is wrong in it stays wrong.
  const published = loudOn(original);

  test.each(transformations.map((one) => [one.name, one] as const))(
    "%s",
    (_, { of, justifies }) => {
      const reading = read(of(original), standard, null);
      const now = factsOf(reading);
      expect({
        lost: facts.filter((fact) => !now.includes(fact)),
        invented: now.filter((fact) => !facts.includes(fact)),
      }).toEqual({ lost: [], invented: [] });
      expect(loudOn(reading, justifies).filter((one) => !published.includes(one))).toEqual([]);
    },
  );
});
