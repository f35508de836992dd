import type { FakeWorkbook } from "../workbook.ts";
import { application } from "./application.ts";
import { comments, documentProperties } from "./besides.ts";
import { customXmlParts } from "./custom-xml-parts.ts";
import { names } from "./names.ts";
import { HostObject, type ObjectType, readable } from "./object.ts";
import { range } from "./range.ts";
import { settings } from "./settings.ts";
import { workbookProtection } from "./workbook-protection.ts";
import { worksheets } from "./worksheets.ts";

/** `Excel.Workbook`. */
export const workbook: ObjectType<FakeWorkbook> = {
  name: "Workbook",
  properties: {
    Name: readable("1.7", (book) => book.name),
    ReadOnly: readable("1.8", () => false),
    IsDirty: readable("1.9", () => false),
  },
  links: {
    Application: { since: "1.1", open: (book) => HostObject.of(application, book) },
    Worksheets: { since: "1.1", open: (book) => HostObject.of(worksheets, book) },
    Names: { since: "1.1", open: (book) => HostObject.of(names, book) },
    CustomXmlParts: { since: "1.5", open: (book) => HostObject.of(customXmlParts, book.xmlParts) },
    Protection: { since: "1.7", open: (book) => HostObject.of(workbookProtection, book) },
    Properties: { since: "1.7", open: (book) => HostObject.of(documentProperties, book) },
    Comments: { since: "1.10", open: (book) => HostObject.of(comments, book.comments) },
    Settings: { since: "1.4", open: (book) => HostObject.of(settings, book) },
  },
  methods: {
    GetSelectedRange: {
      since: "1.1",
      call: ({ active }) => HostObject.of(range, { sheet: active, area: active.selection }),
    },
    GetActiveCell: {
      since: "1.7",
      call: ({ active }) => {
        const { top, left } = active.selection;
        return HostObject.of(range, {
          sheet: active,
          area: { top, left, bottom: top, right: left },
        });
      },
    },
    _GetRangeForEventByReferenceId: {
      since: "1.9",
      call: (_book, [reference], call) => call.kept(String(reference)),
    },
    _GetObjectByReferenceId: {
      since: "1.1",
      call: (_book, [reference], call) => call.kept(String(reference)),
    },
    _RemoveReference: {
      since: "1.1",
      call: (_book, [reference], call) => call.forget(String(reference)),
    },
  },
};
