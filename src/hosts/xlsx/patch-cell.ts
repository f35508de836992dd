import type { CellContent } from "../ports.ts";
import { type Tag, tagsOf, withoutAttributes, xmlText } from "./patch-tags.ts";

/** What stays of a cell when its content changes. */
interface Kept {
  readonly prefix: string;
  /** Attributes without type and value metadata. */
  readonly attributes: string;
  /** The formula as it stands in the file; empty for none. */
  readonly formula: string;
  readonly extension: string;
}

/** A cell the sheet has no element for yet. */
export function newCell(
  prefix: string,
  address: string,
  style: string | undefined,
  content: CellContent,
): string {
  const attributes = ` r="${address}"${style === undefined ? "" : ` s="${style}"`}`;
  return cellXml({ prefix, attributes, formula: "", extension: "" }, content);
}

/**
 * A cell's element with other content. A formula stays where it is, shared and array ones too,
 * and the content becomes its stored result; so no calculation chain ever names an empty cell.
 */
export function changedCell(tag: Tag, inside: string, content: CellContent): string {
  const children = childrenOf(inside);
  const formula = children.get("f") ?? "";
  const gone = formula === "" ? ["t", "vm", "cm"] : ["t", "vm"];
  const kept: Kept = {
    prefix: tag.prefix,
    attributes: withoutAttributes(tag.attributes, gone),
    formula,
    extension: children.get("extLst") ?? "",
  };
  return cellXml(kept, content);
}

function cellXml({ prefix: p, attributes, formula, extension }: Kept, content: CellContent) {
  const { type, value } = valueXml(p, formula !== "", content);
  const inside = formula + value + extension;
  const open = `<${p}c${attributes}${type}`;
  return inside === "" ? `${open}/>` : `${open}>${inside}</${p}c>`;
}

function valueXml(p: string, computed: boolean, { kind, text }: CellContent) {
  if (kind === "blank") return { type: "", value: "" };
  if (kind === "number") return { type: "", value: `<${p}v>${text}</${p}v>` };
  if (computed) return { type: ' t="str"', value: `<${p}v>${xmlText(text)}</${p}v>` };
  const words = `<${p}t xml:space="preserve">${xmlText(text)}</${p}t>`;
  return { type: ' t="inlineStr"', value: `<${p}is>${words}</${p}is>` };
}

/** The elements directly inside a cell, as they stand, by name. */
function childrenOf(inside: string): ReadonlyMap<string, string> {
  const children = new Map<string, string>();
  let depth = 0;
  let start = 0;
  for (const { name, kind, start: from, end } of tagsOf(inside)) {
    if (depth === 0) start = from;
    if (kind === "open") depth += 1;
    if (kind === "close") depth -= 1;
    if (depth === 0) children.set(name, inside.slice(start, end));
  }
  return children;
}
