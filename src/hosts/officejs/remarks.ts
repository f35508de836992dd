import { inExcel } from "./in-excel.ts";
import { remarksOf, remarksPart, remarksNamespace } from "../remarks-part.ts";

/** What was kept with the workbook under our name; null for nothing. */
export function loadRemarks(): Promise<string | null> {
  return inExcel("1.5", async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(remarksNamespace);
    parts.load("items/id");
    await context.sync();
    const kept = parts.items.map((part) => part.getXml());
    if (kept.length === 0) return null;
    await context.sync();
    // A copy made by another program may come beside ours: the latest is the last.
    return kept.map(({ value }) => remarksOf(value)).findLast((text) => text !== null) ?? null;
  });
}

/** Keeps a text with the workbook, in place of what was kept before. */
export function saveRemarks(text: string): Promise<void> {
  return inExcel("1.5", async (context) => {
    const { customXmlParts } = context.workbook;
    const former = customXmlParts.getByNamespace(remarksNamespace);
    former.load("items/id");
    await context.sync();
    customXmlParts.add(remarksPart(text));
    former.items.forEach((part) => part.delete());
    await context.sync();
  });
}
