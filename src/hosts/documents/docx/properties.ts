import { type Attributes, prefixed } from "../../xlsx/scan-xml.ts";
import type { Paragraph } from "./blocks.ts";

/** One property of a paragraph (`pPr`, `numPr`), where it says what the paragraph is. */
export function readProperty(paragraph: Paragraph, name: string, attributes: Attributes): void {
  const value = prefixed(attributes, "val");
  if (value === undefined) return;
  if (name === "pStyle") paragraph.style = value;
  else if (name === "numId") paragraph.numbering = value;
  else if (name === "ilvl") paragraph.level = levelOf(value);
  else if (name === "outlineLvl") paragraph.outline = levelOf(value);
}

/** A level from 0 to 9; null for anything else. */
export function levelOf(value: string): number | null {
  return /^[0-9]$/.test(value) ? Number(value) : null;
}
