import { printable } from "../printable.ts";

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Words as they stand in XML, between tags or as an attribute. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (sign) => signs[sign]!);

/** How every part of a package begins. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces by the prefixes that Office uses. */
export const spaces = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  s: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  rels: "http://schemas.openxmlformats.org/package/2006/relationships",
  types: "http://schemas.openxmlformats.org/package/2006/content-types",
} as const;

/** `xmlns:w="…" xmlns:r="…"`. */
export const named = (...prefixes: readonly (keyof typeof spaces)[]): string =>
  prefixes.map((prefix) => `xmlns:${prefix}="${spaces[prefix]}"`).join(" ");
