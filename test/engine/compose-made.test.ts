import fc from "fast-check";
import { madeDepartment } from "../departments/made-department.ts";
import { disclosed, heldAgainst, loudRules, workbookFrom } from "../departments/disclosed.ts";

// Two thousand of them: `npm run bench:disclosure-law -- --made 2000`.
test("law: the disclosure of whatever department is read back without an error or a warning", () => {
  fc.assert(
    fc.property(madeDepartment, (contents) => {
      const { disclosure, source, reading } = disclosed(workbookFrom(contents));
      expect(disclosure.asked).toEqual([]);
      expect(loudRules(heldAgainst(source, reading))).toEqual([]);
    }),
    { numRuns: 40, seed: 20_211_231 },
  );
});
