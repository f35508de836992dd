import { books } from "../../bench/mutation-of-targets/books.ts";
import { measure } from "../../bench/mutation-of-targets/measure.ts";

describe("a figure of performance targets that is changed", () => {
  // Every change of every data set: npm run bench:target-mutation.
  test("is in a relation with another entry, and its change is seen", async () => {
    const own = (await books(undefined)).filter(({ name }) => !name.includes("printed"));
    expect(own.map(({ name }) => name)).toEqual(["14 projects × 8 indicators", "linjiang-2021"]);
    for (const book of own) {
      const { figures, covered, changes, missed } = measure(book, 9);
      expect(covered / figures).toBeGreaterThan(0.6);
      expect(changes).toBeGreaterThan(10);
      expect(missed).toEqual([]);
    }
  });
});
