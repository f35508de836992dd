import { parseReference } from "./areas.ts";
import { type BookJson, bookFromJson, bookToJson } from "./book-json.ts";
import type { FakeCell } from "./cell-values.ts";
import type { FunctionMetadata } from "./formula-calls.ts";
import type { Argument, Entry, Invocation } from "./functions.ts";
import { FakeExcel } from "./host.ts";
import type { SyncRecord } from "./journal.ts";
import type { HostVersion } from "./requirement-sets.ts";
import { fakeWorkbook } from "./workbook.ts";

/** What a test says before the page loads, as `window.fakeExcelStart`. */
export interface FakeExcelStart {
  readonly book: BookJson;
  readonly version?: HostVersion;
  readonly url?: string;
}

/** What a test can ask of the fake Excel inside a page; everything is plain data. */
export interface FakeExcelInPage {
  /** Puts another workbook in the place of the open one. */
  open(book: BookJson): void;
  edit(sheet: string, cell: string, value: string | number | boolean): void;
  cell(sheet: string, cell: string): FakeCell;
  /** The whole workbook as it is now. */
  book(): BookJson;
  active(): { readonly sheet: string; readonly selection: readonly number[] };
  protect(sheet: string, options?: Record<string, unknown>): void;
  xmlParts(): readonly string[];
  /** Calls a custom function and gives a number to name the call by. */
  enter(name: string, args?: readonly Argument[], entry?: Entry): number;
  results(call: number): Invocation["results"];
  cancel(call: number): void;
  /** Gives the metadata of the add-in's functions; formulas with them are then called. */
  knows(namespace: string, functions: readonly FunctionMetadata[]): void;
  syncs(): readonly SyncRecord[];
  hears(event: string): boolean;
}

declare global {
  interface Window {
    fakeExcelStart?: FakeExcelStart;
    fakeExcel?: FakeExcelInPage;
  }
}

const start = window.fakeExcelStart ?? { book: { name: "book", grids: [] } };
const host = new FakeExcel(fakeWorkbook(bookFromJson(start.book)), start.version, start.url);
const calls = new Map<number, Invocation>();

const place = (cell: string) => {
  const { area } = parseReference(cell)!;
  return [area.top, area.left] as const;
};

Object.defineProperty(window, "external", { value: host.external(), configurable: true });

window.fakeExcel = {
  open: (book) => host.open(fakeWorkbook(bookFromJson(book))),
  edit: (sheet, cell, value) => host.edit(sheet, cell, value),
  cell: (sheet, cell) => host.book.sheet(sheet).cell(...place(cell)),
  book: () => bookToJson(host.book.plain()),
  active: () => {
    const { name, selection } = host.book.active;
    const { top, left, bottom, right } = selection;
    return { sheet: name, selection: [top, left, bottom, right] };
  },
  protect: (sheet, options = {}) => {
    host.book.sheet(sheet).protection = { options };
  },
  xmlParts: () => host.book.xmlParts.map(({ xml }) => xml),
  enter: (name, args = [], entry = {}) => {
    const invocation = host.enter(name, args, entry);
    calls.set(invocation.id, invocation);
    return invocation.id;
  },
  results: (call) => calls.get(call)!.results,
  cancel: (call) => host.cancel(calls.get(call)!),
  knows: (namespace, functions) => host.knows(namespace, functions),
  syncs: () => host.journal.syncs,
  hears: (event) => host.hears(event),
};
