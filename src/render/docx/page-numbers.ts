import { lettering } from "./fonts.ts";
import { fromPoints, halfPoints, sizes } from "./page.ts";
import { fieldOf, runsOf } from "./paragraph.ts";
import { declaration, named } from "./xml.ts";

/** `— 1 —` below the text, at the outer side of the page, one character in: right on odd pages. */
export function pageNumber(side: "left" | "right"): string {
  const points = halfPoints(sizes.number);
  const letters = `<w:rFonts ${lettering("table")}/><w:sz w:val="${points}"/><w:szCs w:val="${points}"/>`;
  const number = fieldOf("PAGE", runsOf("1", letters), letters);
  // No higher than its type, so that it takes nothing from the text above it.
  const line = `<w:spacing w:before="0" w:after="0" w:line="${fromPoints(sizes.number)}" w:lineRule="exact"/>`;
  const indent = `${line}<w:ind w:${side}="${fromPoints(sizes.number)}"/><w:jc w:val="${side}"/>`;
  return (
    `${declaration}<w:ftr ${named("w", "r")}><w:p><w:pPr>${indent}</w:pPr>` +
    `${runsOf("— ", letters)}${number}${runsOf(" —", letters)}</w:p></w:ftr>`
  );
}
