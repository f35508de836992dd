import fc from "fast-check";
import { madeDepartment } from "../departments/made-department.ts";
import { disclosed, heldAgainst, loudRules, workbookFrom } from "../departments/disclosed.ts";

test("law: the disclosure of whatever department is read back without an error or a warning", () => {
  fc.assert(
    fc.property(madeDepartment, (contents) => {
      const { disclosure, source, reading } = disclosed(workbookFrom(contents));
      expect(disclosure.asked).toEqual([]);
      expect(loudRules(heldAgainst(source, reading))).toEqual([]);
    }),
    { numRuns: 200, seed: 20_211_231 },
  );
});
