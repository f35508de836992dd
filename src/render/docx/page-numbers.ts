import type { Footer } from "docx";
import { lettering } from "./fonts.ts";
import { fromPoints, halfPoints, sizes } from "./page.ts";
import type { Docx } from "./table.ts";

/** `— 1 —` below the text, at the outer side of the page, one character in: right on odd pages. */
export function pageNumbers(docx: Docx): { readonly default: Footer; readonly even: Footer } {
  return { default: numberAt(docx, "right"), even: numberAt(docx, "left") };
}

function numberAt(docx: Docx, side: "left" | "right"): Footer {
  const number = new docx.TextRun({
    font: lettering("table"),
    size: halfPoints(sizes.number),
    children: ["— ", docx.PageNumber.CURRENT, " —"],
  });
  const indent = { [side]: fromPoints(sizes.number) };
  return new docx.Footer({
    children: [new docx.Paragraph({ alignment: side, indent, children: [number] })],
  });
}
