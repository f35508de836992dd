import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, ResourceLoader } from "jsdom";
import type { Workbook } from "../../src/model/grid.ts";
import { FakeExcel } from "./host.ts";
import type { HostVersion, RequirementSets } from "./requirement-sets.ts";
import { FakeWorkbook, fakeWorkbook } from "./workbook.ts";

/** The files of Microsoft's library as installed. */
export const library = join(
  __dirname,
  "..",
  "..",
  "node_modules",
  "@microsoft",
  "office-js",
  "dist",
);

/** Serves Microsoft's library as installed, and nothing else. */
class LibraryFiles extends ResourceLoader {
  override fetch(url: string) {
    const path = new URL(url).pathname.replace(/^\/office\//, "");
    const file = Promise.resolve(readFileSync(join(library, path)));
    return Object.assign(file, { abort: () => undefined });
  }
}

/** A page in which the unmodified office.js has started over the fake Excel. */
export interface Booted {
  readonly window: JSDOM["window"];
  readonly host: FakeExcel;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Ends the page and takes its globals away again. */
  close(): void;
}

/** What may be chosen about the start. */
export interface BootOptions {
  readonly version?: HostVersion | RequirementSets;
  readonly url?: string;
  /** Makes `Excel`, `Office`, `CustomFunctions` and `OfficeExtension` globals, as in a page. */
  readonly globals?: boolean;
}

const globals = ["Excel", "Office", "CustomFunctions", "OfficeExtension"] as const;

/** Starts office.js over a workbook; takes about a second, so share it between tests and `host.open` others. */
export async function bootOffice(
  book: Workbook | FakeWorkbook,
  { version = "LTSC 2021", url, globals: wanted = true }: BootOptions = {},
): Promise<Booted> {
  const open = book instanceof FakeWorkbook ? book : fakeWorkbook(book);
  const host = new FakeExcel(open, version, url);
  const page = new JSDOM('<!DOCTYPE html><script src="/office/office.js"></script>', {
    url: "https://addin.local/taskpane.html",
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new LibraryFiles(),
    beforeParse: (window) => {
      Object.defineProperty(window, "external", { value: host.external() });
    },
  });
  const { window } = page;
  await new Promise<void>((resolve) => window.addEventListener("load", () => resolve()));
  const inPage = window as unknown as Omit<Booted, "window" | "host" | "close">;
  await inPage.Office.onReady();
  const { CommonUtility } = inPage.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  const { Excel, Office, CustomFunctions, OfficeExtension } = inPage;
  const booted = { Excel, Office, CustomFunctions, OfficeExtension };
  if (wanted) Object.assign(globalThis, booted);
  const close = () => {
    host.end();
    for (const name of wanted ? globals : []) Reflect.deleteProperty(globalThis, name);
    window.close();
  };
  return { window, host, ...booted, close };
}
