import type { FakeSheet } from "../sheet.ts";
import type { FakeWorkbook } from "../workbook.ts";
import { itemNotFound } from "../host-error.ts";
import { eventMethods } from "./events.ts";
import { HostObject, nullObject, type ObjectType } from "./object.ts";
import { worksheet } from "./worksheet.ts";

const opened = (sheet: FakeSheet | undefined): HostObject => {
  if (!sheet) throw itemNotFound();
  return HostObject.of(worksheet, sheet);
};

const shown = (book: FakeWorkbook, visibleOnly: unknown) =>
  book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "visible");

/** `Excel.WorksheetCollection`. */
export const worksheets: ObjectType<FakeWorkbook> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map(opened),
  item: (book, key) => opened(book.find(String(key))),
  methods: {
    ...eventMethods,
    Add: {
      since: "1.1",
      call: (book, [name]) => opened(book.add(typeof name === "string" ? name : undefined)),
    },
    GetActiveWorksheet: { since: "1.1", call: (book) => opened(book.active) },
    GetCount: { since: "1.4", call: (book, [visibleOnly]) => shown(book, visibleOnly).length },
    GetFirst: { since: "1.5", call: (book, [visibleOnly]) => opened(shown(book, visibleOnly)[0]) },
    GetLast: {
      since: "1.5",
      call: (book, [visibleOnly]) => opened(shown(book, visibleOnly).pop()),
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (book, [key]) => {
        const sheet = book.find(String(key));
        return sheet ? opened(sheet) : nullObject;
      },
    },
  },
};
