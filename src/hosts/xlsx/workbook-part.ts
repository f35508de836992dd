import type { Grid } from "../../model/grid.ts";
import { damaged } from "./damage.ts";
import type { Relationship } from "./relationships.ts";
import { isTrue, prefixed, scanXml } from "./scan-xml.ts";
import type { WorkbookPackage } from "./workbook-package.ts";

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly path: string;
}

/** What the workbook's main part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904 instead of 1900. */
  readonly since1904: boolean;
}

/** Reads the list of worksheets; chart, dialog and macro sheets hold no cells and are left out. */
export function readWorkbookPart(
  book: WorkbookPackage,
  path: string,
  links: readonly Relationship[],
): WorkbookPart {
  const part = book.part(path);
  if (!part) throw damaged(path);
  const linked = new Map(links.map((link) => [link.id, link]));
  const sheets: SheetEntry[] = [];
  const taken = new Set<string>();
  let since1904 = false;
  scanXml(path, part, {
    open(name, attributes) {
      if (name === "workbookPr") since1904 = isTrue(attributes.date1904);
      if (name !== "sheet") return;
      const link = linked.get(prefixed(attributes, "id") ?? "");
      if (link && link.kind !== "worksheet") return;
      const title = attributes.name ?? "";
      if (!link || !book.has(link.target) || taken.has(link.target)) {
        throw damaged(`工作表“${title}”`);
      }
      taken.add(link.target);
      sheets.push({ name: title, visibility: visibilityOf(attributes.state), path: link.target });
    },
    close() {},
    text() {},
  });
  return { sheets, since1904 };
}

function visibilityOf(state: string | undefined): Grid["visibility"] {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}
