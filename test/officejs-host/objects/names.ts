import { parseReference, referenceText } from "../areas.ts";
import { HostError, invalidArgument, itemNotFound } from "../host-error.ts";
import type { FakeName, FakeWorkbook } from "../workbook.ts";
import { HostObject, nullObject, type ObjectType, readable } from "./object.ts";
import { range, type RangeState } from "./range.ts";

const found = (book: FakeWorkbook, key: unknown) =>
  book.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());

/** `Excel.NamedItemCollection`; every name belongs to the workbook. */
export const names: ObjectType<FakeWorkbook> = {
  name: "NamedItemCollection",
  items: (book) => book.names.map((name) => HostObject.of(namedItem, name)),
  item: (book, key) => {
    const name = found(book, key);
    if (!name) throw itemNotFound();
    return HostObject.of(namedItem, name);
  },
  methods: {
    Add: {
      since: "1.4",
      call: (book, [name, reference, comment]) => {
        if (found(book, name)) throw new HostError("ItemAlreadyExists", "已存在同名的名称。");
        const place = reference instanceof HostObject ? (reference.state as RangeState) : null;
        const formula = place
          ? referenceText(place.sheet.name, place.area)
          : String(reference).replace(/^=/, "");
        if (formula === "" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(String(name))) {
          throw invalidArgument(String(name));
        }
        const added = {
          name: String(name),
          formula,
          visible: true,
          comment: String(comment ?? ""),
        };
        book.names.push(added);
        return HostObject.of(namedItem, added);
      },
    },
    GetCount: { since: "1.4", call: (book) => book.names.length },
    GetItemOrNullObject: {
      since: "1.4",
      call: (book, [key]) => {
        const name = found(book, key);
        return name ? HostObject.of(namedItem, name) : nullObject;
      },
    },
  },
};

/** `Excel.NamedItem`. */
const namedItem: ObjectType<FakeName> = {
  name: "NamedItem",
  id: ({ name }) => name,
  properties: {
    Name: readable("1.1", ({ name }) => name),
    Formula: {
      since: "1.7",
      get: ({ formula }) => `=${formula}`,
      set: (item, formula) => {
        item.formula = String(formula).replace(/^=/, "");
      },
    },
    Scope: readable("1.4", () => "Workbook"),
    Type: readable("1.1", () => "Range"),
    Visible: {
      since: "1.1",
      get: ({ visible }) => visible,
      set: (item, visible) => {
        item.visible = visible === true;
      },
    },
  },
  methods: {
    Delete: {
      since: "1.4",
      call: (item, _args, { book }) => void book.names.splice(book.names.indexOf(item), 1),
    },
    GetRange: {
      since: "1.1",
      call: (item, _args, { book }) => rangeOf(item, book) ?? fail(),
    },
    GetRangeOrNullObject: {
      since: "1.4",
      call: (item, _args, { book }) => rangeOf(item, book) ?? nullObject,
    },
  },
};

function rangeOf({ formula }: FakeName, book: FakeWorkbook): HostObject | null {
  const reference = parseReference(formula);
  const sheet = reference?.sheet ? book.find(reference.sheet) : undefined;
  return reference && sheet ? HostObject.of(range, { sheet, area: reference.area }) : null;
}

function fail(): never {
  throw itemNotFound();
}
