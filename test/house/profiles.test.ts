import { read } from "../../src/engine/read.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { standard } from "../../src/standard/index.ts";
import { filesBelow, textOf } from "./house.ts";

/*
 * test/profiles/<profile>/<name>.book: `expect: <sheet>, <sheet> …`, then `---`, then a workbook.
 * It must be taken for that profile, its tables for those sheets, in that order.
 */
const books = filesBelow("test/profiles");

test("every book is a .book of a profile that is there", () => {
  for (const path of books) {
    expect(path).toMatch(/^test\/profiles\/[a-z0-9-]+\/[a-z0-9-]+\.book$/);
    expect([...standard.profiles.keys()]).toContain(path.split("/")[2]);
  }
});

if (books.length > 0) {
  test.each(books)("%s", (path) => {
    const [head, body] = textOf(path).split(/^---$/m);
    const expected = /^expect: (.+)$/m.exec(head!)![1]!.split(/,\s*/);
    const { profile, tables } = read(bookFrom(body!), standard, null);
    expect(profile.id).toBe(path.split("/")[2]);
    expect(tables.map((table) => table.definition.id)).toEqual(expected);
  });
}
