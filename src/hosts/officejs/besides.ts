import type { Besides } from "../ports.ts";
import { inExcel } from "./in-excel.ts";

/**
 * Who the open workbook's properties name, and the cells with comments, in two round trips; what
 * this Excel does not tell is left out, as are notes of the old kind, which our library never tells.
 * @throws HostRefusal
 */
export function readBesides(): Promise<Besides> {
  return inExcel("1.7", async (context) => {
    const { workbook } = context;
    const { properties } = workbook;
    const hasComments = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
    const comments = hasComments ? workbook.comments : null;
    properties.load("author,lastAuthor");
    comments?.load("items/id");
    await context.sync();
    const cells = (comments?.items ?? []).map((one) => one.getLocation());
    for (const cell of cells) cell.load("address,worksheet/name");
    if (cells.length > 0) await context.sync();
    const authors = [properties.author, properties.lastAuthor].filter((name) => name !== "");
    return {
      authors: [...new Set(authors)],
      notes: cells.map(({ worksheet, address }) => ({
        sheet: worksheet.name,
        cell: address.slice(address.lastIndexOf("!") + 1),
      })),
    };
  });
}
