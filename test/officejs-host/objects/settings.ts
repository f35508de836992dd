import { itemNotFound } from "../host-error.ts";
import type { FakeWorkbook } from "../workbook.ts";
import { HostObject, nullObject, type ObjectType, readable } from "./object.ts";

interface Setting {
  readonly book: FakeWorkbook;
  readonly key: string;
}

const opened = (book: FakeWorkbook, key: unknown): HostObject => {
  if (!book.settings.has(String(key))) throw itemNotFound();
  return HostObject.of(setting, { book, key: String(key) });
};

/** `Excel.SettingCollection`. */
export const settings: ObjectType<FakeWorkbook> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => opened(book, key)),
  item: opened,
  methods: {
    Add: {
      since: "1.4",
      call: (book, [key, value]) => {
        book.settings.set(String(key), value);
        return opened(book, key);
      },
    },
    GetCount: { since: "1.4", call: (book) => book.settings.size },
    GetItemOrNullObject: {
      since: "1.4",
      call: (book, [key]) => (book.settings.has(String(key)) ? opened(book, key) : nullObject),
    },
  },
};

/** `Excel.Setting`. */
const setting: ObjectType<Setting> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: readable("1.4", ({ key }) => key),
    Value: {
      since: "1.4",
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => void book.settings.set(key, value),
    },
  },
  methods: {
    Delete: { since: "1.4", call: ({ book, key }) => void book.settings.delete(key) },
  },
};
