import type { Finding } from "../../model/finding.ts";
import type { View } from "./view.ts";

type Known = Pick<View, "checked" | "text">;

/**
 * What was found in the workbook and in the text beside it. The workbook's own 文字说明 is part
 * of the workbook: its findings are there already.
 */
export function everyFinding({ checked, text }: Known): readonly Finding[] {
  const ofBook = checked?.document.findings ?? [];
  return text?.kind === "source" ? [...ofBook, ...text.document.findings] : ofBook;
}

/** A finding by its id; null for one that is gone. */
export function findingIn(view: Known, id: string): Finding | null {
  return everyFinding(view).find((one) => one.id === id) ?? null;
}
