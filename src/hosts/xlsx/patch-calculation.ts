import { replaced, type Tag, tagsOf, withoutAttributes } from "./patch-tags.ts";

/** Elements of the workbook's main part that stand before the one about calculation. */
const before = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/** The workbook's main part, saying that every formula is to be calculated when it is opened. */
export function recalculatedOnLoad(text: string): string {
  let depth = 0;
  let last: Tag | null = null;
  for (const tag of tagsOf(text)) {
    if (tag.kind === "close") depth -= 1;
    if (depth === 1 && tag.name === "calcPr") {
      return withTag(text, tag);
    }
    if (depth === 1 && tag.kind !== "open" && before.has(tag.name)) last = tag;
    if (tag.kind === "open") depth += 1;
  }
  if (!last) return text;
  const element = `<${last.prefix}calcPr fullCalcOnLoad="1"/>`;
  return replaced(text, [{ from: last.end, to: last.end, text: element }]);
}

function withTag(text: string, { prefix, name, attributes, kind, start, end }: Tag): string {
  const rest = withoutAttributes(attributes, ["fullCalcOnLoad"]);
  const close = kind === "empty" ? "/>" : ">";
  const tag = `<${prefix}${name}${rest} fullCalcOnLoad="1"${close}`;
  return replaced(text, [{ from: start, to: end, text: tag }]);
}
