import { parseAddress } from "../../../src/model/grid.ts";
import { itemNotFound } from "../host-error.ts";
import type { FakeComment, FakeWorkbook } from "../workbook.ts";
import { HostObject, type ObjectType, readable } from "./object.ts";
import { range } from "./range.ts";

/** `Excel.DocumentProperties`. */
export const documentProperties: ObjectType<FakeWorkbook> = {
  name: "DocumentProperties",
  properties: {
    Author: readable("1.7", ({ author }) => author),
    LastAuthor: readable("1.7", ({ lastAuthor }) => lastAuthor),
  },
};

/** `Excel.CommentCollection`. */
export const comments: ObjectType<readonly FakeComment[]> = {
  name: "CommentCollection",
  items: (all) => all.map((one) => HostObject.of(comment, one)),
  item: (all, key) => {
    const one = all.find(({ id }) => id === key);
    if (!one) throw itemNotFound();
    return HostObject.of(comment, one);
  },
};

/** `Excel.Comment`. */
const comment: ObjectType<FakeComment> = {
  name: "Comment",
  id: ({ id }) => id,
  properties: { Id: readable("1.10", ({ id }) => id) },
  methods: {
    GetLocation: {
      since: "1.10",
      call: ({ sheet, cell }, _args, { book }) => {
        const { row, column } = parseAddress(cell)!;
        const area = { top: row, left: column, bottom: row, right: column };
        return HostObject.of(range, { sheet: book.sheet(sheet), area });
      },
    },
  },
};
