import { checkReading } from "../../src/engine/check.ts";
import { read } from "../../src/engine/read.ts";
import { standard } from "../../src/standard/index.ts";
import { departments } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { factsOf } from "./reading-facts.ts";
import { transformations } from "./transformations.ts";

describe.each(departments)("the workbook of %s reads alike", (name) => {
  const original = read(loadWorkbook(name), standard, null);
  const facts = factsOf(original);

  test.each(transformations.map((one) => [one.name, one] as const))(
    "%s",
    (_, { of, justifies }) => {
      const reading = read(of(original), standard, null);
      const now = factsOf(reading);
      expect({
        lost: facts.filter((fact) => !now.includes(fact)),
        invented: now.filter((fact) => !facts.includes(fact)),
      }).toEqual({ lost: [], invented: [] });
      const { findings } = checkReading(reading, standard, {
        path: "book",
        profile: null,
        relations: false,
      });
      const loud = findings.filter(
        ({ severity, rule }) => severity !== "info" && justifies?.includes(rule) !== true,
      );
      expect(loud.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    },
  );
});
