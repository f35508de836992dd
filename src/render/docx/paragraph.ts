import { linesOf } from "../printable.ts";
import { lowLine } from "./spacing.ts";
import { escaped } from "./xml.ts";

/** What a paragraph has beside its style; in the order the format wants. */
export interface Paragraph {
  readonly style: string;
  /** Properties before spacing: keepNext, tabs, snapToGrid. */
  readonly first?: string;
  /** Twips before and behind. */
  readonly space?: { readonly before: number; readonly after: number };
  readonly align?: "left" | "center" | "right";
}

/** A paragraph around runs. */
export function paragraphOf({ style, first = "", space, align }: Paragraph, runs: string): string {
  const spacing = space ? `<w:spacing w:before="${space.before}" w:after="${space.after}"/>` : "";
  const alignment = align ? `<w:jc w:val="${align}"/>` : "";
  const properties = `<w:pStyle w:val="${style}"/>${first}${spacing}${alignment}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/**
 * A paragraph without words, a point high: what stands between two tables, begins a page or ends a
 * section, and is not seen.
 */
export const lowParagraph = ({
  first = "",
  last = "",
  after = 0,
}: { first?: string; last?: string; after?: number } = {}): string =>
  `<w:p><w:pPr>${first}<w:spacing w:before="0" w:after="${after}" w:line="${lowLine}" w:lineRule="exact"/>` +
  `<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${last}</w:pPr></w:p>`;

/** Words as runs; a line end is a break within the paragraph. */
export function runsOf(text: string, properties = ""): string {
  const letters = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return linesOf(text)
    .map((line, nth) => {
      const words = line === "" ? "" : `<w:t xml:space="preserve">${escaped(line)}</w:t>`;
      const said = nth > 0 ? `<w:br/>${words}` : words;
      return said === "" ? "" : `<w:r>${letters}${said}</w:r>`;
    })
    .join("");
}

/** A field that shows `shown` until it is filled anew. */
export function fieldOf(code: string, shown: string, properties = "", dirty = false): string {
  const letters = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  const char = (type: string, more = "") =>
    `<w:r>${letters}<w:fldChar w:fldCharType="${type}"${more}/></w:r>`;
  return [
    char("begin", dirty ? ' w:dirty="true"' : ""),
    `<w:r>${letters}<w:instrText xml:space="preserve">${escaped(code)}</w:instrText></w:r>`,
    char("separate"),
    shown,
    char("end"),
  ].join("");
}
