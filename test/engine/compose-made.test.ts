import fc from "fast-check";
import { changedOneByOne } from "../departments/changed.ts";
import { disclosed, heldAgainst, loudRules, workbookFrom } from "../departments/disclosed.ts";
import { made, makings } from "../departments/made.ts";

// Thousands of them: `npm run bench:disclosure-law -- --profile hebei --of final-accounts`.
describe.each(makings)("law: made departments of %s, %s", (profile, kind) => {
  test("the disclosure is read back without an error or a warning", () => {
    fc.assert(
      fc.property(made(profile, kind), (contents) => {
        const { disclosure, source, reading } = disclosed(workbookFrom(contents));
        expect(disclosure.asked).toEqual([]);
        expect(loudRules(heldAgainst(source, reading))).toEqual([]);
      }),
      { numRuns: 6, seed: 20_211_231 },
    );
  });

  test("changing one fact makes exactly the sentences that use it fail", () => {
    const [contents] = fc.sample(made(profile, kind), { numRuns: 1, seed: 20_211_231 });
    const all = changedOneByOne(disclosed(workbookFrom(contents!)));
    expect(all.length).toBeGreaterThan(15);
    for (const { place, failing, sentences } of all) {
      expect({ place, lines: failing }).toEqual({ place, lines: sentences });
    }
  });
});
